"""Names of organisations on a page: the company's own and those that show they are one.

Pure. The own name is what the page says of itself (copyright line, ``og:site_name``, the part of
the title that its text repeats); others show by a legal form or a word such as "University".
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from prospects.normalise import companies, domains
from scoring.contact import people
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

_BIG = r"[^\W_a-zß-öø-ÿ]"  # also a digit: "3M"
_CAP = rf"{_BIG}[\w.'’\-+!]{{0,30}}(?:&{_BIG}[\w.'’\-+!]{{0,30}})?+"
_SEQUENCE = late(
    rf"(?<![\w.'’@/\-]){_CAP}(?:,? (?:&|and|und|et|y|of the|of|for|the|de|des|du|di|für|im|in)? ?"
    rf"(?:{_CAP}|\({_CAP}\))){{0,7}}"
)
_FORM = late(
    r"(?:,? (?:Inc|Incorporated|LLC|L\.L\.C|LLP|Ltd|Limited|Corp|Corporation|PLC|plc|Gesellschaft m\.? ?b\.? ?H|Ges\.? ?m\.? ?b\.? ?H|Pty(?=\.? ?(?:Ltd|Limited))|Pte(?=\.? ?(?:Ltd|Limited))|Co|GmbH"
    r"|mbH|gGmbH|AG|SE|KG|KGaA|OHG|UG|eG|e\.V|e\.K|S\.?A\.?S|SARL|Sàrl|SÀRL|S\.A\.?R\.L|EURL|S\.?A|SA/NV|B\.?V|N\.?V"
    r"|BVBA|SPRL|S\.?p\.?A|S\.?r\.?l|S\.?L\.?[UPL]?|S\.?A\.? de C\.?V|Lda|Ltda|AB|A/S|ApS|ASA|AS|Oyj?|Kft|Zrt|d\.o\.o|s\.r\.o|a\.s|Sp\. z o\.o"
    r"|P\.C|PC|PLLC|NPC|N\.A|S\.C|OÜ|UAB|SIA|Sdn Bhd|Bhd|K\.K|D\.B\.A)(?:\.|(?![\w])))+"
)
_HEADS = (
    r"University|College|School|Academy|Institute|Bank|Trust|Foundation|Society|Association|Federation"
    r"|Council|Museum|Hospital|Church|Ministry|Solicitors|Attorneys|Architects|Builders|Realtors"
    r"|Realty|Associates|Ombudsman(?: Service)?|Authority|Union|Club|Company|Law Firm|Chamber of Commerce"
    r"|Agency|Universität|Hochschule|Verein|Verband|Université|Universidad|Università|Universiteit"
    r"|Real Estate|Business Cent(?:er|re)|Group|Enterprises|Industries|Holdings|Consulting|Partners"
    r"|Plumbers|Roofing|Insurance Services|Technologies|Restaurant|Hotel"
)
_HEADED = late(rf"(?:{_HEADS})(?: of(?: the)? {_CAP}(?: (?:of )?{_CAP}){{0,2}})?$")
_OPENING = late(
    r"^(?:(?:The|Our|Your|This|My|A|An|At|In|By|For|From|To|With|And|Or|Welcome(?: to)?+|About|Contact|Visit|Join"
    r"|Call|Copyrights?|©|Member of|Why|What|How|When|If|As|We|Since|Email|Choose|Hire"
    r"|Site by|Design by|Designed by|Powered by|Home|Is|Are|Dear|Thanks?|Meet|All)\s)++"
)
_COPYRIGHT = late(
    r"(?:©|\(c\)|copyrights?)\s*(?:©|\(c\)|copyright)?\s*(?:all content\s)?(?:by\s)?"
    r"(?:\d{4}(?:\s?[-–/,]\s?(?:\d{2,4}|present))?)?[\s,|.]*(?:©\s?|\(c\)\s?)?(?:by\s)?"
    rf"(?P<name>(?!\d|all rights)(?-i:{_BIG})[^©|\n•·]{{1,80}}?)(?=\s?(?:[,.|–—\-]?\s?(?:all rights|alle rechte|tous droits"
    r"|todos los|tutti i diritti|alle rechten|site|web|design|powered|privacy|terms|registered)|[.|•·\n,]|\s[-–—]\s|\s\d{4}|$))",
    re.IGNORECASE,
)
_TITLE_CUT = late(r"\s[|\-–—:»•·/]+\s|\s?[|»•]\s?|:\s|,\s")
_GENERIC = late(
    r"^(?:home(?:page)?|welcome|contact(?: us)?|about(?: us)?|imprint|impressum|kontakt|news|blog|site|website"
    r"|team|our team|jobs|careers|services?|products?|all rights.*|the (?:authors?|owners?)|index|untitled.*"
    r"|privacy.*|terms.*|customer service.*|start(?:seite)?|accueil|inicio|faq|testimonials|locations?)$",
    re.IGNORECASE,
)
MIN_POINTS: Final = 3
MAX_TEXT: Final = 200_000
MAX_FOUND: Final = 3000  # of one kind on one page


class Organisation(NamedTuple):
    """A name and where it stands; ``is_own`` for the company whose page it is."""

    name: str
    start: int
    end: int
    is_own: bool


def signatures(page: SitePage) -> list[str]:
    """Return who signs a page: its ``og:site_name`` and the names of its copyright lines."""
    named = [page.meta.get("og:site_name", ""), *copyrights(page)]
    return [name for name in dict.fromkeys(named) if name.strip() and not _GENERIC.match(name)]


def copyrights(page: SitePage) -> list[str]:
    """Return the names of a page's copyright lines."""
    named = [match["name"] for match in islice(_COPYRIGHT.finditer(page.text[:MAX_TEXT]), 6)]
    return [name for name in dict.fromkeys(named) if name.strip() and not _GENERIC.match(name)]


def title_pieces(page: SitePage) -> list[str]:
    """Return the title's parts between bars, dashes, colons and commas."""
    return _TITLE_CUT.split(page.title)[:8]


def own_names(page: SitePage, name: str = "") -> list[str]:
    """Return what the page calls its company, the surest first; a given name always leads."""
    votes = _Votes()
    text = page.text[:MAX_TEXT]
    for signed in signatures(page):
        votes.add(signed, 3)
    labels = own_labels(page)
    spoken = _spoken_of(page)
    for candidate, times in spoken.most_common(40):
        votes.add(candidate, min(times, 3))
    for label in labels:
        shown = _spelled(label, text)
        if shown and not any(True for _ in people.people(shown)):
            votes.add(shown, 3)
    for piece in title_pieces(page):
        key = _squeezed(piece)
        is_spoken = any(key and (key in _squeezed(one) or _squeezed(one) in key) for one in spoken)
        if is_spoken or any(label in key for label in labels):
            votes.add(piece, 2)
    names = votes.names()
    return [name, *names] if name else names


class _Votes:
    """Points for names; spellings of one name count together."""

    def __init__(self) -> None:
        self.points: Counter[str] = Counter()
        self.shown: dict[str, str] = {}

    def add(self, candidate: str, weight: int) -> None:
        candidate = _OPENING.sub("", candidate.strip(" .,-–|:®™'\"")).strip()
        key = _key(candidate)
        if 2 < len(key) <= 50 and len(candidate.split()) <= 8 and not _GENERIC.match(candidate):
            self.points[key] += weight
            self.shown.setdefault(key, candidate)

    def names(self) -> list[str]:
        ranked = sorted(self.points.items(), key=lambda pair: (-pair[1], pair[0]))
        return [self.shown[key] for key, points in ranked[:4] if points >= MIN_POINTS]


def own_labels(page: SitePage) -> list[str]:
    """Return the labels of domains that are the page's own: of its mail, canonical address, host."""
    hosts = [page.url, page.meta.get("og:url", "")]
    hosts += [match[1] for match in islice(_MAIL_HOST.finditer(page.source[:MAX_TEXT]), 20)]
    found = []
    for host in hosts:
        domain = domains.registrable(host) if host else ""
        if domain and not domains.is_free_mail(domain):
            found.append(_squeezed(domains.label(domain)))
    return [label for label in dict.fromkeys(found) if len(label) >= 5 and label not in _NO_LABEL]


_MAIL_HOST = late(r"[\w.+-]{1,64}@([\w-]{2,63}(?:\.[\w-]{2,63}){1,3})")
_NO_LABEL: Final = frozenset({"example", "domain", "email", "sentry", "wixpress", "yourdomain"})


def _spelled(label: str, text: str) -> str:
    """Return how a text writes a domain's label: "bluedogink" -> "Blue Dog Ink"."""
    if len(label) > 30:
        return ""
    between = r"[ .'’&\-]{0,2}"
    pattern = re.compile(
        rf"(?<![\w@./]){between.join(map(re.escape, label))}(?![\w@]|\.\w)", re.IGNORECASE
    )
    seen = Counter(
        match[0] for match in islice(pattern.finditer(text), 50) if not match[0].islower()
    )
    return seen.most_common(1)[0][0] if seen else ""


def _spoken_of(page: SitePage) -> Counter[str]:
    """Count the capitalised names that stand in the middle of the company's sentences."""
    seen: Counter[str] = Counter()
    for block in page.blocks:
        words = block.text.split()
        if len(words) < 5 or sum(word[0].islower() for word in words) < 0.4 * len(words):
            continue
        for match in _SEQUENCE.finditer(block.text[:3000]):
            before = block.text[max(0, match.start() - NEAR) : match.start()].rstrip()
            is_inside = (
                bool(before) and before[-1] not in '.!?:”“"•' and _LEADS.search(before[-12:])
            )
            is_subject = _VERB.match(block.text, match.end())
            if not (is_inside or is_subject):
                continue
            name = _OPENING.sub("", _ENDS.split(match[0])[0])
            is_word = " " in name or not name[1:].islower() or is_subject
            if is_word and not _NO_OWN.search(name):
                seen[name.strip()] += 1
    return seen


NEAR: Final = 24  # characters before a name in which a word may lead to it
_ENDS = late(r", |\. | (?:in|im|for|für|di) ")
_LEADS = late(
    r"\b(?:at|with|by|choose|need|call|contact|from|joined|about|hire|why|trust|of|for)$",
    re.IGNORECASE,
)
_VERB = late(
    r",? (?:is|are|was|has|have|helps?|provides?|offers?|speciali[sz]es?|can|will|makes?|delivers?|team|staff"
    r"|ist|bietet|wurde|est|propose|es|ofrece|è|offre)\b"
)
_NO_OWN = late(
    r"\b(?:Street|Road|Avenue|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|Monday|Sunday|Internet|Google|Facebook|Twitter|LinkedIn|PDF|FAQ|VAT|County|University"
    r"|Policy|Terms|Act|Society of|European|American|English|German|French|US|USA|UK|EU|FREE|I|It|He|She"
    r"|They|This|That|There|What|Who|You|Your|My|Our|We|Each|Every|Most|Many|Some|All|No|Yes|Not|One)\b"
)


def _squeezed(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    return "".join(companies.company_tokens(name)) if name else ""


def organisations(text: str, own: list[str]) -> Iterator[Organisation]:
    """Yield the organisations named in a text (lines set apart by line feeds), in order."""
    taken: set[int] = set()
    found: list[Organisation] = []
    for name in own:
        pattern = _spellings(name)
        for match in islice(pattern.finditer(text), MAX_FOUND) if pattern else ():
            form = _FORM.match(text, match.end())
            end = form.end() if form else match.end()
            if taken.isdisjoint(range(match.start(), end)):
                taken.update(range(match.start(), end))
                found.append(Organisation(text[match.start() : end], match.start(), end, True))
    others = islice(shown(text), MAX_FOUND)
    found += [one for one in others if taken.isdisjoint(range(one.start, one.end))]
    yield from sorted(found, key=lambda one: one.start)


@lru_cache(maxsize=256)
def _spellings(name: str) -> re.Pattern[str] | None:
    """Return a pattern of the name with other case, spaces and signs between its words."""
    tokens = companies.company_tokens(name)
    if not tokens or len("".join(tokens)) < 3:
        return None
    words = [_lettered(token) if len(token) <= 3 else re.escape(token) for token in tokens]
    between = r"(?:[\s.'’\-]{0,2}|\s?(?:&|and|und|et)\s?)"
    return re.compile(rf"(?<![\w@/]){between.join(words)}(?![\w@])(?:\.com\b)?", re.IGNORECASE)


def _lettered(token: str) -> str:
    """Return a pattern of a short token that may be initials: "rs" -> "R.S."."""
    return r"\.?".join(map(re.escape, token))


def shown(text: str) -> Iterator[Organisation]:
    """Yield the names that a legal form or a telling word shows to be an organisation's."""
    for match in _SEQUENCE.finditer(text):
        words, start = match[0], match.start()
        opening = _OPENING.match(words)
        if opening:
            start += opening.end()
            words = words[opening.end() :]
        if " " not in words or words.startswith("Co "):
            continue
        end = _end_of_form(words)
        if not end:
            words = words.split(", ", 1)[0]  # "British Horse Society, Abbey Park, Kenilworth"
            headed = _HEADED.search(words)
            end = len(words) if headed and headed.start() > 2 else 0
            if end and _GENERIC_HEAD.match(words):
                end = 0
        if end:
            name = words[:end]
            yield Organisation(name, start, start + end, False)


_GENERIC_HEAD = late(
    r"^(?:(?:Home|High|Middle|Elementary|Primary|Secondary|Our|Your|Local|Insurance|Real|Parent|Family"
    r"|Credit|Savings|Online|Private|Business|Law|Holding|Management|Age|Target|User|Focus|Commercial"
    r"|Residential|Metal|New|Privacy|About|Custom|Flat|Mortgage|Trusted|Best|Top|Travel)\s)+"
    rf"(?:{_HEADS})$"
)


def _end_of_form(words: str) -> int:
    """Return where a legal form ends the name, 0 where the words have none behind a name."""
    ends = [match.end() for match in _FORM.finditer(words) if match.start() > 1]
    return ends[-1] if ends else 0
