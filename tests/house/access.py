"""Who may open which route, read from the views themselves: `python -m tests.house.access` writes
the table into docs/access.md; `test_access.py` holds table and answers against each other.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.urls import URLPattern, URLResolver, get_resolver

TABLE = Path(__file__).parents[2] / "docs" / "access.md"
EVERY_MEMBER = "every member"
NOBODY_IN_PARTICULAR = "anyone"
HEAD = """# Who may open what

Written by `python -m tests.house.access` from the views and held against real answers by
`tests/house/test_access.py`. An auditor may read every page and change nothing. Everybody else meets
403; the signed-out come to the sign-in page, people of another workspace meet 404. Whether somebody
may decide about *this* proposal or lead is for the gate and the policies, behind this door.

| route | who | guests |
|---|---|---|
"""


@dataclass(frozen=True)
class Row:
    """One route: the roles that it opens for, or a word for everybody; and whether for guests."""

    route: str
    who: str
    guests: bool

    @property
    def roles(self) -> frozenset[str] | None:
        """Return the roles, None where any member gets in."""
        named = self.who not in {EVERY_MEMBER, NOBODY_IN_PARTICULAR}
        return frozenset(self.who.split(", ")) if named else None


def entries(resolver: URLResolver | None = None, prefix: str = "") -> Iterator[tuple[str, object]]:
    """Yield every route with its view; the API has a table of its own."""
    for entry in (resolver or get_resolver()).url_patterns:
        route = prefix + str(entry.pattern)
        if isinstance(entry, URLPattern):
            if not route.startswith("api/"):
                yield route, entry.callback
        else:
            yield from entries(entry, route)


def rows(public: set[str]) -> list[Row]:
    """Return the table of the code, by route."""
    return sorted(
        (
            Row(
                route,
                NOBODY_IN_PARTICULAR
                if route in public
                else ", ".join(sorted(map(str, getattr(view, "roles", ())))) or EVERY_MEMBER,
                bool(getattr(view, "opens_to_guests", False)) or route in public,
            )
            for route, view in entries()
        ),
        key=lambda row: row.route,
    )


def written(table: list[Row]) -> str:
    """Return the page."""
    lines = [f"| `/{row.route}` | {row.who} | {'yes' if row.guests else ''} |" for row in table]
    return HEAD + "\n".join(lines) + "\n"


def main() -> None:
    import django

    django.setup()
    from tests.house.test_urls import PUBLIC

    TABLE.write_text(written(rows(PUBLIC)), encoding="utf-8")


if __name__ == "__main__":
    main()
