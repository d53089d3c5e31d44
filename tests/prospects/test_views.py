"""Discovery by HTTP: pages, refusals, roles, foreign ids (DIS2, DIS3, DIS9)."""

import io
import zipfile

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from openpyxl import Workbook

from leadops.gates.models import Decision, Proposal
from prospects.enums import ListState
from prospects.models import Account, Lead, ProspectList, Source, SourceEvent, Upload
from tests.drain import drain
from tests.factories.prospects import (
    csv_of,
    make_list,
    make_live_icp,
    make_upload,
    mark_all,
    read,
    row_of,
)


@pytest.fixture(autouse=True)
def own_folder(tmp_path, settings):
    settings.UPLOAD_ROOT = tmp_path / "uploads"


def book(*rows: list) -> bytes:
    workbook = Workbook()
    for row in rows:
        workbook.active.append(row)
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def bomb() -> bytes:
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(book(["Name"], ["x"]))) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for item in old.infolist():
            is_sheet = item.filename == "xl/worksheets/sheet1.xml"
            new.writestr(item.filename, b"0" * 60_000_000 if is_sheet else old.read(item.filename))
    return stream.getvalue()


def send(client, data: bytes, name: str = "leads.csv", **over):
    facts = {
        "file": SimpleUploadedFile(name, data),
        "source_name": "Apollo",
        "terms": "Bought",
        "lawful_basis": "",
        "collected_on": timezone.now().date().isoformat(),
        "default_country": "US",
        **over,
    }
    return client.post("/imports/", facts)


def confirm(client, upload: Upload, do: str = "start", **over):
    header = upload.preview["header"]
    chosen = {
        f"column_{n}": over.get(name, upload.mapping[name] or "") for n, name in enumerate(header)
    }
    told = {"lawful_basis": over["lawful_basis"]} if "lawful_basis" in over else {}
    return client.post(f"/imports/{upload.pk}/columns/", {**chosen, **told, "do": do})


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (b"\n\n", "a.csv", "The file is empty: it holds no rows at all."),
        (
            ",".join(f"c{n}" for n in range(201)).encode() + b"\n1\n",
            "a.csv",
            "The file has 201 columns; at most 200 can be read.",
        ),
        (bytes(range(256)) * 50, "a.csv", "The file holds binary data and no text table."),
        (b"a@b.com,Ann\nc@d.com,Bo\n", "a.csv", "The file has no header row"),
        (b"Name,Email\n", "a.csv", "The file has a header row and no rows under it."),
        (csv_of(row_of(1)), "a.xlsx", "is no Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "a.xls", "workbook of Excel 97-2003"),
        (bomb(), "a.xlsx", "The workbook unpacks to 60 MB"),
        (book([f"c{n}" for n in range(201)], ["x"]), "a.xlsx", "The file has 201 columns"),
        (b"PK\x03\x04 broken", "a.xlsx", "The workbook is damaged"),
    ],
    ids=[
        "blank",
        "wide",
        "binary",
        "headless",
        "rowless",
        "ending",
        "xls",
        "bomb",
        "widebook",
        "broken",
    ],
)
def test_file_that_cannot_be_read_gets_its_sentence_and_leaves_nothing(
    workspace, people, client_as, data, name, sentence
):
    make_live_icp(people)

    page = send(client_as("sales_ops"), data, name)

    assert page.status_code == 422
    assert sentence in page.content.decode()
    assert Upload.objects.count() == Source.objects.count() == 0
    assert [path for path in settings.UPLOAD_ROOT.rglob("*") if path.is_file()] == []


def test_empty_file_is_refused_by_the_form(workspace, people, client_as):
    make_live_icp(people)

    page = send(client_as("sales_ops"), b"")

    assert page.status_code == 422
    assert "This file is empty." in page.content.decode()
    assert Upload.objects.count() == 0


def test_upload_without_live_icp_says_what_to_do(workspace, people, client_as):
    """OP2."""
    client = client_as("sales_ops")

    page = send(client, csv_of(row_of(1)))

    assert page.status_code in {409, 422}
    assert "No ICP is live yet" in page.content.decode()
    assert Upload.objects.count() == 0
    assert "No ICP is live yet" in client.get("/imports/").content.decode()


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "utf-8-sig"])
def test_wrong_encoding_is_read_right(workspace, people, client_as, encoding):
    make_live_icp(people)
    client = client_as("sales_ops")
    data = csv_of(row_of(1, Company="Café Zürich GmbH")).decode().encode(encoding)

    page = client.get(send(client, data).url)

    assert "Café Zürich GmbH" in page.content.decode()


def test_dirty_rows_end_with_their_reasons_on_the_page_and_in_the_download(
    workspace, people, client_as
):
    """Two-million-character cell, header twice, formula cells: each row its own outcome."""
    make_live_icp(people)
    client = client_as("sales_ops")
    good = csv_of(
        row_of(1, Company="=cmd|' /C calc'!A0"),
        row_of(2, Company="x" * 2_000_000),
        row_of(3),
        row_of(4, Email="=1+1@x"),
    )
    header = good.split(b"\r\n")[0]
    upload = Upload.objects.get(pk=send(client, good + header + b"\r\n").url.split("/")[2])
    confirm(client, upload)
    drain()

    page = client.get(f"/imports/{upload.pk}/").content.decode()
    download = client.get(f"/imports/{upload.pk}/refused.csv")

    assert '"Reason">The cell in column 4 holds 2,000,000 characters' in page
    assert '"Reason">It repeats the header.' in page
    assert '"Field">E-mail address</td><td data-label="Reason">“=1+1@x”' in page
    assert Account.objects.filter(name="=cmd|' /C calc'!A0").exists()
    text = download.content.decode("utf-8-sig")
    assert (
        download["Content-Disposition"] == 'attachment; filename="rows without a lead of leads.csv"'
    )
    assert [line[:4] for line in text.splitlines()] == ['"row', '"3",', '"5",', '"6",']
    assert '"\'=1+1@x"' in text
    assert Lead.objects.count() == 2


def test_a_file_that_nobody_may_be_mailed_of_says_so_before_and_after_the_import(
    workspace, people, client_as
):
    make_live_icp(people)
    client = client_as("sales_ops")
    data = csv_of(row_of(1, Country="Germany"), row_of(2, Country="Germany"))
    upload = Upload.objects.get(pk=send(client, data).url.split("/")[2])

    before = client.get(f"/imports/{upload.pk}/").content.decode()
    confirm(client, upload)
    drain()
    after = client.get(f"/imports/{upload.pk}/").content.decode()

    assert "Nobody of this file may be mailed as it stands" in before
    assert "2 rows may not be contacted, each with its reason below." in after
    assert '"Reason">May not be contacted. Germany needs a lawful basis' in after


def test_a_file_of_which_some_may_be_mailed_warns_of_nothing(workspace, people, client_as):
    make_live_icp(people)
    client = client_as("sales_ops")

    page = client.get(send(client, csv_of(row_of(1), row_of(2, Country="Germany"))).url)

    assert "Nobody of this file may be mailed" not in page.content.decode()


def test_columns_are_proposed_edited_and_counted_again(workspace, people, client_as):
    make_live_icp(people)
    client = client_as("sales_ops")
    data = csv_of(row_of(1), row_of(1), row_of(2, Email=""))

    answer = send(client, data)
    upload = Upload.objects.get()
    page = client.get(answer.url).content.decode()

    assert answer.status_code == 302
    assert '<option value="email" selected>E-mail address</option>' in page
    assert upload.preview["counts"] == {"ok": 2, "duplicate_in_file": 1, "without_email": 1}
    again = confirm(client, upload, do="count", Email="", Title="")
    upload.refresh_from_db()
    assert again.status_code == 302
    assert upload.mapping["Email"] is None
    assert upload.preview["counts"]["without_email"] == 2
    twice = confirm(client, upload, do="start", Title="company_name")
    upload.refresh_from_db()
    assert twice.status_code == 422
    assert "both mapped to company_name" in twice.content.decode()
    assert upload.state == "stored"


def test_who_may_be_mailed_is_told_before_the_start_and_follows_the_basis(
    workspace, people, client_as
):
    make_live_icp(people)
    client = client_as("sales_ops")
    rows = (row_of(1, Country="Germany"), row_of(2, Country=""), row_of(3, Country=""))
    url = send(client, csv_of(*rows)).url
    upload = Upload.objects.get()
    lines = {one["country"]: (one["may"], one["may_not"]) for one in upload.preview["by_country"]}
    assert lines == {"United States": (2, 0), "Germany": (0, 1)}
    page = client.get(url).content.decode()
    assert "May be mailed, by country" in page
    assert "assumed to be in United States" in page

    confirm(client, upload, do="count", lawful_basis="consent")

    upload.refresh_from_db()
    assert upload.source.lawful_basis == "consent"
    lines = {one["country"]: (one["may"], one["may_not"]) for one in upload.preview["by_country"]}
    assert lines == {"United States": (2, 0), "Germany": (1, 0)}
    assert '<option value="consent" selected>' in client.get(url).content.decode()


def test_industry_words_that_nobody_knows_are_told_with_their_rows(workspace, people, client_as):
    make_live_icp(people)
    client = client_as("sales_ops")
    words = ("Logistik", "Küferei", "Küferei", "Software", "Sonstiges")
    data = csv_of(*(row_of(n, Industry=word) for n, word in enumerate(words)))

    page = client.get(send(client, data).url).content.decode()

    assert "2 words of the industries not known" in page
    assert "3 rows are judged as “not known” there" in page
    assert "<li>Küferei (2)</li><li>Sonstiges (1)</li>" in page
    assert "Logistik (" not in page


def test_reading_is_watched_and_ends_at_the_sample(workspace, people, client_as):
    make_live_icp(people)
    client = client_as("sales_ops")
    upload = make_upload(people, csv_of(*(row_of(n) for n in range(12))))

    confirm(client, upload)
    reading = client.get(f"/imports/{upload.pk}/")
    fragment = client.get(f"/imports/{upload.pk}/", headers={"HX-Request": "true"})
    drain()
    done = client.get(f"/imports/{upload.pk}/", headers={"HX-Request": "true"})

    assert f'data-live="/imports/{upload.pk}/"' in reading.content.decode()
    assert fragment.status_code == 200
    assert "The file is being read" in fragment.content.decode()
    assert "<html" not in fragment.content.decode()
    assert done.status_code == 286
    assert "12 candidate leads wait for the spot-check" in done.content.decode()


def test_sample_is_marked_blind_and_the_list_admitted(workspace, people, client_as):
    """DIS3: ten records, the model's verdict hidden until marked, the bound shown."""
    prospect_list = make_list(people, 12)
    client = client_as("sales_ops")
    url = f"/spot-checks/{prospect_list.pk}/"

    first = client.get(url).content.decode()
    for number, lead in enumerate(prospect_list.sample, start=1):
        page = client.get(url).content.decode()
        assert f"Record {number} of 10" in page
        marked = client.post(f"{url}mark/", {"lead": lead, "mark": "u" if number == 1 else "m"})
        assert marked.status_code == 302
    result = client.get(url).content.decode()

    assert "The portal: " not in first
    assert "Inside the ICP." not in first
    assert 'data-key="m"' in first
    assert "9 of 10 match: at most" in result
    assert "Unsure counts as bad." in result
    proposal = Proposal.objects.get(subject_id=prospect_list.pk)
    prospect_list.refresh_from_db()
    answer = client.post(
        f"/gates/{proposal.pk}/decision/",
        {
            "digest": proposal.digest,
            "verdict": "approve",
            "nonce": "once",
            **{f"evidence-{key}": value for key, value in prospect_list.marks.items()},
        },
    )
    prospect_list.refresh_from_db()
    assert answer.status_code == 302
    assert prospect_list.state == ListState.ADMITTED
    assert Decision.objects.get(proposal=proposal).evidence == prospect_list.marks
    after = client.get(url).content.decode()
    assert "Last 30 days: 9 of 10 matched; too few for a rate." in after
    assert "Inside" in client.get(f"/lists/{prospect_list.pk}/").content.decode()


def test_mark_is_answered_as_a_fragment_and_undone(workspace, people, client_as):
    prospect_list = make_list(people, 12)
    client = client_as("sales_ops")
    url = f"/spot-checks/{prospect_list.pk}/mark/"
    htmx = {"HX-Request": "true"}

    second = client.post(url, {"lead": prospect_list.sample[0], "mark": "n"}, headers=htmx)
    undone = client.post(url, {"undo": "1"}, headers=htmx)

    assert "Record 2 of 10" in second.content.decode()
    assert (
        "You: <strong>No match</strong>. The portal: <strong>Match</strong>"
        in second.content.decode()
    )
    assert "Record 1 of 10" in undone.content.decode()
    prospect_list.refresh_from_db()
    assert prospect_list.marks == {}


def test_foreign_mark_changes_nothing(workspace, people, client_as):
    prospect_list = make_list(people, 12)
    other = Lead.objects.exclude(pk__in=prospect_list.sample).first()
    client = client_as("sales_ops")

    answers = [
        client.post(f"/spot-checks/{prospect_list.pk}/mark/", {"lead": other.pk, "mark": "m"}),
        client.post(f"/spot-checks/{prospect_list.pk}/mark/", {"lead": "x", "mark": "m"}),
        client.post(f"/spot-checks/{prospect_list.pk}/mark/", {"lead": other.pk, "mark": "q"}),
    ]

    prospect_list.refresh_from_db()
    assert [answer.status_code for answer in answers] == [409] * 3
    assert prospect_list.marks == {}


def test_cells_are_shown_as_text(workspace, people, client_as):
    payload = "<script>alert(1)</script>"
    make_live_icp(people)
    client = client_as("sales_ops")
    data = csv_of(
        *(row_of(n, Company=f"{payload} {n}", Title=payload) for n in range(3)),
        row_of(9, Email=payload),
    )
    upload = make_upload(people, data, file_name=f"{payload}.csv", source_name=payload)
    pages = [client.get(f"/imports/{upload.pk}/")]
    confirm(client, upload)
    drain()
    row = ProspectList.objects.get()

    pages += [
        client.get(path)
        for path in (
            "/imports/",
            f"/imports/{upload.pk}/",
            "/lists/",
            f"/lists/{row.pk}/",
            "/sources/",
            "/spot-checks/",
            f"/spot-checks/{row.pk}/",
            f"/accounts/{Account.objects.first().pk}/",
        )
    ]

    assert [page.status_code for page in pages] == [200] * 9
    assert not any(payload in page.content.decode() for page in pages)


PATHS = (
    "/imports/{upload}/",
    "/imports/{upload}/refused.csv",
    "/lists/{list}/",
    "/spot-checks/{list}/",
    "/accounts/{account}/",
)
POSTS = ("/imports/{upload}/columns/", "/imports/{upload}/retry/", "/spot-checks/{list}/mark/")


def ids(prospect_list: ProspectList) -> dict:
    return {
        "upload": prospect_list.upload_id,
        "list": prospect_list.pk,
        "account": Account.objects.first().pk,
    }


def test_stranger_gets_404_on_every_id(workspace, people, client_as):
    prospect_list = make_list(people, 2)
    known, stranger = ids(prospect_list), client_as("stranger")

    answers = [stranger.get(path.format(**known)) for path in PATHS]
    answers += [stranger.post(path.format(**known), {"mark": "m"}) for path in POSTS]

    assert [answer.status_code for answer in answers] == [404] * 8
    for path in ("/imports/", "/lists/", "/sources/", "/spot-checks/"):
        page = stranger.get(path)
        assert page.status_code == 200
        assert "Apollo" not in page.content.decode()
    prospect_list.refresh_from_db()
    assert prospect_list.marks == {}


@pytest.mark.parametrize("role", ["rep", "marketing_lead", "manager", "admin"])
def test_other_roles_may_read_lists_and_not_upload_or_check(workspace, people, client_as, role):
    prospect_list = make_list(people, 2)
    known, client = ids(prospect_list), client_as(role)

    assert client.get(f"/lists/{known['list']}/").status_code == 200
    assert client.get(f"/accounts/{known['account']}/").status_code == 200
    assert client.get("/imports/").status_code == 403
    assert client.get(f"/spot-checks/{known['list']}/").status_code == 403
    assert send(client, csv_of(row_of(7))).status_code == 403
    assert client.post(f"/spot-checks/{known['list']}/mark/", {"undo": "1"}).status_code == 403
    assert Upload.objects.count() == 1


def test_auditor_reads_everything_and_changes_nothing(workspace, people, client_as):
    prospect_list = make_list(people, 2)
    known, auditor = ids(prospect_list), client_as("auditor")

    assert [auditor.get(path.format(**known)).status_code for path in PATHS] == [200] * 5
    assert [auditor.post(path.format(**known)).status_code for path in POSTS] == [403] * 3


def test_anonymous_person_signs_in_first(client, workspace):
    assert client.get("/imports/").url.startswith("/sign-in/")


@pytest.mark.parametrize("path", ["/imports/", "/lists/", "/sources/", "/spot-checks/"])
def test_query_count_does_not_grow_with_the_rows(
    workspace, people, client_as, path, django_assert_num_queries
):
    make_live_icp(people)
    client = client_as("sales_ops")
    read(people, csv_of(row_of(1)), source_name="One")
    client.get(path)
    count = queries_of(client, path)
    for number in (2, 3):
        read(people, csv_of(row_of(number)), source_name=f"Source {number}")

    with django_assert_num_queries(count):
        client.get(path)


@pytest.mark.parametrize("path", ["/lists/{list}/", "/spot-checks/{list}/", "/accounts/{account}/"])
def test_query_count_of_a_page_does_not_grow_with_its_rows(
    workspace, people, client_as, path, django_assert_num_queries
):
    make_live_icp(people)
    client = client_as("sales_ops")
    company = {"Company": "Acme Inc", "Website": "acme.com"}
    one = read(people, csv_of(row_of(1, **company, Email="a1@acme.com"))).lists.get()
    client.get(path.format(**ids(one)))
    count = queries_of(client, path.format(**ids(one)))
    rows = [row_of(n, **company, Email=f"a{n}@acme.com") for n in (4, 5, 6)]
    three = read(people, csv_of(*rows), source_name="Three").lists.get()
    url = path.format(**ids(three))

    with django_assert_num_queries(count):
        client.get(url)


def queries_of(client, path: str) -> int:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as captured:
        client.get(path)
    return len(captured)


def test_same_file_again_says_that_nothing_is_new(workspace, people, client_as):
    """DIS9."""
    make_list(people, 3)
    client = client_as("sales_ops")
    before = SourceEvent.objects.count()
    upload = Upload.objects.get(
        pk=send(client, csv_of(*(row_of(n) for n in range(3)))).url.split("/")[2]
    )

    confirm(client, upload)
    drain()

    page = client.get(f"/imports/{upload.pk}/").content.decode()
    assert "Imported before" in page
    assert SourceEvent.objects.count() == before


def test_admitted_sample_is_shown_and_closed(workspace, people, client_as):
    prospect_list = make_list(people, 3)
    mark_all(prospect_list, people)
    client = client_as("sales_ops")
    proposal = Proposal.objects.get(subject_id=prospect_list.pk)
    data = {"digest": proposal.digest, "verdict": "approve", "nonce": "n1"}

    client.post(f"/gates/{proposal.pk}/decision/", data)
    again = client.post(f"/gates/{proposal.pk}/decision/", {**data, "nonce": "n2"})
    marked = client.post(
        f"/spot-checks/{prospect_list.pk}/mark/", {"lead": prospect_list.sample[0], "mark": "n"}
    )

    assert (again.status_code, marked.status_code) == (302, 409)
    assert (
        "3 of 3 match: the whole list was looked at."
        in client.get(f"/spot-checks/{prospect_list.pk}/").content.decode()
    )


def test_file_in_two_encodings_warns_before_it_is_read(workspace, people, client_as):
    make_live_icp(people)
    client = client_as("sales_ops")
    utf8 = csv_of(row_of(1, Company="Århus Łódź"), row_of(2, Company="Zoë Żaneta"))
    other = csv_of(row_of(3, Company="Jürgen")).decode().split("\r\n")[1].encode("cp1252")

    answer = send(client, utf8 + other + b"\r\n")

    page = client.get(answer.url).content.decode()
    assert "This file is in two encodings. Most of it is UTF-8; line 4 is not and is read" in page


def test_rows_that_were_set_aside_stand_on_the_page_and_in_the_download(
    workspace, people, client_as
):
    make_live_icp(people)
    client = client_as("sales_ops")
    nobody = {"First Name": "", "Last Name": "", "Email": ""}
    rows = csv_of(row_of(1), row_of(2, Email=""), row_of(3, **nobody))
    upload = Upload.objects.get(pk=send(client, rows).url.split("/")[2])
    confirm(client, upload)
    drain()

    page = client.get(f"/imports/{upload.pk}/").content.decode()
    text = client.get(f"/imports/{upload.pk}/refused.csv").content.decode("utf-8-sig")

    assert "Set aside: it names no e-mail address." in page
    assert "Set aside: it names no person." in page
    lines = text.splitlines()
    assert [line[:4] for line in lines[1:]] == ['"3",', '"4",']
    assert '"Set aside: it names no e-mail address."' in lines[1]
    assert row_of(2)["Company"] in lines[1]
