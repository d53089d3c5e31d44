"""The bar shows what a role may open, with real counts, and knows where one is."""

import pytest
from django.http import HttpResponse
from django.urls import path

from leadops.accounts import navigation
from leadops.accounts.navigation import build

app_name = "accounts"


def page(request):
    return HttpResponse()


def only_admin(request):
    return HttpResponse()


only_admin.open_to = ("admin",)
urlpatterns = [
    path("settings/", only_admin, name="accounts:workspace"),
    path("settings/people/", only_admin, name="accounts:people"),
    path("review/", page, name="outreach:review-list"),
    path("", page, name="insights:today"),
]


@pytest.fixture(autouse=True)
def routes(settings, monkeypatch):
    """Mount a few routes under the names the bar asks for."""
    places = {
        "insights:today": "/",
        "outreach:review-list": "/review/",
        "accounts:workspace": "/settings/",
        "accounts:people": "/settings/people/",
    }
    roles = {"/settings/": frozenset({"admin"}), "/settings/people/": frozenset({"admin"})}
    monkeypatch.setattr(navigation, "url_of", lambda name: places.get(name, ""))
    monkeypatch.setattr(navigation, "_roles_of", roles.get)


def test_bar_leaves_out_what_is_not_mounted_or_not_allowed():
    assert [item.label for item in build("/", ["rep"], {})] == ["Today", "Review"]
    assert [item.label for item in build("/", ["admin"], {})] == ["Today", "Review", "Settings"]


def test_auditor_reads_everything():
    assert [item.label for item in build("/", ["auditor"], {})] == ["Today", "Review", "Settings"]


def test_sink_stands_in_the_bar_of_the_demo_alone(monkeypatch):
    monkeypatch.setattr(navigation, "url_of", lambda name: f"/{name}/")
    monkeypatch.setattr(navigation, "_roles_of", lambda url: None)

    bars = {is_demo: build("/", ["admin"], {}, is_demo=is_demo) for is_demo in (True, False)}

    shown = {
        is_demo: any(child.label == "Sink" for item in bar for child in item.children)
        for is_demo, bar in bars.items()
    }
    assert shown == {True: True, False: False}


def test_counts_are_real():
    [_, review] = build("/", ["rep"], {"outreach.send": 1248})

    assert review.count == 1248


@pytest.mark.parametrize(
    ("where", "active", "inner"),
    [
        ("/", "Today", []),
        ("/review/7/", "Review", ["Drafts"]),
        ("/settings/people/9/", "Settings", ["People"]),
        ("/settings/", "Settings", ["Workspace"]),
        ("/elsewhere/", None, []),
    ],
)
def test_longest_address_that_leads_here_is_active(where, active, inner):
    items = build(where, ["admin"], {})

    assert [item.label for item in items if item.active] == ([active] if active else [])
    assert [child.label for item in items for child in item.children if child.active] == inner
