"""Names of organisations on a page: the company's own and those that show they are one.

Pure. The own name is what the page says of itself (copyright line, ``og:site_name``, the part of
the title that its text repeats); others show by a legal form or a word such as "University".
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from prospects.normalise import companies, domains
from scoring.pages import SitePage

_BIG = r"[^\W_a-zß-öø-ÿ]"  # also a digit: "3M"
_CAP = rf"{_BIG}[\w.'’\-+!]{{0,30}}+"
_SEQUENCE = re.compile(
    rf"(?<![\w.'’@/\-]){_CAP}(?:,? (?:&|and|und|et|y|of the|of|for|the|de|des|du|di|für|im|in)? ?"
    rf"(?:{_CAP}|\({_CAP}\))){{0,7}}"
)
_FORM = re.compile(
    r"(?:,? (?:Inc|Incorporated|LLC|L\.L\.C|LLP|Ltd|Limited|Corp|Corporation|PLC|plc|Pty|Pte|Co|GmbH"
    r"|mbH|gGmbH|AG|SE|KG|KGaA|OHG|UG|eG|e\.V|e\.K|S\.?A\.?S|SARL|Sàrl|SÀRL|S\.A\.?R\.L|EURL|S\.?A|SA/NV|B\.?V|N\.?V"
    r"|BVBA|SPRL|S\.?p\.?A|S\.?r\.?l|S\.?L\.?U?|Lda|Ltda|AB|A/S|ApS|ASA|AS|Oyj?|Kft|Zrt|d\.o\.o|s\.r\.o|a\.s|Sp\. z o\.o"
    r"|P\.C|PC|PLLC|N\.A|S\.C|OÜ|UAB|SIA|Sdn Bhd|Bhd|K\.K|D\.B\.A)(?:\.|(?![\w])))+"
)
_HEADS = (
    r"University|College|School|Academy|Institute|Bank|Trust|Foundation|Society|Association|Federation"
    r"|Council|Museum|Hospital|Church|Ministry|Solicitors|Attorneys|Architects|Builders|Realtors"
    r"|Realty|Associates|Ombudsman(?: Service)?|Authority|Union|Club|Company|Law Firm|Chamber of Commerce"
    r"|Agency|Universität|Hochschule|Verein|Verband|Université|Universidad|Università|Universiteit"
    r"|Real Estate|Business Cent(?:er|re)|Group|Enterprises|Industries|Holdings|Consulting|Partners"
    r"|Plumbers|Roofing|Insurance Services|Technologies|Restaurant|Hotel"
)
_HEADED = re.compile(rf"(?:{_HEADS})(?: of(?: the)? {_CAP}(?: (?:of )?{_CAP}){{0,2}})?$")
_OPENING = re.compile(
    r"^(?:(?:The|Our|Your|This|My|A|An|At|In|By|For|From|To|With|And|Or|Welcome to|About|Contact|Visit|Join"
    r"|Call|Copyright|Copyrights?|©|Member of|Why|What|How|When|If|As|We|Since|Call|Email|Choose|Hire"
    r"|Site by|Design by|Designed by|Powered by|Welcome|Home|Is|Are|Dear|Thank|Thanks|Meet|All)\s)+"
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyrights?)\s*(?:©|\(c\)|copyright)?\s*(?:all content\s)?(?:by\s)?"
    r"(?:\d{4}(?:\s?[-–/,]\s?\d{2,4})?)?[\s,|.]*(?:by\s)?"
    rf"(?P<name>{_BIG}[^©|\n•·]{{1,80}}?)(?=\s?(?:[,.|–—\-]?\s?(?:all rights|alle rechte|tous droits"
    r"|todos los|tutti i diritti|alle rechten|site|web|design|powered|privacy|terms|registered)|[.|•·\n,]|\s[-–—]\s|\s\d{4}|$))",
    re.IGNORECASE,
)
_TITLE_CUT = re.compile(r"\s[|\-–—:»•·/]+\s|\s?[|»•]\s?|:\s|,\s")
_GENERIC = re.compile(
    r"^(?:home(?:page)?|welcome|contact(?: us)?|about(?: us)?|imprint|impressum|kontakt|news|blog|site|website"
    r"|team|our team|jobs|careers|services?|products?|all rights.*|the (?:authors?|owners?)|index|untitled.*"
    r"|privacy.*|terms.*|customer service.*|start(?:seite)?|accueil|inicio|faq|testimonials|locations?)$",
    re.IGNORECASE,
)
MIN_REPEATS: Final = 2


class Organisation(NamedTuple):
    """A name and where it stands; ``is_own`` for the company whose page it is."""

    name: str
    start: int
    end: int
    is_own: bool


def own_names(page: SitePage, name: str = "") -> list[str]:
    """Return what the page calls its company, the surest first; a given name always leads."""
    points: Counter[str] = Counter()
    shown: dict[str, str] = {}
    text = page.text[:400_000]
    squeezed_text = _squeezed(text)

    def vote(candidate: str, weight: int) -> None:
        candidate = _OPENING.sub("", candidate.strip(" .,-–|:®™")).strip()
        key = _key(candidate)
        if 2 < len(key) <= 50 and len(candidate.split()) <= 8 and not _GENERIC.match(candidate):
            points[key] += weight
            shown.setdefault(key, candidate)

    if site_name := page.meta.get("og:site_name"):
        vote(site_name, 3)
    for match in list(_COPYRIGHT.finditer(text))[:6]:
        vote(match["name"], 3)
    host = _squeezed(domains.label(page.url) or "")
    for piece in _TITLE_CUT.split(page.title)[:8]:
        repeats = squeezed_text.count(_squeezed(piece)) - 1 if len(piece) > 3 else 0
        matches_host = bool(host) and len(host) > 3 and host in _squeezed(piece)
        is_name = bool(piece) and all(word[0].isupper() or word in _SMALL for word in piece.split())
        if is_name and (repeats >= MIN_REPEATS or matches_host):
            vote(piece, 2 + matches_host)
    names = [shown[key] for key, count in points.most_common(4) if count >= MIN_REPEATS]
    return [name, *names] if name else names


_SMALL: Final = frozenset(["and", "&", "of", "the", "for", "und", "de", "et", "y", "di"])


def _squeezed(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    return "".join(companies.company_tokens(name)) if name else ""


def organisations(text: str, own: list[str]) -> Iterator[Organisation]:
    """Yield the organisations named in a text (lines set apart by line feeds), in order."""
    taken: list[tuple[int, int]] = []
    found: list[Organisation] = []
    for name in own:
        pattern = _spellings(name)
        for match in pattern.finditer(text) if pattern else ():
            form = _FORM.match(text, match.end())
            end = form.end() if form else match.end()
            if not any(match.start() < stop and start < end for start, stop in taken):
                taken.append((match.start(), end))
                found.append(Organisation(text[match.start() : end], match.start(), end, True))
    for organisation in _shown(text):
        _, start, end, _ = organisation
        if not any(start < stop and begun < end for begun, stop in taken):
            found.append(organisation)
    yield from sorted(found, key=lambda one: one.start)


@lru_cache(maxsize=256)
def _spellings(name: str) -> re.Pattern[str] | None:
    """Return a pattern of the name with other case, spaces and signs between its words."""
    tokens = companies.company_tokens(name)
    if not tokens or len("".join(tokens)) < 3:
        return None
    words = [re.escape(token) for token in tokens]
    between = r"(?:[\s.'’\-]{0,2}|\s?(?:&|and|und|et)\s?)"
    return re.compile(rf"(?<![\w@/]){between.join(words)}(?![\w@])(?:\.com\b)?", re.IGNORECASE)


def _shown(text: str) -> Iterator[Organisation]:
    for match in _SEQUENCE.finditer(text):
        words, start = match[0], match.start()
        opening = _OPENING.match(words)
        if opening:
            start += opening.end()
            words = words[opening.end() :]
        if " " not in words:
            continue
        end = _end_of_form(words)
        if not end:
            headed = _HEADED.search(words)
            end = len(words) if headed and headed.start() > 2 else 0
            if end and _GENERIC_HEAD.match(words):
                end = 0
        if end:
            name = words[:end]
            yield Organisation(name, start, start + end, False)


_GENERIC_HEAD = re.compile(
    r"^(?:(?:Home|High|Middle|Elementary|Primary|Secondary|Our|Your|Local|Insurance|Real|Parent|Family"
    r"|Credit|Savings|Online|Private|Business|Law|Holding|Management|Age|Target|User|Focus|Commercial"
    r"|Residential|Metal|New|Privacy|About|Custom|Commercial|Flat|Mortgage|Trusted|Best|Top|Travel)\s)+"
    rf"(?:{_HEADS})$"
)


def _end_of_form(words: str) -> int:
    """Return where a legal form ends the name, 0 where the words have none behind a name."""
    ends = [match.end() for match in _FORM.finditer(words) if match.start() > 1]
    return ends[-1] if ends else 0
