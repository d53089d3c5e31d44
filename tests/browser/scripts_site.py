"""A small site for the scripts: pages in the portal's own markup, answers the tests choose."""

import json
import threading
import time
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.urls import path
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

# What the running test chooses and what the server saw; the live server shares this process.
STATE: dict[str, Any] = {}


def reset() -> None:
    """Begin a test with an obedient server."""
    STATE.clear()
    STATE.update(answers=[], posts=[], gets=[], slow=0.0, live="one", typed="")
    STATE.update(goes_on=threading.Event())
    STATE["goes_on"].set()


FOCUS = """
<nav class="focus__rail" aria-label="Queue"><div class="progress">{{ number }} reviewed</div></nav>
<div class="focus__draft">
  <h1 tabindex="-1">Draft {{ number }}: Company {{ number }}</h1>
  <div class="draft"><div class="draft__body">We saw <a class="claim claim--weak" id="claim-1" href="#src-1">three jobs</a> and <a class="claim claim--supported" id="claim-2" href="#src-2">one office</a>.</div></div>
  <div class="actions">
    <form method="post" action="/decide/{{ number }}/" data-optimistic data-next="/draft/{{ following }}/" data-subject="Company {{ number }}">
      <input type="hidden" name="nonce" value="nonce-{{ number }}"><button class="btn btn--primary" data-key="a" data-decision>Approve</button></form>
    <button class="btn" type="button" data-dialog="reject-dialog" data-key="r">Reject</button>
    <button class="btn" type="button" id="blocked" data-key="b" aria-disabled="true" data-why="Fix 1 finding to approve" data-why-target="finding-1">Blocked</button>
  </div>
  <p id="finding-1">A finding.</p>
  <form method="post" action="/saved/"><label for="editor">Text</label><textarea id="editor" name="body" data-editor>Text</textarea><button data-editor-save name="action" value="save">Save</button><button data-editor-approve name="action" value="approve">Approve edited</button></form>
</div>
<aside class="focus__evidence" aria-label="Evidence"><ol class="evidence">
  <li class="source source--weak" id="src-1"><h2>One</h2><fieldset data-claim="1"><legend>Is it right?</legend><label><input type="radio" name="c1" value="right"> Right</label><label><input type="radio" name="c1" value="wrong"> Wrong</label><label><input type="radio" name="c1" value="absent"> Not in source</label></fieldset></li>
  <li class="source source--supported" id="src-2"><h2>Two</h2></li></ol>
  <section class="tray" id="recent-decisions" aria-label="Recent decisions"><ol></ol></section></aside>
<form data-reserve method="post" action="/reserve/{{ number }}/" data-release="/release/{{ number }}/"></form>
<a hidden rel="next" data-prefetch href="/draft/{{ following }}/">Next</a>
<dialog id="reject-dialog" aria-label="Reject"><form method="post" action="/rejected/{{ number }}/"><button data-key="1" name="reason" value="1">Wrong person</button><button data-key="2" name="reason" value="2">Not true</button></form></dialog>
"""
DRAFT = (
    '{% extends "base.html" %}{% block title %}Draft{% endblock %}{% block content %}<div class="focus" data-review id="review">'
    + FOCUS
    + "</div>{% endblock %}"
)
LIST = """{% extends "base.html" %}{% block title %}List{% endblock %}{% block content %}<h1>List</h1>
<form method="post" action="/once/"><button id="once">Post once</button><button data-key="m" data-decision>Mark</button></form>
<form method="post" action="/file/" data-download><button id="file">Save as a file</button></form>
<div class="table-wrap"><table class="cards"><caption>Rows</caption><tbody data-rows>{% for n in "12345" %}<tr data-row><th scope="row"><a href="/draft/{{ n }}/">Row {{ n }}</a></th><td><input type="checkbox" aria-label="Row {{ n }}"></td></tr>{% endfor %}</tbody></table></div>
<p>{% clock due "Due soon" label="Quay" %}</p>
<div class="live" id="live" data-live="/live/" data-live-every="1"><p>first</p><label for="note">Note</label><input id="note"></div>
{% endblock %}"""


def render(request: HttpRequest, source: str, **context: Any) -> HttpResponse:
    """Render a template of this file."""
    return HttpResponse(engines["django"].from_string(source).render(context, request))


def draft(request: HttpRequest, number: int) -> HttpResponse:
    is_fragment = request.headers.get("HX-Target") == "review"
    STATE["gets"].append((number, is_fragment))
    return render(request, FOCUS if is_fragment else DRAFT, number=number, following=number + 1)


@csrf_exempt
def seen(request: HttpRequest, **_: Any) -> HttpResponse:
    """Note a POST; answer a decision as the test chose: (status, html), else 200 with a tray."""
    STATE["posts"].append((request.path, request.POST.dict()))
    if request.path == "/file/":
        return HttpResponse(
            "a,b", headers={"Content-Disposition": 'attachment; filename="rows.csv"'}
        )
    if not request.path.startswith(("/decide/", "/once/")):
        return HttpResponse("saved")
    time.sleep(STATE["slow"])
    STATE["goes_on"].wait(60)
    if STATE["answers"]:
        status, html = STATE["answers"].pop(0)
        return HttpResponse(html, status=status)
    return HttpResponse(f"<ol><li>{request.path} saved</li></ol>")


def rows(request: HttpRequest) -> HttpResponse:
    return render(request, LIST, due=timezone.now() + timezone.timedelta(minutes=4, seconds=30))


def live(request: HttpRequest) -> HttpResponse:
    tag = json.dumps(STATE["live"])
    STATE["gets"].append(("live", request.headers.get("If-None-Match")))
    if request.headers.get("If-None-Match") == tag:
        return HttpResponse(status=304)
    response = HttpResponse(
        f'<p>{STATE["live"]}</p><label for="note">Note</label><input id="note">'
    )
    response["ETag"] = tag
    return response


urlpatterns = [
    path("draft/<int:number>/", draft),
    path("list/", rows),
    path("live/", live),
    path("decide/<int:number>/", seen),
    path("rejected/<int:number>/", seen),
    path("reserve/<int:number>/", seen),
    path("release/<int:number>/", seen),
    path("saved/", seen),
    path("once/", seen),
    path("file/", seen),
]
