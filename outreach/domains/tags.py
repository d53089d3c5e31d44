"""Tag lists: "v=DKIM1; k=rsa; p=…", the form of DKIM, DMARC, MTA-STS and TLS-RPT records."""

import re

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


class BadTags(ValueError):
    """The text is no tag list; the message says why."""


def read_tags(text: str) -> dict[str, str]:
    """Return the tags in order, names in lower case (RFC 6376, section 3.2; RFC 7489, 6.4).

    White space around names and values is dropped. Raises BadTags for a part without “=”, a broken
    name, or a tag that is there twice.
    """
    tags: dict[str, str] = {}
    parts = text.split(";")
    for number, part in enumerate(parts):
        if not part.strip():
            if number < len(parts) - 1:
                raise BadTags("a tag is empty: “;” follows “;”")
            continue
        name, sign, value = part.partition("=")
        name = name.strip()
        if not sign or not _NAME.fullmatch(name):
            raise BadTags(f"“{part.strip()[:40]}” is no tag")
        if name.lower() in tags:
            raise BadTags(f"the tag {name} is there twice")
        tags[name.lower()] = value.strip()
    return tags


def first_tag(text: str) -> str:
    """Return the first tag with its spaces out: "v=DMARC1" of a DMARC record."""
    return re.sub(r"\s+", "", text.partition(";")[0])
