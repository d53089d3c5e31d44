"""Addresses of pages that other apps own; "" where a route is not mounted."""

from __future__ import annotations

from typing import Any

from django.urls import NoReverseMatch, reverse


def link(*routes: str, args: tuple[Any, ...] = ()) -> str:
    """Return the address of the first route that exists, or ""."""
    for route in routes:
        try:
            return reverse(route, args=args)
        except NoReverseMatch:
            continue
    return ""
