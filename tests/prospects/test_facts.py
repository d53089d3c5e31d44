"""What an ICP asks of a record, and what of it no source has said (DIS3, DIS10)."""

import pytest

from prospects.models import Account, Contact, DataPoint, Lead, ProspectList
from tests.factories.prospects import csv_of, make_live_icp, read, row_of

NOWHERE = {"City": "", "State": "", "Country": ""}
ASSUMED = "US assumed for rows that name none"


@pytest.fixture(autouse=True)
def own_folder(tmp_path, settings):
    settings.UPLOAD_ROOT = tmp_path / "uploads"


def flags(model):
    return list(model.objects.order_by("pk").values_list("country", "country_is_assumed"))


def test_assumed_country_is_marked_and_never_found(workspace, people, client_as):
    """A row that names no country takes the file's default, and every page says so."""
    make_live_icp(people)
    upload = read(people, csv_of(row_of(1, **NOWHERE)))

    lead = Lead.objects.get()
    said = " ".join(lead.fit["reasons"])
    assert f"Fits: wanted Country: US, {ASSUMED}." in said
    assert "found US" not in said
    assert flags(Account) == flags(Contact) == [("US", True)]
    sources = DataPoint.objects.filter(field="country").values_list("source_label", flat=True)
    assert set(sources) == {"Assumed for rows that name none"}
    page = (
        client_as("sales_ops")
        .get(f"/spot-checks/{ProspectList.objects.get(upload=upload).pk}/")
        .content.decode()
    )
    assert "US, assumed for rows that name none" in page


def test_named_country_is_found(workspace, people):
    make_live_icp(people)
    read(people, csv_of(row_of(1), row_of(2, State="Texas", Country="")))  # by its state

    assert flags(Account) == [("US", False), ("US", False)]
    for lead in Lead.objects.all():
        assert "Fits: wanted Country: US, found US." in lead.fit["reasons"]


def test_the_first_source_that_names_a_country_replaces_an_assumed_one(workspace, people):
    """DIS10: what a source said is never overwritten; an assumption nobody said."""
    make_live_icp(people)
    read(people, csv_of(row_of(1, **NOWHERE)))
    read(
        people,
        csv_of(row_of(1, City="Toronto", State="", Country="Canada")),
        lawful_basis="consent",
    )
    assert flags(Account) == flags(Contact) == [("CA", False)]

    read(people, csv_of(row_of(1, City="Reno", State="", Country="United States")))
    read(people, csv_of(row_of(1, Title="CEO", **NOWHERE)))
    assert flags(Account) == flags(Contact) == [("CA", False)]
