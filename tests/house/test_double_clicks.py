"""A double click anywhere is one effect: every form of every page, pressed twice.

The forms are read off the pages, so that a new one is pressed without anybody remembering it; what
counts as an effect is any row of any table. Forms that a page only shows after another was sent are
found behind it.
"""

import re
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
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
from tests.house.test_urls import PLAIN, PUBLIC, ROUTES, address, answer
from tests.house.worlds import furnish
from tests.people import PASSWORD, People, make_people

STARTS = [f"/{route}" for route in PLAIN]
# Kept about the browser and its requests, not about the team's work.
ASIDE = {"sessions.Session", "usersessions.UserSession", "gates.Nonce"}
# Says that something was handed out, each time that it was.
EACH_TIME = {"audit/export/", "leads/export/"}
LOGGED = {"audit_auditentry", "accounts_letter"}
# What scripts or a button of another form post: their own tests press these.
NOT_SHOWN = {
    "icp/<slug:slug>/v/<int:number>/impact/",
    "me/sign-in/passkeys/options/",
    "review/<uuid:pk>/release/",
    "review/selected/again/",
    "review/selected/assign/",
    "review/selected/skip/",
}
# Change nothing that is kept, however often they are pressed: they look, try, or end a session.
LOOKS = {
    "me/sign-in/app/begin/",
    "me/sign-in/confirm/",
    "review/start/",
    "settings/compliance/erasure/",
    "settings/mailboxes/<uuid:pk>/test/",
    "settings/people/<uuid:membership_id>/end/",
    "settings/suppression/preview/",
    "settings/voice/try/",
    "sign-in/",
    "sign-in/passkey/",
    "sign-out/",
    "today/hide/",
    "workspace/switch/",
}
# Want more than a page holds: a code, a key, a model's server, a mailbox, ticked rows, rules.
WANT_MORE = {
    "me/sign-in/app/",
    "me/sign-in/passkeys/",
    "review/selected/reject/",
    "settings/voice/edit/import/",
    "sink/<uuid:pk>/",
    "tour/model/",
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
    """Return the browser of somebody who has given the password just now."""
    client = Client()
    client.force_login(member.user)
    client.post("/me/sign-in/confirm/", {"password": PASSWORD})
    return client


def press(client: Client, form: Form) -> Any:
    return client.post(form.action, form.data())


@dataclass
class Presses:
    """What pressing forms twice came to, by route: pressed, of any effect at all, of two."""

    member: Membership
    pressed: set[str]
    moved: set[str] = field(default_factory=set)
    wrong: list[tuple[str, str]] = field(default_factory=list)

    def twice(self, form: Form, depth: int = 0) -> None:
        """Press the form twice, and after it the forms that only its page brings up."""
        client = signed_in(self.member)
        self.pressed.add(form.route)
        before = content(self.member.workspace)
        first = press(client, form)
        once = content(self.member.workspace)
        second = press(client, form)
        twice = content(self.member.workspace)
        self._judge(form, f"{first.status_code}, then {second.status_code}", before, once, twice)
        if depth < DEEPEST:
            for behind in _behind(client, first, self.pressed):
                with undone():
                    self.twice(behind, depth + 1)

    def _judge(self, form: Form, told: str, *contents: dict[str, tuple[int, str]]) -> None:
        before, once, twice = contents
        if once != before:
            self.moved.add(form.route)
        if re.search(r"\b5\d\d\b", told):
            self.wrong.append((form.route, f"{told} at {form.page}"))
        changed = sorted(table for table in once if once[table] != twice[table])
        if changed and form.route not in EACH_TIME:
            self.wrong.append((form.route, f"{told}: {changed} at {form.page}"))


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
    presses = Presses(member, set(found))

    for forms in found.values():
        for form in forms[:MOST_OF_A_ROUTE]:
            with undone():
                presses.twice(form)

    assert presses.wrong == []
    assert presses.pressed - presses.moved - LATER.keys() == (LOOKS | WANT_MORE) - LATER.keys()
    assert set(posted_routes(member)) - presses.pressed - LATER.keys() == NOT_SHOWN


def posted_routes(member: Membership) -> list[str]:
    """Return every route of a member's that takes a post."""
    client = signed_in(member)
    with undone():
        return [
            route
            for route in ROUTES
            if route not in PUBLIC and answer(client, "post", address(route, uuid4())) != 405
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
        shown = {form.route: form for form in reversed(forms) if form.method == "post"}
        assert route in shown, sorted(shown)
        presses = Presses(people[role], {*shown})

        presses.twice(shown[route])

        assert presses.wrong == []
        assert route in presses.moved | LOOKS
