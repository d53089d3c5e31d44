"""Two workspaces with equal data: neither can be read, counted, found or touched from the other.

Everything is generated: the pages by walking, the routes from the resolver, the API from its
description, the rows from the models. What the second workspace holds must not change one byte of
what the first one's people are shown, and an id of it is answered as one that never was (promise 8).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import time_machine
from django.db import connection, transaction
from django.urls import resolve
from django.utils import timezone

from leadops.api_urls import urlpatterns
from tests.house.pages import Form, Walk, body_of, walk
from tests.house.sides import MARK, Side, stamp
from tests.house.test_urls import BY_ID, CONVERTER, PLAIN, address
from tests.house.worlds import furnish
from tests.people import People, make_people

NEVER = "xylograf"  # as long as the mark, and nowhere
STARTS = [f"/{route}" for route in PLAIN]
IDS = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


@dataclass
class Twins:
    """Ours as it was walked before theirs was there, and theirs, marked."""

    ours: Side
    at: Any
    found: Walk
    before: dict[str, tuple[int, str, str]]
    theirs: Side


def twins_of(people: People) -> Twins:
    """Furnish ours, walk it, then furnish theirs."""
    ours, at = Side(people, furnish(people)), timezone.now()
    with time_machine.travel(at, tick=False):
        # An export stands in the log, which the pages show: it comes before them.
        before = {path: _shape(ours.api.get(path)) for path in api_paths()}
        found = walk(ours.client, STARTS)
        before |= {url: _shape(answer) for url, answer in found.answers.items()}
    return Twins(ours, at, found, before, twin_of())


def twin_of() -> Side:
    """Build the other workspace as the first was built, then write its mark into every word."""
    people = make_people()
    theirs = Side(people, furnish(people))
    for start in STARTS:
        # Whatever is kept between requests holds theirs now.
        theirs.client.get(start, headers={"HX-Request": "true"})
    stamp(people.workspace)
    return theirs


def _shape(answer: Any, *own: str) -> tuple[int, str, str]:
    """Return what can be told from an answer, with what was asked for written as ID."""
    headers = "\n".join(
        f"{name}: {value}"
        for name, value in sorted(answer.items())
        if name not in {"X-Request-Id", "Content-Security-Policy"}
    )
    body = body_of(answer)
    for one in own:
        headers, body = headers.replace(one, "ID"), body.replace(one, "ID")
    return answer.status_code, headers, body


def _difference(one: tuple[Any, ...], other: tuple[Any, ...]) -> list[str]:
    """Return the first lines in which two answers differ, for the one who reads the failure."""
    left, right = ("\n".join(map(str, shape)).splitlines() for shape in (one, other))
    pairs = zip_longest(left, right, fillvalue="")
    return next(([a[:300], b[:300]] for a, b in pairs if a != b), [])


def api_paths() -> list[str]:
    """Return the API's readable addresses that name no row."""
    found = [str(one.pattern) for one in urlpatterns]
    return [path for path in found if path and "<" not in path and path != "schema/"]


def nothing_that_is_shown_is_changed(twins: Twins):
    """Pages, boards, counts, headers, files, the API: the same to the byte, without its marks."""
    ours, before = twins.ours, twins.before

    after = {url: _shape(ours.client.get(url)) for url in twins.found.answers}
    after |= {path: _shape(ours.api.get(path)) for path in api_paths()}
    log = ours.client.post("/audit/export/")

    assert {
        url: _difference(before[url], after[url]) for url in before if before[url] != after[url]
    } == {}
    leaked = {
        url: hits
        for url, (_, headers, body) in after.items()
        if (hits := marks_in(headers + body, twins.theirs))
    }
    assert leaked == {}
    assert (log.status_code, marks_in(body_of(log), twins.theirs)) == (200, [])


def marks_in(text: str, theirs: Side) -> list[str]:
    """Return what of theirs stands in a text: the mark, or the id of a row."""
    return [MARK] * (MARK in text) + sorted(set(IDS.findall(text)) & theirs.kinds.keys())


EMPTY = Form("/", "/", "post", ())
OF_A_ROUTE = 3
NOBODY = uuid4()
FRAGMENT = {"HX-Request": "true"}  # the same view, without the bar around its answer


def kinds_by_route(found: Walk, ours: Side) -> dict[str, set[tuple[str, str]]]:
    """Return for each route the (address without the id, kind of row) that our pages lead to."""
    known: dict[str, set[tuple[str, str]]] = {route: set() for route in BY_ID}
    for url in [*found.answers, *(form.action for form in found.forms)]:
        path = urlsplit(url).path
        route = resolve(path).route
        known.setdefault(route, set())
        known[route] |= {
            (path.replace(pk, "{}"), ours.kinds[pk]) for pk in IDS.findall(path) if pk in ours.kinds
        }
    return known


def foreign_addresses(found: Walk, ours: Side, theirs: Side) -> Iterator[tuple[str, str, str]]:
    """Yield (route, address without the id, an id of theirs) for every route that takes an id.

    A route that no page of ours leads to is tried with what its parameter's name says, else with a
    row of every kind that its app has.
    """
    for route, pairs in kinds_by_route(found, ours).items():
        known = sorted((place, theirs.by_kind[kind]) for place, kind in pairs)[:OF_A_ROUTE]
        if not known and route in BY_ID:
            module = resolve(address(route, NOBODY)).func.__module__
            known = [(address(route, "{}"), pk) for pk in ids_for(route, module, theirs)]
        yield from ((route, *pair) for pair in known)


def ids_for(route: str, module: str, theirs: Side) -> list[str]:
    """Return an id of theirs of each kind that a route may mean."""
    names = {name.removesuffix("_id").replace("_", "") for _, name in CONVERTER.findall(route)}
    kinds = {kind: kind.lower().split(".") for kind in theirs.by_kind}
    named = [kind for kind, (_, model) in kinds.items() if model in names]
    of_app = [kind for kind, (app, _) in kinds.items() if app in module.split(".")]
    return [theirs.by_kind[kind] for kind in named or of_app]


def told(send: Callable[[str], Any], pk: str) -> tuple[Any, ...]:
    """Return all that can be told from an answer about a row: its id written as ID, and the work."""
    asked = []

    def note(execute: Any, sql: str, *more: Any) -> Any:
        asked.append(sql)
        return execute(sql, *more)

    with connection.execute_wrapper(note):
        answer = send(pk)
    return *_shape(answer, pk), f"{len(asked)} queries"


def asked_by(side: Side, method: str, place: str, data: dict[str, Any]) -> Callable[[str], Any]:
    """Return how a page is asked about an id; `place` has a gap for it where it stands in it."""
    send = getattr(side.client, method)
    return lambda pk: send(place.format(pk), data, headers=FRAGMENT)


def asked_by_api(side: Side, method: str, place: str) -> Callable[[str], Any]:
    send = side.api.get if method == "get" else partial(side.api.post, body={})
    return lambda pk: send(place.format(pk))


def api_addresses(theirs: Side) -> Iterator[tuple[str, str, str]]:
    """Yield (method, address without the id, an id of theirs) of all the API that names a row."""
    for one in urlpatterns:
        path = str(one.pattern)
        # An intake's door names its workspace, and is signed.
        if path.count("<uuid:") == 1:
            for pk in ids_for(path, one.callback.__module__, theirs):
                yield "get", CONVERTER.sub("{}", path), pk
                yield "post", CONVERTER.sub("{}", path), pk


def an_id_is_answered_as_one_that_never_was(twins: Twins):
    """Read or posted, by page or API: the same status, headers, words and number of queries."""
    ours, theirs, posted = twins.ours, twins.theirs, twins.found.forms_by_route()
    before = theirs.content(), ours.content()

    ways = [
        (f"{method} {place}", pk, asked_by(ours, method, place, form.data()))
        for route, place, pk in foreign_addresses(twins.found, ours, theirs)
        for method, form in [("get", EMPTY), ("post", posted.get(route, [EMPTY])[0])]
    ]
    ways += [
        (f"{method} {place}", pk, asked_by_api(ours, method, place))
        for method, place, pk in api_addresses(theirs)
    ]

    apart = []
    for way, pk, send in ways:
        one, other = told(send, pk), told(send, str(uuid4()))
        if one != other or one[0] < 400:
            apart.append((way, theirs.kinds[pk], _difference(one, other)))

    assert len(ways) > 150
    assert apart == []
    assert (theirs.content(), ours.content()) == before


def foreign_forms(found: Walk, ours: Side, theirs: Side) -> Iterator[tuple[Form, str, str, str]]:
    """Yield (form, field, an id of theirs, one that never was) for every field that names a row."""
    seen = set()
    for form in found.forms:
        for name, value in [*form.choices, *form.fields]:
            kind = ours.kinds.get(value)
            if kind in theirs.by_kind and (form.method, form.route, name, kind) not in seen:
                seen.add((form.method, form.route, name, kind))
                yield form, name, theirs.by_kind[kind], str(uuid4())


def an_id_in_a_form_or_filter_is_one_that_never_was(twins: Twins):
    """Owners, lists, successors, members of a pool ...: whatever a form of ours offers by its id."""
    ours, theirs = twins.ours, twins.theirs
    before = theirs.content(), ours.content()

    apart, tried = [], 0
    for form, name, pk, never in foreign_forms(twins.found, ours, theirs):
        answers = []
        for one in (pk, never):
            send = asked_by(ours, form.method, form.action, form.data(**{name: one}))
            with transaction.atomic():
                answers.append(told(send, one))
                transaction.set_rollback(True)
        tried += 1
        if answers[0] != answers[1]:
            apart.append((form.route, name, theirs.kinds[pk], _difference(*answers)))

    assert tried > 5
    assert apart == []
    assert (theirs.content(), ours.content()) == before


def nothing_is_found_by_its_words(twins: Twins):
    """Every box that searches and every filter of text: as if the word stood nowhere."""
    ours = twins.ours
    boxes = {
        (form.action, name)
        for form in twins.found.forms
        if form.method == "get"
        for name, _ in form.fields
    }

    apart = []
    for url, name in sorted(boxes):
        mark, never = (
            told(asked_by(ours, "get", url, {name: word}), word) for word in (MARK, NEVER)
        )
        if mark != never:
            apart.append((url, name, _difference(mark, never)))
    mark, never = (_shape(ours.api.get("leads/", q=word), word) for word in (MARK, NEVER))

    assert len(boxes) > 5
    assert apart == []
    assert mark == never


CLAIMS = (
    nothing_that_is_shown_is_changed,
    an_id_is_answered_as_one_that_never_was,
    an_id_in_a_form_or_filter_is_one_that_never_was,
    nothing_is_found_by_its_words,
)


def test_two_workspaces_with_equal_data_are_apart(people: People, subtests: Any):
    """One pair for every claim: building it takes longer than asking."""
    twins = twins_of(people)

    with time_machine.travel(twins.at, tick=False):
        for claim in CLAIMS:
            with subtests.test(claim.__name__):
                claim(twins)
