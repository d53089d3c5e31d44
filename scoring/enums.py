"""States of a scoring model version; kinds of signals."""

from django.db.models import TextChoices


class ModelState(TextChoices):
    """Before and behind the gate `scoring.adopt`."""

    DRAFT = "draft", "Draft"
    PROPOSED = "proposed", "Waiting"
    LIVE = "live", "Live"
    SUPERSEDED = "superseded", "Superseded"


MOVES: dict[str, frozenset[str]] = {
    ModelState.DRAFT: frozenset({ModelState.PROPOSED}),
    ModelState.PROPOSED: frozenset({ModelState.DRAFT, ModelState.LIVE}),
    ModelState.LIVE: frozenset({ModelState.SUPERSEDED}),
    ModelState.SUPERSEDED: frozenset(),
}


class SignalKind(TextChoices):
    """What a dated piece of news is about (DIS8)."""

    HIRING = "hiring", "Hiring"
    FUNDING = "funding", "Funding"
    LEADERSHIP = "leadership", "Leadership move"
    LAUNCH = "launch", "Launch"
    EXPANSION = "expansion", "Expansion"
    LAYOFFS = "layoffs", "Layoffs"
    TECHNOLOGY = "technology", "Technology change"
    PARTNERSHIP = "partnership", "Partnership"
    POST = "post", "Post"


SITE_SOURCE = "Company site"  # where a data point says it comes from
