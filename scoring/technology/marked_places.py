"""Where in a page's markup a mark of a product stands, and whether it counts there.

Pure. What is no markup is cut once per page; a place is then judged by a bounded stretch around it.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

MAX_LOOKED_AT: Final = 200  # places of one mark
PICTURES: Final = 3  # pictures or files at a product's host that tell of its use
_BEFORE: Final = 4000  # characters of a tag before a mark
_AFTER: Final = 300

# Marks that a product writes as a comment, and hosts that one uses by linking to them.
_COMMENTS: Final = frozenset(
    {"This website is powered by Neos,", "This site is optimized with the Yoast"}
)
_LINKS: Final = frozenset(
    {
        "list-manage.com", "iubenda.com/privacy-policy/", "boards.greenhouse.io",
        "job-boards.greenhouse.io", "jobs.lever.co", ".jobs.personio.", "apply.workable.com",
        "jobs.ashbyhq.com", ".teamtailor.com", ".recruitee.com", "jobs.smartrecruiters.com",
        "bokadirekt.se/places/", "book.housecallpro.com", "clienthub.getjobber.com",
        "fresha.com/a/", "fresha.com/book-now/", "au1.cliniko.com", "au2.cliniko.com",
        "uk1.cliniko.com", "ca1.cliniko.com", "us1.cliniko.com", "eu1.cliniko.com",
        "api.whatsapp.com/send?phone=", "booksy.com/", "planity.com/", "treatwell.", "etermin.net/",
        "thefork.", "bookings.zenchef.com", "resmio.com/", "sevenrooms.com/reservations",
        "sevenrooms.com/explore", "covermanager.com/", "vagaro.com/", "janeapp.com", "setmore.com/",
        "salonized.com", "toasttab.com/", "phorest.com/salon/",
        *(f"wa.me/{digit}" for digit in range(1, 10)),
        "careers.smartrecruiters.com", ".bamboohr.com", ".softgarden.io", ".myworkdayjobs.com",
    }
)  # fmt: skip

_CLOSED: Final = re.compile(
    r"<(?:!--(?!\[if)|(?P<name>script|style|textarea)\b"
    r"(?P<attributes>(?:[^<>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)>?)",
    re.IGNORECASE,
)
_ENDS: Final = {
    "": re.compile("-->"),
    "script": re.compile("</[sS][cC][rR][iI][pP][tT]"),
    "style": re.compile("</[sS][tT][yY][lL][eE]"),
    "textarea": re.compile("</[tT][eE][xX][tT]"),
}
# A tag from its beginning up to some place within it.
_TAG: Final = re.compile(
    r"<(?P<tag>[a-z][\w:-]*+)(?:[^<>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+'|[\"'](?P<value>.*)\Z)?+)*+",
    re.IGNORECASE | re.DOTALL,
)
_NAME: Final = re.compile(r"(?<![\w:@.-])(?P<name>[\w:@.-]++)\s*+=\s*+[\"']\Z")
_ADDRESS: Final = re.compile(
    r"(?:https?:)?(?:\\*/){2}(?:[\w:-]+@)?(?P<host>[\w.-]+)", re.IGNORECASE
)
_FILE: Final = re.compile(r"\.(?:png|jpe?g|webp|avif|gif|svg|pdf|mp4|zip|docx?)\b", re.IGNORECASE)
_PIXEL: Final = re.compile(r"(?:width|height)\s?=\s?[\"']?[01](?![\d%])|display:\s?none")
_SHOWN: Final = frozenset({"img", "source", "video", "audio", "meta", "image", "track", "object"})
_TOLD: Final = frozenset({"alt", "title", "content", "placeholder", "value", "aria-label"})
# "static.hotjar.com", "matomo.js", "/_next/static/"; not "window._mtm", not 'name="jtl_token"'
_IS_ADDRESS: Final = re.compile(r"(?!umb:)[^\s\"'<]*/[^\s\"'<]*|[\w.-]+\.[a-z]*\.?")
_IS_ATTRIBUTE: Final = re.compile(r"[\w:-]+=.*|data-.*|umb.*|<.*")
_LINKED: Final = re.compile(r"href\\*[\"']?\s?[:=]\s?\\*[\"']\Z", re.IGNORECASE)

_LISTS: Final = re.compile(r"[\[,]\s{0,20}[\"'`]\Z")
_BARE: Final = re.compile(r"(?:https?:)?(?://)?(?:\*\.)?[\w-]+(?:\.[\w-]+)+/?[\"'`]\s{0,20}[,\]]")
_JOBS: Final = re.compile(
    r"jobs?\b|career|vacanc|position|opening|apply|hiring|/o/|karriere|stelle|bewerb|ausbildung"
    r"|emploi|recrut|carri|offres|empleo|trabaj|vacante|lavor|posizion|vagas|emprego|trabalh"
    r"|vacature|werken|jobb|lediga|stilling|karri|praca|kariera|oferty|kariéra|volná|ura\b|työ"
    r"|állás|karrier|posao|posle|zaposl|cariere|vakan|kariyer|вакан|карьер|кар['’]?єр|работа|θέσεις",
    re.IGNORECASE,
)


class Place(NamedTuple):
    """Where a mark counts: alone, or as one of several pictures (its tag and its address)."""

    at: int
    picture: tuple[int, str] | None = None


class Places:
    """The markup of a page, in which marks are looked up."""

    def __init__(self, source: str, is_own: Callable[[str], bool]) -> None:
        self._source = source
        self._is_own = is_own
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._kinds: list[str] = []
        match = _CLOSED.search(source)
        while match:
            kind = (match["name"] or "comment").lower()
            begun = match.end()
            end = _ENDS[kind if match["name"] else ""].search(source, begun)
            if kind == "script" and "json" in match["attributes"]:
                kind = "data"
            self._starts.append(begun)
            self._ends.append(end.start() if end else len(source))
            self._kinds.append(kind)
            match = _CLOSED.search(source, self._ends[-1])

    def first(self, marks: Iterable[str]) -> tuple[int, str]:
        """Return where the first of a product's marks counts and which it is; -1 if none does."""
        pictures: dict[tuple[int, str], tuple[int, str]] = {}
        for mark in marks:
            for place in self._of(mark):
                if place.picture is None:
                    return place.at, mark
                pictures.setdefault(place.picture, (place.at, mark))
        if min(len({tag for tag, _ in pictures}), len({url for _, url in pictures})) < PICTURES:
            return -1, ""
        return next(iter(pictures.values()))

    def _of(self, mark: str) -> Iterator[Place]:
        at = self._source.find(mark)
        for _ in range(MAX_LOOKED_AT):
            if at < 0:
                return
            place = self._judged(mark, at)
            if place:
                yield place
            at = self._source.find(mark, at + len(mark))

    def is_markup(self, at: int) -> bool:
        """Say whether a place lies in no comment, script, style or field of text."""
        return not self._kind(at)

    def _kind(self, at: int) -> str:
        number = bisect_right(self._starts, at) - 1
        return self._kinds[number] if number >= 0 and at < self._ends[number] else ""

    def _judged(self, mark: str, at: int) -> Place | None:
        kind = self._kind(at)
        if kind == "comment" or mark in _COMMENTS:
            return Place(at) if kind == "comment" and mark in _COMMENTS else None
        if kind in {"script", "data", "style"}:
            return self._in_script(mark, at, kind)
        return None if kind else self._in_tag(mark, at)

    def _in_script(self, mark: str, at: int, kind: str) -> Place | None:
        if _IS_ATTRIBUTE.fullmatch(mark):
            return None
        if not _IS_ADDRESS.fullmatch(mark):
            return Place(at) if kind == "script" else None
        begun = self._starts[bisect_right(self._starts, at) - 1]
        start = _run(self._source, at, max(begun, at - _AFTER))
        before = self._source[max(begun, start - 40) : start]
        if kind != "style" and before[-1:] not in {'"', "'", "`"}:
            return None  # a word of a sentence or of a comment
        if kind == "script" and self._is_listed(start, at):
            return None
        host, is_host = self._host(start, at)
        if kind == "data" and not host and mark[0] != "/":
            return None
        if host and not self._is_own(host) and (_LINKED.search(before) or not is_host):
            return None
        is_picture = is_host and not self._is_own(host) and _FILE.search(self._address(at))
        return Place(at, (start, self._address(start)) if is_picture else None)

    def _in_tag(self, mark: str, at: int) -> Place | None:
        source = self._source
        begun = at if mark[0] == "<" else source.rfind("<", max(0, at - _BEFORE), at)
        match = _TAG.fullmatch(source, begun, at) if 0 <= begun < at else None
        if match is None:
            return Place(at) if begun == at else None
        name, value = _attribute(source[begun:at], match)
        is_told = name in _TOLD and " " in value + re.split("[\"'<>]", source[at : at + _AFTER])[0]
        if not _IS_ADDRESS.fullmatch(mark):
            return None if is_told else Place(at)
        start = _run(source, at, at - min(len(value), _AFTER))
        is_further = value[: len(value) - (at - start)].strip()
        is_list = name.endswith("srcset") or name[:2] == "on" or source[start - 1] in "(;"
        if is_told or not name or (is_further and not is_list):
            return None
        host, is_host = self._host(start, at)
        if not host or self._is_own(host):
            return Place(at)
        tag = match["tag"].lower()
        if tag in {"a", "area"}:
            return Place(at) if mark in _LINKS and self._is_to_jobs(mark, at) else None
        if not is_host:
            is_shown = tag in _SHOWN or tag in {"iframe", "embed"}
            return None if is_shown else Place(at)
        whole = source[begun : at + _AFTER].partition(">")[0]
        is_file = tag not in {"script", "iframe", "form"} and _FILE.search(self._address(at))
        is_picture = tag in _SHOWN or (is_file and "icon" not in whole)
        if not is_picture or (tag == "img" and _PIXEL.search(whole)):
            return Place(at)
        return Place(at, (begun, self._address(start)))

    def _is_to_jobs(self, mark: str, at: int) -> bool:
        """Say whether a link to some firm's part of a careers system says that it leads to jobs."""
        behind = self._source[at + len(mark) : at + _AFTER]
        return mark[0] != "." or _JOBS.search(re.split("</a", behind)[0]) is not None

    def _is_listed(self, start: int, at: int) -> bool:
        """Say whether a host stands alone in a list of texts: what is blocked or asked for."""
        if not _LISTS.search(self._source, max(0, start - _AFTER), start):
            return False
        return _BARE.match(self._source, start, at + _AFTER) is not None

    def _host(self, start: int, at: int) -> tuple[str, bool]:
        """Return the host of an address, and whether the place lies in it."""
        match = _ADDRESS.match(self._source, start, at + _AFTER)
        return (match["host"], at < match.end()) if match else ("", False)

    def _address(self, start: int) -> str:
        """Return an address from some place on, without what is asked of it."""
        return re.split(r"[\s\"'<>?)&\\]", self._source[start : start + _AFTER], maxsplit=1)[0]


def _run(source: str, at: int, least: int) -> int:
    """Return where the piece without blanks, quotes and brackets begins that a mark stands in."""
    while at > least and source[at - 1] not in " \t\r\n\f\"'`<>(,;{}[]":
        at -= 1
    return at


def _attribute(text: str, tag: re.Match[str]) -> tuple[str, str]:
    """Return the name of the attribute that a tag's text ends in, and what it says up to there."""
    if tag["value"] is None:
        last = "" if text[-1:].isspace() else text[-_AFTER:].rsplit(maxsplit=1)[-1]
        name, is_said, value = last.partition("=")
        return (name.lower(), value) if is_said else ("", "")
    named = _NAME.search(text[: len(text) - len(tag["value"])][-80:])
    return (named["name"].lower() if named else "", tag["value"])
