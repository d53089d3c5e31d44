"""What the checks ask of a name service, and how they compare and split names."""

from collections.abc import Iterable
from typing import Literal, Protocol

Kind = Literal["A", "AAAA", "CNAME", "MX", "PTR", "TXT"]

MAX_LABEL = 63
MAX_NAME = 253


class LookupFailed(Exception):
    """No answer could be had: a time-out, a broken server, a loop. The fact is unknown."""


class Resolver(Protocol):
    """A name service."""

    def ask(self, name: str, kind: Kind) -> tuple[str, ...]:
        """Return the records of `name`, aliases followed; empty where there are none.

        A and AAAA: addresses. PTR: names. MX: "preference host", the null MX as "0 .". TXT: the
        strings of one record joined, one character a byte (Latin-1). Names without a final dot.
        Raises LookupFailed.
        """
        ...

    def below(self, name: str) -> Iterable[str] | None:
        """Return the names that end in `.name`, None where the service cannot list them."""
        ...


def plain_name(name: str) -> str:
    """Return a name as it is compared: lower case, no final dot, ASCII where it can be."""
    name = name.strip().rstrip(".").lower()
    if name.isascii():
        return name
    try:
        return name.encode("idna").decode("ascii")
    except UnicodeError:
        return name


def is_name(name: str) -> bool:
    """Say whether a query can be made of it: labels of 1 to 63 characters, 253 in all."""
    name = name.removesuffix(".")
    return 0 < len(name) <= MAX_NAME and all(
        0 < len(label) <= MAX_LABEL for label in name.split(".")
    )


def is_below(name: str, parent: str) -> bool:
    """Say whether `name` is `parent` or ends in it."""
    name, parent = plain_name(name), plain_name(parent)
    return name == parent or name.endswith(f".{parent}")
