"""Reads of the tour."""

from leadops.tour.queries.tours import (
    get_draft,
    get_letter,
    get_tour,
    open_tour,
    refused_reasons,
    tour_of,
)

__all__ = [
    "get_draft",
    "get_letter",
    "get_tour",
    "open_tour",
    "refused_reasons",
    "tour_of",
]
