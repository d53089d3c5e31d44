"""Points of a score as the pages show them."""

from collections.abc import Sequence
from typing import Any

from django.template import Library

register = Library()


@register.filter
def signed(points: int | None) -> str:
    """Show points with their sign: +12, −6 (a true minus), 0."""
    if points is None:
        return "–"
    return f"+{points}" if points > 0 else f"−{-points}" if points < 0 else "0"


@register.filter
def leading_reasons(reasons: Sequence[dict[str, Any]]) -> str:
    """Return the two reasons that weigh most beside the start that every lead has."""
    own = [reason for reason in reasons if reason.get("rule") != "base"]
    if not own:
        return "Only the start that every lead has"
    most = sorted(own, key=lambda reason: -abs(int(reason["points"])))[:2]
    return "; ".join(f"{signed(int(reason['points']))} {reason['text']}" for reason in most)
