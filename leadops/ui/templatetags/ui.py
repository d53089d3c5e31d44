"""Template tags of the portal; the only place that builds safe HTML."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from django.core.exceptions import ValidationError
from django.core.paginator import Page
from django.forms import BaseForm, BoundField
from django.http import QueryDict
from django.template import Context, Library
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from lucide import _render_icon

from leadops.ui import moments, numbers
from leadops.ui.breaking import parts
from leadops.ui.diffs import Piece, word_diff
from leadops.ui.qr import qr_path
from leadops.ui.states import SHAPES, look_of, word_of

register = Library()


@register.simple_tag
def badge(state: Any, style: str = "", label: str = "") -> SafeString:
    """Show a state as shape, word and tint; `style` lends another state's look to the word."""
    look = look_of(str(state), style)
    return format_html(
        '<span class="badge is-{}">{}{}</span>',
        look.style,
        _shape(look.shape),
        label or word_of(str(state)),
    )


def _shape(name: str) -> SafeString:
    # The path data is our own table of constants, never input.
    return mark_safe(
        f'<svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">{SHAPES[name]}</svg>'
    )


@register.simple_tag
@lru_cache(maxsize=512)
def icon(name: str, size: int = 16, label: str = "") -> SafeString:
    """Show a Lucide icon; without a label it is decoration and hidden from screen readers.

    Made once: every page shows the same few, and making one takes as long as a row of a table.
    """
    told: dict[str, object] = (
        {"role": "img", "aria_label": label} if label else {"aria_hidden": "true"}
    )
    # Lucide's files are constants of the package; attributes are escaped by ElementTree.
    svg: str = _render_icon(str(name), size, **{"class": "icon"}, **told)
    return mark_safe(svg)


@register.simple_tag
def when(
    moment: datetime | None, zone: Any = None, *, exact_only: bool = False
) -> SafeString | str:
    """Show a moment: relative up to 24 h plus exact; names a zone that is not the reader's."""
    if moment is None:
        return "–"
    now, mine = timezone.now(), timezone.get_current_timezone()
    theirs = zone or mine
    exact = moments.exact(moment, now, theirs, names_zone=str(theirs) != str(mine))
    text = exact
    if not exact_only and abs(now - moment) < moments.DAY:
        text = f"{moments.relative(moment, now)} · {exact}"
    return _time(moment, text)


@register.simple_tag
def when_whole(moment: datetime) -> SafeString:
    """Show a moment with its day and zone, for what is read on another day or elsewhere."""
    local = timezone.localtime(moment)
    return _time(moment, f"{local:%a} {local.day} {local:%b %Y %H:%M} {local.tzname()}")


def _time(moment: datetime, text: str) -> SafeString:
    return format_html(
        '<time datetime="{}" title="{}">{}</time>',
        moment.isoformat(timespec="seconds"),
        moments.full(moment, timezone.get_current_timezone()),
        text,
    )


@register.simple_tag
def clock(
    due_at: datetime | None,
    state: Any,
    working_left: timedelta | None = None,
    *,
    counting: bool = True,
    reason: str = "",
    since: datetime | None = None,
    label: str = "",
) -> SafeString:
    """Show a deadline: state, time left (counting by clocks.js on server time) and the due moment.

    `working_left` adds working time; `counting=False` freezes it outside working hours. A paused
    clock says why (`reason`) and since when. `label` names the clock for screen readers.
    """
    parts: list[SafeString] = [badge(state)]
    now = timezone.now()
    if reason or word_of(str(state)) == "Paused":
        parts.append(format_html('<span class="clock__due">{}</span>', reason or "paused"))
        if since:
            parts.append(format_html('<span class="clock__due">since {}</span>', when(since)))
        due_at = None
    if due_at:
        parts.append(
            format_html('<span class="clock__left">{}</span>', _left(due_at, working_left, now))
        )
        due = moments.exact(due_at, now, timezone.get_current_timezone())
        parts.append(format_html('<span class="clock__due">due {}</span>', _time(due_at, due)))
    return format_html(
        '<span class="clock"{}{}>{}</span>',
        _attributes(_clock_data(due_at, working_left, counting=counting)),
        _attributes({"role": "timer", "aria-label": label} if label else {"role": "timer"}),
        format_html_join(" ", "{}", ((part,) for part in parts)),
    )


def _left(due_at: datetime, working_left: timedelta | None, now: datetime) -> str:
    if now >= due_at:
        return f"{numbers.span(now - due_at)} over"
    if working_left is not None and abs((due_at - now) - working_left) > timedelta(minutes=1):
        return f"{numbers.span(working_left)} working time left"
    return f"{numbers.span(due_at - now)} left"


def _clock_data(
    due_at: datetime | None, working_left: timedelta | None, *, counting: bool
) -> dict[str, str]:
    if due_at is None:
        return {}
    data = {"data-due": due_at.isoformat(timespec="milliseconds")}
    if working_left is not None:
        data["data-working"] = str(int(working_left.total_seconds()))
        data["data-counting"] = "true" if counting else "false"
    return data


def _attributes(pairs: dict[str, str]) -> SafeString:
    return format_html_join("", ' {}="{}"', pairs.items())


@register.simple_tag(name="rate")
def rate_tag(hits: int, total: int) -> str:
    """Show "31% (27–36%, n 412)", or "3 of 12" under thirty."""
    return numbers.rate(hits, total)


@register.filter
def percent(share: float | None) -> str:
    """Show a share between 0 and 1 as percent."""
    return "–" if share is None else numbers.percent(share)


@register.filter
def span(length: timedelta | float | None) -> str:
    """Show a timedelta, or a number of seconds, as "1 h 40 min"."""
    if length is None:
        return "–"
    return numbers.span(length if isinstance(length, timedelta) else timedelta(seconds=length))


@register.filter
def thousands(number: int | None) -> str:
    """Show a count with separators; counts are real, never "99+"."""
    return "–" if number is None else f"{number:,}"


@register.filter
def soft_breaks(text: Any) -> SafeString:
    """Show words that a narrow column may break where their parts meet, never within a part.

    For cells of `.words`: there a column is as wide as its longest part, so addresses and patterns
    would widen the table and, broken anywhere, could not be read.
    """
    return format_html_join(mark_safe("<wbr>"), "{}", ((part,) for part in parts(str(text))))


@register.filter
def initials(name: str) -> str:
    """Return up to two first letters of a name."""
    words = str(name).split()
    return "".join(
        word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)
    ).upper()


@register.simple_tag
def bar(value: float, largest: float = 100, label: str = "") -> SafeString:
    """Show a value as a bar; decoration beside its number unless labelled."""
    share = 0.0 if largest <= 0 else min(max(value / largest, 0.0), 1.0)
    told = {"role": "img", "aria-label": label} if label else {"aria-hidden": "true"}
    return format_html(
        '<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none"{}>'
        '<rect class="ground" width="100" height="10" rx="2"/>'
        '<rect class="value" width="{}" height="10" rx="2"/></svg>',
        _attributes(told),
        f"{share * 100:.1f}",
    )


@register.simple_tag
def qr_code(text: str, label: str) -> SafeString:
    """Show a text as a QR code: dark on light in both themes, as cameras need it."""
    width, path = qr_path(text)
    return format_html(
        '<svg class="qr" viewBox="0 0 {0} {0}" role="img" aria-label="{1}">'
        '<rect width="{0}" height="{0}" fill="#ffffff"/><path d="{2}" fill="#000000"/></svg>',
        width,
        label,
        path,
    )


@register.simple_tag
def diff(old: str, new: str) -> SafeString:
    """Show a word diff with marks, and words for readers that ignore the marks."""
    pieces = word_diff(str(old or ""), str(new or ""))
    return format_html(
        '<div class="diff">{}</div>', format_html_join("", "{}", ((_piece(p),) for p in pieces))
    )


def _piece(piece: Piece) -> SafeString:
    if piece.kind == "same":
        return format_html("{}", piece.text)
    tag = "del" if piece.kind == "deleted" else "ins"
    hidden = format_html('<span class="visually-hidden"> {}: </span>', piece.kind)
    return format_html("<{}>{}{}</{}>", tag, hidden, piece.text, tag)


@register.inclusion_tag("components/field.html")
def field(bound: BoundField, hint: str = "", label: str = "") -> dict[str, Any]:
    """Show one form field: label, hint, error above the control, all wired for screen readers."""
    if hint:
        bound.help_text = hint
    if label:
        bound.label = label
    return {"field": bound}


@register.inclusion_tag("components/error_summary.html")
def error_summary(form: BaseForm) -> dict[str, Any]:
    """Show "There is a problem" with a link to each wrong field; nothing when all is well."""
    rows = [
        {
            "id": _first_control(form, name),
            "messages": [_named(form, name, error) for error in errors.as_data()],
        }
        for name, errors in form.errors.items()
    ]
    return {"rows": rows}


def _named(form: BaseForm, name: str, error: ValidationError) -> str:
    """Name the field in a message that is the same for many, far from its place.

    Those of fields and validators carry a code; what a form says of its own speaks for itself.
    """
    message = " ".join(error.messages)
    return f"{form[name].label}: {message}" if error.code and name in form.fields else message


def _first_control(form: BaseForm, name: str) -> str:
    if name not in form.fields:
        return ""
    bound = form[name]
    # A group of radios has no control of its own name: its first one takes the focus.
    return bound.id_for_label or (f"{bound.auto_id}_0" if bound.auto_id else "")


@register.filter
def widget_kind(bound: BoundField) -> str:
    """Return how a field is laid out: "check", "choices" or "line"."""
    kind = bound.widget_type
    if kind == "checkbox":
        return "check"
    return "choices" if kind in {"radioselect", "checkboxselectmultiple"} else "line"


@register.simple_tag(takes_context=True)
def querystring_with(context: Context, **changes: Any) -> str:
    """Return "?…" of this page with some parameters replaced; None or "" removes one."""
    query: QueryDict = context["request"].GET.copy()
    for name, value in changes.items():
        if value is None or value == "":
            query.pop(name, None)
        elif isinstance(value, Iterable) and not isinstance(value, str):
            query.setlist(name, [str(one) for one in value])
        else:
            query[name] = str(value)
    return f"?{query.urlencode()}" if query else "?"


@register.inclusion_tag("components/pager.html", takes_context=True)
def pager(context: Context, page: Page[Any], noun: str = "rows") -> dict[str, Any]:
    """Show where in a long list one is, with links that keep the filters."""
    return {
        "request": context["request"],
        "page": page,
        "noun": noun,
        "numbers": list(
            page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
        ),
    }


@register.inclusion_tag("components/table_head.html", takes_context=True)
def sort_head(context: Context, name: str, label: str, css: str = "") -> dict[str, Any]:
    """Show a sortable column head; the order lives in the URL as `?sort=name` or `?sort=-name`."""
    current = context["request"].GET.get("sort", "")
    direction = {name: "ascending", f"-{name}": "descending"}.get(current, "none")
    following = f"-{name}" if direction == "ascending" else name
    url = querystring_with(context, sort=following, page=None)
    return {"label": label, "css": css, "direction": direction, "url": url}


@register.inclusion_tag("components/empty.html")
def empty(
    what: str, why: str = "", url: str = "", action: str = "", icon_name: str = "inbox"
) -> dict[str, Any]:
    """Show an empty state: what would be here, why it is not, one button."""
    return {"what": what, "why": why, "url": url, "action": action, "icon_name": icon_name}


@register.inclusion_tag("components/banner.html")
def banner(
    text: str,
    kind: str = "info",
    reference: str = "",
    url: str = "",
    action: str = "",
    *,
    is_news: bool = False,
) -> dict[str, Any]:
    """Show a message across the page; kinds: info, done, warning, blocked, error.

    News tells what has just been done; it is a status also where no script announces it.
    """
    facts = {"reference": reference, "url": url, "action": action}
    return {"text": text, "kind": kind, "is_news": is_news, **facts}


@register.inclusion_tag("components/progress.html")
def progress(done: int, total: int, label: str, note: str = "") -> dict[str, Any]:
    """Show "12 of 48" with a bar."""
    return {"done": done, "total": total, "label": label, "note": note}


@register.inclusion_tag("components/run_status.html", takes_context=True)
def run_status(context: Context, run: Any, retry_url: str = "") -> dict[str, Any]:
    """Show a StageRun: state, n of m, attempts, the error in a sentence and the button."""
    return {"run": run, "retry_url": retry_url, "csrf_token": context.get("csrf_token")}


BANNER_LOOKS = {
    "info": ("waiting", "info"),
    "done": ("approved", "circle-check"),
    "success": ("approved", "circle-check"),
    "warning": ("stale", "triangle-alert"),
    "blocked": ("blocked", "octagon-minus"),
    "error": ("breached", "octagon-alert"),
    "debug": ("rejected", "info"),
}


@register.filter
def banner_style(kind: str) -> str:
    """Return the state class of a banner kind or Django message level."""
    return BANNER_LOOKS.get(kind, BANNER_LOOKS["info"])[0]


@register.filter
def banner_icon(kind: str) -> str:
    """Return the icon of a banner kind or Django message level."""
    return BANNER_LOOKS.get(kind, BANNER_LOOKS["info"])[1]
