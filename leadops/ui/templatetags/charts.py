"""Charts as inline SVG; words stand beside them in HTML, so that text never shrinks with a plot.

Every plot is stretched to its place (`preserveAspectRatio="none"`) with lines that keep their
width; a dot is a line of no length with a round end.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from django.template import Library
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

register = Library()
HEIGHT = 100


class Rate(Protocol):
    """A share with its interval, all between 0 and 1; `is_few` when no judgement is possible."""

    total: int

    @property
    def share(self) -> float: ...
    @property
    def low(self) -> float: ...
    @property
    def high(self) -> float: ...
    @property
    def is_few(self) -> bool: ...


@register.simple_tag
def interval_plot(one: Rate, top: float, overall: float | None) -> SafeString:
    """Show a share as a dot on its interval, the share of all as a dashed line; axis 0 to `top`."""
    parts = [_line("axis-line", 0, 0, 0, HEIGHT)]
    if overall is not None:
        parts.append(_line("baseline", overall / top, overall / top, 0, HEIGHT))
    if one.total:
        if not one.is_few:
            high = min(one.high, top)
            parts.append(_line("series whisker", one.low / top, high / top, 50, 50))
        parts += _dot(one.share / top, 50, is_hollow=one.is_few)
    return format_html(
        '<svg class="plot plot--row" viewBox="0 0 1000 100" preserveAspectRatio="none"'
        ' aria-hidden="true">{}</svg>',
        _joined(parts),
    )


@register.simple_tag
def weekly_plot(
    weeks: Sequence[Rate], top: float, marks: Iterable[tuple[float, Any]], label: str
) -> SafeString:
    """Show weekly shares as a line in the band of their intervals, changes as dashed lines."""
    width = max(1, len(weeks))
    seen = [((n + 0.5) / width, one) for n, one in enumerate(weeks) if one.total]
    judged = [(x, one) for x, one in seen if not one.is_few]
    parts = [_line("axis", 0, 1, HEIGHT, HEIGHT), _line("axis-line", 0, 1, 0, 0)]
    parts += [_line("baseline", place, place, 0, HEIGHT) for place, _ in marks]
    if len(judged) > 1:
        upper = [(x, one.high) for x, one in judged]
        lower = [(x, one.low) for x, one in reversed(judged)]
        parts.append(_shape("polygon", "series band", upper + lower, top))
        shares = [(x, one.share) for x, one in judged]
        parts.append(_shape("polyline", "series run", shares, top))
    for x, one in seen:
        parts += _dot(x, _y(one.share, top), is_hollow=one.is_few)
    return format_html(
        '<svg class="plot plot--weeks" viewBox="0 0 1000 100" preserveAspectRatio="none"'
        ' role="img" aria-label="{}">{}</svg>',
        label,
        _joined(parts),
    )


def _y(share: float, top: float) -> float:
    return HEIGHT * (1 - min(share / top, 1.0))


def _line(css: str, x1: float, x2: float, y1: float, y2: float) -> SafeString:
    return format_html(
        '<line class="{}" x1="{}" x2="{}" y1="{}" y2="{}"/>',
        css,
        f"{x1 * 1000:.1f}",
        f"{x2 * 1000:.1f}",
        f"{y1:.1f}",
        f"{y2:.1f}",
    )


def _dot(x: float, y: float, *, is_hollow: bool) -> list[SafeString]:
    dot = _line("series dot", x, x, y, y)
    return [dot, _line("dot-core", x, x, y, y)] if is_hollow else [dot]


def _shape(name: str, css: str, points: Iterable[tuple[float, float]], top: float) -> SafeString:
    placed = " ".join(f"{x * 1000:.1f},{_y(share, top):.1f}" for x, share in points)
    return format_html('<{} class="{}" points="{}"/>', name, css, placed)


def _joined(parts: Iterable[SafeString]) -> SafeString:
    return format_html_join("", "{}", ((part,) for part in parts))
