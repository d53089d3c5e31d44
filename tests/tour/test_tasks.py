"""The tour's work, on the demo's invented sites served here."""

import threading
import time
from datetime import date, timedelta
from socketserver import ThreadingMixIn
from types import SimpleNamespace
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from leadops.demo.sites import application, host_lines
from leadops.runs.models import StageRun
from leadops.tour import actions, queries, tasks
from leadops.tour.actions.sites import SiteFound
from leadops.tour.errors import MappingRefused
from leadops.tour.models import TourDraft, TourPage, TourRecord
from leadops.tour.queries.material import FRAGMENT, with_origin
from leadops.tour.queries.page import TourPageReads
from leadops.tour.tasks import _in_time, _unknown
from leadops.tour.work import MOST_DRAFTS
from leadops.web.errors import FetchFailed
from leadops.web.guard import parse
from leadops.web.visits import Ask, LookUp
from tests.drain import drain
from tests.factories.tour import FIELDS, HEADER, OFFER, csv_of, invented, make_tour, row_of

WIDE = FIELDS | {"employees": "10-5000"}


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def sites(settings, tmp_path):
    """Serve the invented companies and lead the fetcher to them."""
    with make_server("127.0.0.1", 0, application, Server, Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        hosts = tmp_path / "hosts"
        hosts.write_text(host_lines(server.server_port, date.today()), encoding="utf-8")
        settings.HOSTS_FILE, settings.SITE_PACE_SECONDS = str(hosts), 0.0
        yield
        server.shutdown()
        thread.join()


def ready(people, *rows):
    tour = make_tour(people, data=csv_of(*rows))
    return actions.write_profile(tour=tour, actor=people.user("admin"), fields=WIDE)


def page_of(people, tour):
    return TourPageReads(queries.tour_of(tour.user), tour.user, people.workspace, {})


def test_25_companies_are_read_ranked_and_five_drafted(workspace, people, sites):
    tour = ready(people, *(row_of(one) for one in invented(30)))
    actions.ask_for_reading(tour=tour, actor=people.user("admin"))
    drain()
    tour = queries.tour_of(people.user("admin"))

    page = page_of(people, tour)
    assert dict(page.site_counts) == {"read": 25}
    assert tour.read_seconds < 180
    for row in page.records:
        texts = {one.url: one.text for one in TourPage.objects.filter(record=row)}
        assert row.facts
        assert all(one["quote"] in texts[one["page"]] for one in row.signals)
    assert [row.score for row in page.best] == sorted((r.score for r in page.best), reverse=True)

    actions.ask_for_drafts(tour=tour, actor=people.user("admin"), offer=OFFER)
    drain()
    drafts = page_of(people, tour).drafts
    assert len(drafts) == 5
    for one in drafts:
        assert one.claims
        assert {claim["verdict"] for claim in one.claims} <= {"supported", "weak"}
        assert one.engine == "built-in engine"
        assert OFFER in one.body


def test_what_cannot_be_read_is_counted_with_its_reason(workspace, people, sites):
    company = invented(1)[0]
    tour = ready(
        people,
        row_of(company),
        "Eva Blum,VP,eva@no-such-place.example,Blum,no-such-place.example,Software,90,US",
        "Ian Nowhere,VP,,Nowhere Works,,Software,90,US",
    )
    actions.ask_for_reading(tour=tour, actor=people.user("admin"))
    drain()

    page = page_of(people, tour)
    assert dict(page.site_counts) == {"read": 1, "failed": 1, "no_site": 1}
    assert [(words, number) for words, number, _ in page.failures] == [("the name is not known", 1)]
    assert page.unreached == ""
    assert all(row.score is not None for row in page.records)


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (["unknown_name", "unknown_name"], "No site could be reached from this machine"),
        (["unknown_name", "name_service"], "No site could be reached from this machine"),
        (["timeout", "unreachable"], "No site could be reached from this machine"),
        (["unknown_name", "robots"], ""),
    ],
)
def test_what_kept_all_sites_unread_is_said_as_it_is(workspace, people, kinds, said):
    tour = ready(
        people,
        "Eva Blum,VP,eva@no-such-place.example,Blum,no-such-place.example,Software,90,US",
        "Ian Reed,VP,ian@nowhere.example,Nowhere,nowhere.example,Software,90,US",
    )
    for record, kind in zip(tour.records.all(), kinds, strict=True):
        record.state, record.why_kind = "failed", kind
        record.save()

    found = page_of(people, tour).unreached

    assert found.startswith(said)
    assert bool(found) == bool(said)


def test_offline_the_tour_goes_on_with_the_file_and_what_people_know(workspace, people, sites):
    tour = ready(
        people, "Eva Blum,VP,eva@no-such-place.example,Blum,no-such-place.example,Software,90,US"
    )
    actions.ask_for_reading(tour=tour, actor=people.user("admin"))
    drain()
    assert page_of(people, tour).unreached.startswith("No site could be reached from this machine")

    actions.ask_for_drafts(tour=tour, actor=people.user("admin"), offer=OFFER)
    drain()
    page = page_of(people, tour)
    assert [one.why for one in page.passed_over] == [
        "Its website could not be read, and you told no reason to write."
    ]

    tell(people, tour, "Eva told us at the fair that Blum plans 3 new depots this spring.")
    draft = TourDraft.objects.get()
    assert "3 new depots" in draft.body
    assert {one["verdict"] for one in draft.claims} == {"supported"}


GERMAN = "Wir machen Abfüllanlagen leiser, ohne Umbau. Das dauert zwei Tage."
FAIR = "Sie haben mir auf der Messe gesagt, dass die neue Linie zu laut ist."


def told_tour(people, *rows):
    tour = ready(people, *rows)
    actions.rank_records(tour=tour, seconds=1.0)
    return tour


def tell(people, tour, text):
    first = tour.records.order_by("position")[0]
    actions.note_reasons(tour=tour, actor=people.user("admin"), told={first.pk: text})
    drain()


BLUM = "Eva Blum,VP,eva@blum.example,Blum,blum.example,Software,90,US"


def test_both_sentences_of_an_offer_stand_beside_what_a_person_knows(workspace, people):
    tour = told_tour(people, BLUM)
    actions.ask_for_drafts(tour=tour, actor=people.user("admin"), offer=GERMAN)
    tell(people, tour, FAIR)

    draft = TourDraft.objects.get()
    assert f"{FAIR} {GERMAN}" in draft.body.replace("Here is why I write: ", "")
    assert [one["verdict"] for one in draft.claims] == ["supported", "supported"]
    assert draft.note == (
        "The built-in engine writes English only; your own words stand as you typed them."
    )


def test_a_later_reason_takes_the_place_of_the_earlier_one(workspace, people):
    tour = told_tour(people, BLUM)
    actions.ask_for_drafts(tour=tour, actor=people.user("admin"), offer=OFFER)
    tell(people, tour, "Eva told us at the fair that Blum plans 3 new depots this spring.")
    assert TourDraft.objects.get().note == (
        "Your own sentence speaks of Eva, who reads it: say “you” below."
    )

    tell(people, tour, "You told us at the fair that Blum plans 7 new depots this spring.")

    draft = TourDraft.objects.get()
    assert "7 new depots" in draft.body
    assert "3 new depots" not in draft.body
    assert draft.note == ""


def test_a_refused_reason_is_quoted_and_stays_to_be_changed(workspace, people):
    tour = told_tour(people, BLUM)
    actions.ask_for_drafts(tour=tour, actor=people.user("admin"), offer=OFFER)
    text = "You asked us at the fair: can it run at night?"
    tell(people, tour, text)

    assert TourDraft.objects.get().why == (
        f"“{text}” cannot stand in a letter as it is: Ask one question, exactly one."
    )
    assert queries.refused_reasons(tour) == {tour.records.get().pk: text}


def test_reasons_for_several_companies_are_told_at_once(workspace, people):
    tour = noted_tour(people, "", "", "")
    actions.ask_for_drafts(tour=tour, actor=people.user("admin"), offer=OFFER)
    drain()
    assert TourDraft.objects.filter(why="").count() == 0
    told = {
        row.pk: f"You told us at the fair that you plan {row.position + 2} new depots this spring."
        for row in tour.records.all()
    }

    actions.note_reasons(tour=tour, actor=people.user("admin"), told=told)
    drain()

    assert TourDraft.objects.filter(why="").count() == 3


def test_a_site_that_is_not_known_is_not_called_read(workspace, people):
    tour = told_tour(people, "Ian Ode,VP,ian@ode.example,Ode Works,,Software,90,US")
    tour.records.update(state="no_site", domain="")
    actions.ask_for_drafts(tour=tour, actor=people.user("admin"), offer=OFFER)
    drain()

    assert TourDraft.objects.get().why == (
        "No website of it is known, and you told no reason to write."
    )


def noted_tour(people, *notes, collected_on=None):
    """Return a ranked tour on companies without sites, whose file holds a column of remarks."""
    head = f"{HEADER},Bemerkung"
    rows = [
        f"Eva Blum{n},VP,eva@blum{n}.example,Blum {n},blum{n}.example,Software,90,US,{note}"
        for n, note in enumerate(notes)
    ]
    tour = make_tour(people, data="\n".join([head, *rows]).encode(), collected_on=collected_on)
    actions.write_profile(tour=tour, actor=people.user("admin"), fields=WIDE)
    actions.map_columns(
        tour=tour, actor=people.user("admin"), columns={**tour.columns, "Bemerkung": "note"}
    )
    actions.rank_records(tour=tour, seconds=1.0)
    tour.refresh_from_db()
    return tour


def test_a_column_of_notes_is_what_the_person_knows(workspace, people):
    """The reasons in a person's own file open the letters, under the claim rules of "I know"."""
    notes = ("Your new bottling line runs since March.", "short", "")
    tour = noted_tour(people, *notes, collected_on=date.today())
    actions.ask_for_drafts(tour=tour, actor=people.user("admin"), offer=OFFER)
    drain()

    draft = TourDraft.objects.get(why="")
    assert draft.record.company == "Blum 0"
    assert "Your new bottling line runs since March." in draft.body
    assert {one["verdict"] for one in draft.claims} == {"supported"}
    shown = [with_origin(one, page_of(people, tour).sources) for one in draft.claims]
    assert "You said this." in [one["why"] for one in shown]
    assert [one.record.company for one in page_of(people, tour).passed_over] == ["Blum 1", "Blum 2"]


@pytest.mark.parametrize(
    ("days", "why"),
    [
        (None, "its row has no date: a “Collected on” in step 1 gives it one."),
        (120, "its row is 120 days old; over 90 days is weak."),
    ],
)
def test_a_note_is_as_weak_as_it_is_old(workspace, people, days, why):
    collected_on = days and date.today() - timedelta(days=days)
    note = "Your new bottling line runs since March."
    tour = noted_tour(people, note, collected_on=collected_on)
    actions.ask_for_drafts(tour=tour, actor=people.user("admin"), offer=OFFER)
    drain()

    page = page_of(people, tour)
    claim = TourDraft.objects.get().claims[0]
    assert claim["verdict"] == "weak"
    assert with_origin(claim, page.sources)["why"] == f"You said this, but {why}"
    assert page.sample is None


def test_a_remark_that_is_no_sentence_is_weak(workspace, people):
    tour = noted_tour(people, "want an offer; urgent for March", collected_on=date.today())
    actions.ask_for_drafts(tour=tour, actor=people.user("admin"), offer=OFFER)
    drain()

    page, claim = page_of(people, tour), TourDraft.objects.get(why="").claims[0]
    assert (claim["verdict"], claim["why"]) == ("weak", FRAGMENT)
    assert with_origin(claim, page.sources)["why"] == FRAGMENT
    assert page.sample is None


@pytest.mark.parametrize(
    ("note", "why"),
    [
        ("Offer urgent", "that is no whole sentence"),
        ("They called back and are not interested.", "it tells of a no"),
    ],
)
def test_a_note_that_gives_no_reason_says_why(workspace, people, note, why):
    tour = noted_tour(people, note, collected_on=date.today())
    tour.records.update(state="failed")
    actions.ask_for_drafts(tour=tour, actor=people.user("admin"), offer=OFFER)
    drain()

    assert TourDraft.objects.get().why == f"“{note}” is no reason to write: {why}."


def test_notes_make_five_drafts_and_no_more(workspace, people):
    tour = noted_tour(people, *(f"Your line {n} runs since March this year." for n in range(7)))
    actions.ask_for_drafts(tour=tour, actor=people.user("admin"), offer=OFFER)
    drain()

    assert TourDraft.objects.filter(why="").count() == MOST_DRAFTS


def test_what_is_told_on_the_page_replaces_the_note(workspace, people):
    tour = noted_tour(people, "Your new bottling line runs since March.")
    tell(people, tour, "You told us at the fair that you plan 7 new depots this spring.")

    draft = TourDraft.objects.get()
    assert "7 new depots" in draft.body
    assert "bottling" not in draft.body


def test_a_note_outlives_the_reading_of_the_site(workspace, people, sites):
    tour = noted_tour(people, "Your new bottling line runs since March.")
    actions.ask_for_reading(tour=tour, actor=people.user("admin"))
    drain()

    assert [one.text for one in TourPage.objects.filter(url="")] == [
        "Your new bottling line runs since March."
    ]


def test_two_columns_of_notes_are_refused(workspace, people):
    tour = noted_tour(people, "Your new bottling line runs since March.")
    with pytest.raises(MappingRefused, match="Choose one column for the reason to write"):
        actions.map_columns(
            tour=tour,
            actor=people.user("admin"),
            columns={**tour.columns, "Industry": "note"},
        )


def test_a_worker_that_died_goes_on_where_it_was(workspace, people, sites):
    tour = ready(people, *(row_of(one) for one in invented(4)))
    first = TourRecord.objects.get(position=1)
    actions.ask_for_reading(tour=tour, actor=people.user("admin"))
    actions.note_sites(found=[SiteFound(first.pk, "failed", "It was noted before", "busy")])
    drain()

    assert dict(page_of(people, tour).site_counts) == {"failed": 1, "read": 3}


def test_records_of_other_columns_chosen_meanwhile_are_read_by_the_open_run(
    workspace, people, sites, monkeypatch
):
    tour = ready(people, *(row_of(one) for one in invented(3)))
    actions.ask_for_reading(tour=tour, actor=people.user("admin"))
    first = tasks.unread
    turns = []

    def chosen_meanwhile(asked):
        rows = first(asked)
        if not turns:
            actions.map_columns(tour=tour, actor=people.user("admin"), columns=tour.columns)
        turns.append(len(rows))
        return rows

    monkeypatch.setattr(tasks, "unread", chosen_meanwhile)
    drain()

    assert turns == [3, 3, 0]
    assert dict(page_of(people, tour).site_counts) == {"read": 3}


def test_a_draft_icp_changed_while_sites_were_read_ranks_the_records(workspace, people):
    tour = ready(people, *(row_of(one) for one in invented(2)))
    actions.write_profile(
        tour=tour, actor=people.user("admin"), fields=WIDE | {"industries": "mining"}
    )

    actions.rank_records(tour=tour, seconds=1.0)

    assert set(tour.records.values_list("inside", flat=True)) == {False}


def test_a_tour_that_was_replaced_meanwhile_ends_its_run_in_a_sentence(workspace, people, sites):
    tour = ready(people, row_of(invented(1)[0]))
    actions.ask_for_reading(tour=tour, actor=people.user("admin"))
    make_tour(people)
    drain()

    assert StageRun.objects.get().note == (
        "This tour was replaced or deleted, so there is nothing left to do."
    )


def deals(won: int, lost: int) -> bytes:
    rows = ["Company,Industry,Employees,Country,Deal stage,Close date"]
    rows += [f"Won {n},Software,{100 + n},US,Closed won,2026-0{1 + n % 9}-03" for n in range(won)]
    rows += [f"Lost {n},Retail,{5 + n},US,Closed lost,2026-0{1 + n % 9}-04" for n in range(lost)]
    return "\n".join(rows).encode()


def test_closed_deals_write_the_draft_with_names(workspace, people):
    tour = make_tour(people)
    actions.take_deals(
        tour=tour, actor=people.user("admin"), file_name="deals.csv", chunks=[deals(40, 40)]
    )
    drain()

    tour.refresh_from_db()
    assert (tour.icp_from, tour.deals["closed"], tour.deals["won"]) == ("deals", 80, 40)
    assert tour.deals["sides"]["won"]["in"] == 40
    assert tour.deals["sides"]["lost"]["out"] == 40
    assert tour.deals["sides"]["won"]["in_names"][0] == "Won 0"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (deals(3, 3), "6 closed deals are too few to compare: 30 are needed."),
    ],
)
def test_too_few_deals_say_so_and_write_nothing(workspace, people, data, sentence):
    tour = make_tour(people)
    actions.take_deals(tour=tour, actor=people.user("admin"), file_name="d.csv", chunks=[data])
    drain()

    tour.refresh_from_db()
    assert (tour.icp, tour.deals["because"]) == ({}, [sentence])


def test_a_file_without_outcomes_fails_with_what_to_do(workspace, people):
    tour = make_tour(people)
    actions.take_deals(
        tour=tour,
        actor=people.user("admin"),
        file_name="d.csv",
        chunks=[b"Company,Website\nAcme,acme.com\n"],
    )
    drain()

    run = StageRun.objects.get()
    assert (run.status, run.is_final) == ("failed", True)
    assert run.error.startswith("No column says how a deal ended; ")
    assert run.error.endswith(
        "there are Company, Website. Choose it below, or use the five fields."
    )


def test_the_columns_of_deals_that_no_name_tells_are_chosen(workspace, people, client_as):
    tour, client = make_tour(people), client_as("admin")
    data = (
        deals(40, 40).replace(b"Deal stage,Close date", b"How,When").replace(b"Closed won", b"Yea")
    )
    client.post(f"/tour/{tour.pk}/deals/", {"deals": SimpleUploadedFile("d.csv", data)})
    drain()
    page = client.get("/tour/").content.decode()
    assert page.index("Choose it below, or use the five fields.") < page.index('name="closed"')
    assert page.count('<option value="When">When</option>') == 2

    wrong = client.post(f"/tour/{tour.pk}/deals/", {"outcome": "Who", "closed": "When"})
    answer = client.post(
        f"/tour/{tour.pk}/deals/", {"outcome": "How", "positive": "Yea", "closed": "When"}
    )
    drain()

    assert (wrong.status_code, answer.status_code) == (422, 302)
    tour.refresh_from_db()
    assert (tour.icp_from, tour.deals["closed"], tour.deals["won"]) == ("deals", 80, 40)
    page = client.get("/tour/").content.decode()
    assert '<option value="How" selected>How</option>' in page
    assert "80 closed deals, 40 won" in page


def test_a_visit_ends_with_what_it_has_when_the_time_is_up():
    """25 records are through within three minutes, however slow the sites are."""

    def visit():
        pages = [(yield LookUp("quay.example"))]
        try:
            pages.append((yield page))
        except FetchFailed as failure:
            return pages, failure.sentence
        return pages, ""

    page = Ask(parse("https://quay.example/news"), None, 1.0)
    steps = _in_time(visit(), time.monotonic() - 1)
    assert next(steps) == LookUp("quay.example")

    with pytest.raises(StopIteration) as end:
        steps.send("route")

    assert end.value.value == (["route"], "the two minutes of the tour were over")


@pytest.mark.parametrize(("kinds", "named"), [([], True), (["hiring"], False)])
def test_a_post_told_as_news_is_not_called_unknown(kinds, named):
    found = SimpleNamespace(
        signals=[SimpleNamespace(kind=one) for one in kinds], unknown=("ceo", "open_positions")
    )

    assert ("open positions" in _unknown(found)) is named
    assert "CEO" in _unknown(found)
