"""Reads of the tour."""

from leadops.tour.queries.tours import (
    get_draft,
    get_letter,
    get_record,
    get_tour,
    open_tour,
    refused_reason,
    tour_of,
)

__all__ = [
    "get_draft",
    "get_letter",
    "get_record",
    "get_tour",
    "open_tour",
    "refused_reason",
    "tour_of",
]
