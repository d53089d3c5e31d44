"""`lab site`: the keys of its output, folders of any size and dirt, live sites without a database."""

import json
from pathlib import Path

import pytest

from leadops.lab.commands import site
from tests.fakes import fakeweb

NEWS = "<html lang='en'><h1>News</h1><h3>Acme opens new plant in Graz</h3><p>12 May 2026</p></html>"
JOBS = {"jobs": [{"title": "Sales Engineer", "location": {"name": "Oslo"}, "first_published": "2026-05-03T08:00:00Z"}]}  # fmt: skip


def run(*places: str, **over: object) -> list[dict]:
    options = {"places": list(places), "company": "Acme", "domain": "", "saved_on": None}
    return list(site.run({**options, **over}))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "en").mkdir()
    (tmp_path / "en/news.html").write_text(NEWS)
    (tmp_path / "jobs.txt").write_text(json.dumps(JOBS))
    (tmp_path / "about.html").write_text("<p>Acme was founded in 2011.</p>")
    return tmp_path


def test_a_folder_gives_one_object_with_the_keys_of_the_contract(folder: Path) -> None:
    (answer,) = run(str(folder))

    assert {"facts", "signals", "unknown", "pages", "seconds"} <= set(answer)
    assert answer["pages"] == 3
    assert {"field": "founded", "value": "2011", "quote": "Acme was founded in 2011.", "page": "about.html"} in answer["facts"]  # fmt: skip
    assert answer["signals"] == [
        {
            "kind": "expansion",
            "sentence": "Acme reported growth on 12 May 2026: “Acme opens new plant in Graz”, "
            "so it is building up there.",
            "quote": "Acme opens new plant in Graz",
            "page": "en/news.html",
            "event_date": "2026-05-12",
            "date_of": "publication",
            "transferable": None,
        },
        {
            "kind": "hiring",
            "sentence": "Acme is hiring for 1 role: Sales Engineer, posted on 3 May 2026.",
            "quote": "Sales Engineer",
            "page": "jobs.txt",
            "event_date": "2026-05-03",
            "date_of": "event",
            "transferable": None,
        },
    ]
    assert "email" in answer["unknown"]
    assert "founded" not in answer["unknown"]


def test_a_broken_file_is_named_and_the_rest_goes_on(folder: Path) -> None:
    (folder / "broken.json").write_text('{"jobs": [')

    error, answer = run(str(folder))

    assert error["file"] == "broken.json"
    assert error["error"].startswith("The file is no JSON")
    assert len(answer["signals"]) == 2


def test_a_large_folder_says_the_same_as_its_pages(folder: Path) -> None:
    """Pages are judged some at a time; the same news far apart is still one signal."""
    for number in range(100):
        (folder / f"copy{number:03}.html").write_text(NEWS)

    (answer,) = run(str(folder))

    assert answer["pages"] == 103
    assert [signal["kind"] for signal in answer["signals"]] == ["expansion", "hiring"]


def test_several_places_are_told_apart(folder: Path) -> None:
    (folder / "broken.json").write_text('{"jobs": [')

    files = [answer["file"] for answer in run(str(folder), str(folder))]

    assert files == [f"{folder}/broken.json", str(folder)] * 2


def test_a_missing_folder_among_good_ones_is_named_and_the_rest_goes_on(folder: Path) -> None:
    missing = str(folder / "nowhere")

    failure, answer = run(missing, str(folder))

    assert failure["file"] == missing
    assert failure["error"].startswith("This is no folder")
    assert answer["pages"] == 3


def test_a_company_without_a_name_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="--company"):
        run(str(tmp_path), company=" ")


def test_entities_of_a_page_are_each_told_once_and_so_many_at_most(tmp_path: Path) -> None:
    towns = "<p>Acme GmbH works in Graz, Austria.</p>" * 400
    mails = "".join(f"<p>person{number}@acme.com</p>" for number in range(300))
    (tmp_path / "page.html").write_text(f"<html><body>{towns}{mails}</body></html>")

    (answer,) = run(str(tmp_path))

    named = [(one["label"], one["value"]) for one in answer["entities"]]
    assert len(named) == len(set(named))
    assert ("CITY", "Graz") in named
    assert sum(label == "EMAIL" for label, _ in named) == site.MAX_OF_LABEL


def test_a_live_site_is_read_without_a_database(tmp_path: Path, settings) -> None:
    """Loopback only through the operator's host list; no ``db`` fixture here on purpose."""
    pages = {
        "/": fakeweb.answer(b"<p>Acme</p><a href='/news'>News</a>"),
        "/news": fakeweb.answer(NEWS.encode()),
    }
    with fakeweb.running(pages) as web:
        hosts = tmp_path / "hosts"
        hosts.write_text(f"acme.example 127.0.0.1:{web.port}\n")
        settings.HOSTS_FILE = str(hosts)
        (answer,) = run("https://acme.example/")

    assert answer["pages"] == 2
    assert [(s["kind"], s["page"]) for s in answer["signals"]] == [
        ("expansion", "https://acme.example/news")
    ]
    assert answer["missed"] == []


def test_a_live_site_inside_is_refused() -> None:
    (answer,) = run("http://127.0.0.1:1/")

    assert answer["file"] == "http://127.0.0.1:1/"
    assert answer["error"].startswith("The site could not be read: ")
