"""A double click anywhere is one effect: every form of every page, pressed twice.

The forms are read off the pages, so that a new one is pressed without anybody remembering it; what
counts as an effect is any row of any table. Forms that a page only shows after another was sent are
found behind it.
"""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import connection, connections, transaction
from django.test import Client
from selectolax.lexbor import LexborHTMLParser

from leadops.accounts.models import Membership
from leadops.tenancy.scope import workspace_scope
from tests.house.later import LATER
from tests.house.pages import Form, forms_of, walk
from tests.house.test_urls import PLAIN, PUBLIC, ROUTES, address
from tests.house.worlds import furnish
from tests.people import People, make_people

STARTS = [f"/{route}" for route in PLAIN]
# Kept about the browser and its requests, not about the team's work.
ASIDE = {"sessions.Session", "usersessions.UserSession", "gates.Nonce"}
# Says that something was handed out, each time that it was.
EACH_TIME = {"audit/export/"}
LOGGED = {"audit_auditentry", "accounts_letter"}
# What scripts post, and a code that a telephone shows: their own tests press these.
NOT_SHOWN = {
    "me/sign-in/app/",
    "me/sign-in/passkeys/options/",
    "review/<uuid:pk>/release/",
}
MOMENT = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d"
MOST_OF_A_ROUTE = 2
DEEPEST = 2


def content(workspace: Any) -> dict[str, tuple[int, str]]:
    """Return how many rows every table has, and a digest of them in which moments do not count."""
    tables = [model._meta.db_table for model in apps.get_models() if model._meta.label not in ASIDE]
    parts = [
        f"SELECT '{table}', count(*), coalesce(md5(string_agg("
        f"regexp_replace(t::text, '{MOMENT}', '', 'g'), chr(10) ORDER BY t::text)), '')"
        f' FROM "{table}" t'
        for table in tables
    ]
    with workspace_scope(workspace), connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(parts))
        return {table: (count, digest) for table, count, digest in cursor.fetchall()}


@contextmanager
def undone() -> Iterator[None]:
    """Take back whatever the block writes."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def signed_in(member: Membership) -> Client:
    client = Client()
    client.force_login(member.user)
    return client


def press(client: Client, form: Form) -> Any:
    return client.post(form.action, form.data())


def press_twice(
    member: Membership, form: Form, seen: set[str], depth: int = 0
) -> Iterator[tuple[str, str]]:
    """Yield (route, what is wrong) of the form and of forms that only its page brings up."""
    client = signed_in(member)
    seen.add(form.route)
    first = press(client, form)
    once = content(member.workspace)
    second = press(client, form)
    twice = content(member.workspace)
    told = f"{first.status_code}, then {second.status_code}"
    if first.status_code >= 500 or second.status_code >= 500:
        yield form.route, f"{told} at {form.page}"
    changed = sorted(table for table in once if once[table] != twice[table])
    if changed and form.route not in EACH_TIME:
        yield form.route, f"{told}: {changed} at {form.page}"
    if depth < DEEPEST:
        for behind in _behind(client, first, seen):
            with undone():
                yield from press_twice(member, behind, seen, depth + 1)


def _behind(client: Client, answer: Any, seen: set[str]) -> list[Form]:
    """Return the forms of the page that the answer is or leads to, of routes not pressed yet."""
    url = answer.get("Location", "").partition("#")[0]
    if url:
        answer = client.get(url)
    if answer.status_code != 200 or "html" not in answer.get("Content-Type", ""):
        return []
    page = url or answer.request["PATH_INFO"]
    nodes = LexborHTMLParser(answer.content.decode()).css("form")
    forms = [form for node in nodes for form in forms_of(node, page)]
    new = {form.route: form for form in forms if form.method == "post" and form.route not in seen}
    return list(new.values())


def test_every_form_pressed_twice_is_done_once(people: People):
    member = furnish(people)
    found = walk(signed_in(member), STARTS).forms_by_route()
    seen = set(found)

    doubled = []
    for forms in found.values():
        for form in forms[:MOST_OF_A_ROUTE]:
            with undone():
                doubled += list(press_twice(member, form, seen))

    assert doubled == []
    assert set(posted_routes(member)) - seen - LATER.keys() == NOT_SHOWN


def posted_routes(member: Membership) -> list[str]:
    """Return every route of a member's that takes a post."""
    client = signed_in(member)
    with undone():
        return [
            route
            for route in ROUTES
            if route not in PUBLIC and client.post(address(route, uuid4())).status_code != 405
        ]


def counts(workspace: Any) -> Counter[str]:
    return Counter({table: count for table, (count, _) in content(workspace).items()})


def press_at_once(member: Membership, form: Form) -> list[int]:
    """Return the statuses of two clicks by one person at the same moment."""
    clients = [signed_in(member) for _ in range(2)]
    start, statuses = threading.Barrier(len(clients)), []

    def click(client: Client) -> None:
        try:
            start.wait(30)
            statuses.append(press(client, form).status_code)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=click, args=(client,)) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return statuses


@pytest.mark.django_db(transaction=True)
def test_two_clicks_at_once_make_what_one_makes():
    """Every form whose click makes a row of anything but the log, by two threads of their own."""
    people = make_people()
    member = furnish(people)
    found = walk(signed_in(member), STARTS).forms_by_route()

    doubled, made_by = [], {}
    for route, (form, *_) in found.items():
        before = counts(member.workspace)
        with undone():
            press(signed_in(member), form)
            made = counts(member.workspace) - before
        if made.keys() <= LOGGED or route in EACH_TIME:
            continue
        made_by[route] = made
        statuses = press_at_once(member, form)
        grown = counts(member.workspace) - before
        if grown != made or any(status >= 500 for status in statuses):
            doubled.append((route, statuses, dict(made), dict(grown)))

    assert doubled == []
    assert len(made_by) > 20


@pytest.mark.parametrize("route", sorted(LATER))
def test_form_of_a_later_day_pressed_twice_is_done_once(people: People, route: str):
    with workspace_scope(people.workspace):
        role, page = LATER[route](people)
        client = signed_in(people[role])
        html = client.get(page).content.decode()
        forms = [
            form for node in LexborHTMLParser(html).css("form") for form in forms_of(node, page)
        ]
        shown = {form.route: form for form in reversed(forms)}
        assert route in shown, sorted(shown)

        assert list(press_twice(people[role], shown[route], {*shown})) == []
