"""Walking the portal as somebody does: every page a link leads to, and every form on it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import parse_qsl, urljoin, urlsplit

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import Resolver404, resolve
from selectolax.lexbor import LexborHTMLParser, LexborNode

OF_ONE_KIND = 2  # pages that differ in nothing but an id
SAMPLES = {
    "email": "nova@elsewhere.example",
    "number": "3",
    "datetime-local": "2027-01-04T09:00",
    "url": "https://elsewhere.example/news",
    "password": "correct horse battery",
}
WORDS = "A sentence of some length about field service in Denver."
FILE = b"Company,Email,Name,Country\nNova Tools,nova@novatools.example,Nova Lee,US\n"
DEALS = b"Company,Stage,Close Date\nNova Tools,Won,2026-01-02\nBay Tools,Lost,2026-02-03\n"
# What a form wants that its page does not mark as required, or that makes it change anything.
TYPED: dict[str, dict[str, Any]] = {
    "me/": {"undo_seconds": "45"},
    "me/tokens/": {"scopes": ["read"]},
    "settings/": {"postal_address": "2 Harbor Street, Portland, OR 97201, United States"},
    "settings/ai/save/": {"base_url": "https://models.elsewhere.example/v1"},
    "settings/api/": {"scopes": ["read"]},
    "settings/people/<uuid:membership_id>/": {"roles": ["rep"]},
    "settings/people/invite/": {"roles": ["rep"]},
    "settings/sla/": {"hot_reassign": "30", "warm_minutes": "90", "mql_minutes": "480"},
    "settings/suppression/add/": {"target": "nova@elsewhere.example"},
    "settings/voice/edit/rules/<str:name>/": {"message": "Other words for it."},
    "settings/webhooks/": {
        "url": "https://hooks.elsewhere.example/in",
        "events": ["gate.approved"],
    },
    "settings/webhooks/<uuid:endpoint_id>/": {"note": "Another note"},
    "sink/<uuid:pk>/": {"words": "Tuesday works."},
    "tour/<uuid:pk>/examples/": {"customers": "Nova Tools, software, 120, US"},
}
# The same for forms with a field for each row: the first takes the words.
FIRST_TYPED = {"tour/<uuid:pk>/reason/": "You are hiring three logistics planners in Ulm."}
# What each answer has for itself alone, whatever was asked.
_OWN = re.compile(
    r'(name="(?:csrfmiddlewaretoken|nonce)" value=")[^"]*'
    r"|(\bRef )[2-9A-Z]{4}\b"
    r'|("reference": ?")[2-9A-Z]{4}'
)


@dataclass(frozen=True)
class Form:
    """One button of one form: where it stands, where it posts to, and what it posts."""

    page: str
    action: str
    method: str
    fields: tuple[tuple[str, str], ...]
    files: tuple[str, ...] = ()
    choices: tuple[tuple[str, str], ...] = field(default=(), compare=False)

    @property
    def route(self) -> str:
        """The route behind its address."""
        return resolve(urlsplit(self.action).path).route

    def data(self, **over: Any) -> dict[str, Any]:
        """Return what the test client posts; a field that is there twice becomes a list."""
        values: dict[str, list[Any]] = {}
        for name, value in self.fields:
            values.setdefault(name, []).append(value)
        sample = DEALS if self.route == "scoring/deals/" else FILE
        files = {name: SimpleUploadedFile("sample.csv", sample) for name in self.files}
        if self.route in FIRST_TYPED:
            first = next(name for name in values if name != "csrfmiddlewaretoken")
            values[first] = [FIRST_TYPED[self.route]]
        return {**values, **files, **TYPED.get(self.route, {}), **over}


@dataclass
class Walk:
    """What a walk found: the answers by address, and the forms on the pages among them."""

    answers: dict[str, Any] = field(default_factory=dict)
    forms: list[Form] = field(default_factory=list)

    def forms_by_route(self) -> dict[str, list[Form]]:
        """Return the posted forms of each route, each set of names and button once."""
        found: dict[str, dict[Any, Form]] = {}
        for form in self.forms:
            kind = (tuple(name for name, _ in form.fields), form.fields[-1:], form.files)
            if form.method == "post":
                found.setdefault(form.route, {}).setdefault(kind, form)
        return {route: list(kinds.values()) for route, kinds in found.items()}


def walk(client: Client, starts: list[str]) -> Walk:
    """Open every page that can be reached from `starts`, a few of each kind."""
    found, seen, kinds = Walk(), set(starts), Counter[Any]()
    todo = list(starts)
    while todo:
        url = todo.pop(0)
        kind = _kind(url)
        if kind is None or kinds[kind] >= OF_ONE_KIND:
            continue
        kinds[kind] += 1
        found.answers[url] = answer = client.get(url)
        if answer.status_code != 200 or "html" not in answer.get("Content-Type", ""):
            continue
        tree = LexborHTMLParser(answer.content.decode())
        found.forms += [form for node in tree.css("form") for form in forms_of(node, url)]
        links = [urljoin(url, node.attributes.get("href") or "") for node in tree.css("a[href]")]
        # In the order of the page: that of ids is another one in every run.
        local = dict.fromkeys(link.partition("#")[0] for link in links if link.startswith("/"))
        todo += [link for link in local if link not in seen]
        seen |= local.keys()
    return found


def _kind(url: str) -> Any:
    """Return what is the same of pages that differ in an id only; None for no page of ours."""
    parts = urlsplit(url)
    try:
        match = resolve(parts.path)
    except Resolver404:
        return None
    plain = {key: value for key, value in match.kwargs.items() if isinstance(value, str)}
    return match.route, tuple(plain.items()), tuple(name for name, _ in parse_qsl(parts.query))


def forms_of(node: LexborNode, page: str) -> Iterator[Form]:
    """Yield the form once for each of its buttons, filled as its page begins it."""
    action = urljoin(page, node.attributes.get("action") or page)
    method = (node.attributes.get("method") or "get").lower()
    fields: list[tuple[str, str]] = []
    files: list[str] = []
    choices: list[tuple[str, str]] = []
    for control in node.css("input[name], select[name], textarea[name]"):
        kind = control.attributes.get("type") or control.tag
        name = control.attributes["name"] or ""
        if kind == "file":
            files.append(name)
        elif kind in {"submit", "image", "reset"} or "disabled" in control.attributes:
            continue
        else:
            fields += _filled(control, kind, name, fields)
            choices += _offered(control, kind, name)
    buttons = node.css("button:not([type=button]):not([disabled]), input[type=submit]")
    named = {
        (one.attributes.get("name") or "", one.attributes.get("value") or "") for one in buttons
    }
    for name, value in sorted(named) or [("", "")]:
        pressed = ((name, value),) if name else ()
        yield Form(page, action, method, (*fields, *pressed), tuple(files), (*choices, *pressed))


def _filled(
    control: LexborNode, kind: str, name: str, before: list[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Return what the control would send; what must be filled in gets a sample."""
    told = control.attributes
    value, is_required = told.get("value") or "", "required" in told
    if kind in {"checkbox", "radio"}:
        is_first = is_required and name not in dict(before)
        sent = value if "value" in told else "on"
        return [(name, sent)] if "checked" in told or is_first else []
    if kind == "select":
        return [(name, one) for one in _selected(control, is_required)]
    if kind == "textarea":
        text = control.text() or ""
        return [(name, text if text or not is_required else WORDS)]
    if not value and is_required:
        value = _sample(kind)[: int(told.get("maxlength") or 500)]
    return [(name, value)]


def _sample(kind: str) -> str:
    # Of the moment: a run that began before midnight would send yesterday, which is refused.
    return date.today().isoformat() if kind == "date" else SAMPLES.get(kind, WORDS)


def _selected(control: LexborNode, is_required: bool) -> list[str]:
    options = [(one, one.attributes.get("value") or "") for one in control.css("option")]
    chosen = [value for one, value in options if "selected" in one.attributes]
    values = [value for _, value in options]
    if chosen and (any(chosen) or not is_required):
        return chosen
    if "multiple" in control.attributes and not is_required:
        return []
    return [next(filter(None, values), "")] if is_required else values[:1]


def _offered(control: LexborNode, kind: str, name: str) -> list[tuple[str, str]]:
    if kind == "select":
        return [(name, one.attributes.get("value") or "") for one in control.css("option")]
    return [(name, control.attributes.get("value") or "")]


def body_of(answer: Any) -> str:
    """Return an answer's text, streamed or not, without what is new in every answer."""
    raw = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return _OWN.sub(
        lambda match: "".join(filter(None, match.groups())), raw.decode("utf-8", "replace")
    )
