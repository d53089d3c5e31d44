"""The built-in drafting engine: a slot grammar over verbatim evidence, without any model.

It says nothing about the recipient but a quotation with its place and day, so that every factual
sentence has its source. Which wording a lead gets is decided by the lead's id: the same lead, the
same words, and hardly two leads alike. It refuses to write where there is no reason to.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice, product

from outreach import hidden, sentences, voice
from outreach.sentences import words

ORIGIN = "built-in engine, slot grammar 1"
_MAX_AGE_DAYS = 365
_QUOTE_WORDS = 18
_TRIES = 400
_CUT = re.compile(r"\s*(?:[,;:()]|\s[-–—|]\s|—|\s(?:and|to|with|which|that|as|for|in|at)\s)\s*")

_OPENINGS = {
    1: (
        "Your {page} says “{quote}”.",
        "“{quote}” stands on your {page}.",
        "One line on your {page} made me write: “{quote}”.",
        "You put it in one line on your {page}: “{quote}”.",
        "“{quote}”: that is from your {page}.",
        "Your team wrote this on your {page}: “{quote}”.",
        "{day}, your {page} said “{quote}”.",
        "“{quote}”, your {page} said {on}.",
    ),
    2: (
        "My last note was about one line on your {page}: “{quote}”.",
        "“{quote}” on your {page} is still why I write.",
        "Back to your {page}: “{quote}”.",
        "Your {page} has this line, too: “{quote}”.",
        "“{quote}”: I keep coming back to that line on your {page}.",
        "Once more about “{quote}” on your {page}.",
    ),
    3: (
        "Your {page} says “{quote}”, and I asked about it twice.",
        "“{quote}” on your {page} was my reason to write.",
        "I have one line of yours left: “{quote}”.",
        "Twice I asked about “{quote}” on your {page}.",
        "Your {page} and its line “{quote}” brought me here.",
        "The line “{quote}” on your {page} has gone without an answer.",
    ),
}
# What a person knows opens the mail in that person's own words, whole sentences of them; only where
# the voice refuses such an opening ("We met in May.") something stands before it.
_KNOWN = ("{quote}.", "Here is why I write: {quote}.")
KNOWN = "known"
# A break-up must not open with "I" either; that one opening is left out by the voice check.
_BRIDGES = {
    1: ("{offer}", "That is close to what we do. {offer}", "It is why I write. {offer}"),
    2: ("In short: {offer_inner}", "{offer}", "What we do about it: {offer_inner}"),
    3: (
        "This is my last note. {offer}",
        "I will leave you in peace after this one. {offer}",
        "I will not write again about it. {offer}",
    ),
}
_ASKS = {
    1: (
        "Is this on your desk?",
        "Who looks after this on your side?",
        "Would ten minutes next week suit you?",
        "Should I send you one page about it?",
        "Is now a fair time to look at it?",
        "May I show you how it would look?",
    ),
    2: (
        "Is there a better person to ask?",
        "Would a short example help?",
        "Does this matter to you this quarter?",
        "Shall I send two lines on how it works?",
        "Would next week be better?",
        "Is it worth ten minutes?",
    ),
    3: (
        "Should I close the file?",
        "Is there somebody else I should ask?",
        "Shall I come back in spring?",
        "Is a plain no the right answer?",
        "May I ask again in half a year?",
        "Did I write to the wrong person?",
    ),
}
_FILLERS = (
    "",
    "One line back is enough.",
    "A short yes or no is fine with me.",
    "If it is not for you, say so and I will stop.",
    "If it is not for you, say so and I will stop. One line back is enough, and I will not mind.",
)
_SUBJECTS = {
    "hiring": ("Hiring at {company}", "Open roles at {company}", "{company} is hiring"),
    "funding": (
        "The round at {company}",
        "After the round at {company}",
        "{company} and its round",
    ),
    "leadership": ("The change at {company}", "New faces at {company}", "A new lead at {company}"),
    "launch": ("The launch at {company}", "What {company} launched", "{company} and its launch"),
    "expansion": ("{company} and its next step", "The move at {company}", "Growth at {company}"),
    "partnership": ("The partnership at {company}", "{company} and its partner"),
}
_PLAIN_SUBJECTS = ("A line on your {page}", "About {company}", "One question for {company}")


@dataclass(frozen=True, slots=True)
class Reason:
    """A verbatim sentence of a stored page that is a reason to write, newest first by its day.

    Of the kind `KNOWN` it is what a person told, and stands in the mail whole.
    """

    quote: str
    page: str = "site"
    kind: str = ""
    event_on: date | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything the engine may use for one touch; nothing of any other lead."""

    seed: str
    first_name: str
    company: str
    sender: str
    offer: str
    touch: int
    today: date
    reasons: Sequence[Reason] = ()
    rules: Sequence[voice.Rule] = field(default=voice.DEFAULT_RULES)


@dataclass(frozen=True, slots=True)
class Written:
    """A draft with the reason it stands on and where it came from."""

    subject: str
    body: str
    reason: Reason
    origin: str = ORIGIN


@dataclass(frozen=True, slots=True)
class NoReason:
    """Why nothing was written; the lead then needs a reason to write."""

    why: str


def write(brief: Brief) -> Written | NoReason:
    """Write one touch that keeps every rule of the voice, or say why there is no reason to."""
    usable = [reason for reason in brief.reasons if _is_usable(reason, brief.today)]
    if not usable:
        return NoReason(_why_none(brief))
    told_of: list[tuple[Written, tuple[voice.Finding, ...]]] = []
    for made in islice(_candidates(brief, usable), _TRIES):
        broken = _broken_rules(made, brief)
        if not broken and hidden.is_clean(made.body + made.subject):
            return made
        if made.reason.kind == KNOWN:
            told_of.append((made, broken))
    if not told_of:
        return NoReason(
            "The sentences found about this company cannot be quoted within the rules of the voice."
        )
    # What the engine mends by other words of its own is not what the letter fails by.
    made, broken = min(told_of, key=lambda one: len(one[1]))
    why = broken[0].message if broken else "It has hidden characters."
    return NoReason(f"{_at_fault(made, brief, broken)} in a letter as it is: {why}")


def page_name(url: str, title: str = "") -> str:
    """Name a page as a person would: "careers page", "news page", "site"."""
    path = f"{url} {title}".lower()
    for name, marks in (
        ("careers page", ("career", "job", "vacanc", "karriere", "join-us", "hiring")),
        ("news page", ("news", "press", "presse", "media", "announce")),
        ("blog", ("blog", "article", "post")),
        ("about page", ("about", "team", "company", "ueber-uns", "management")),
        ("pricing page", ("pricing", "price", "plans")),
        ("product page", ("product", "feature", "solution", "platform")),
    ):
        if any(mark in path for mark in marks):
            return name
    return "site"


def quotable(text: str) -> list[str]:
    """List the sentences of a text that can be quoted, in their order."""
    found = (one.text for one in sentences.split(text))
    return [one for one in found if len(words(shorten(one))) >= 3]


def told(text: str) -> list[str]:
    """List the sentences of a person's own words that say something, in their order, whole."""
    return [one.text for one in sentences.split(text) if len(words(one.text)) >= 3]


def shorten(quote: str) -> str:
    """Return a start of a sentence, cut where a clause ends, that still stands in it verbatim."""
    # A dot, a question or an exclamation inside would end the sentence it is quoted in.
    text = re.split(r"[!?…\n]|\.(?=\s|$)|[\"“”„]|\s[-–—|]\s|—", quote.strip(), maxsplit=1)[
        0
    ].strip()
    while len(words(text)) > _QUOTE_WORDS:
        cuts = [match.start() for match in _CUT.finditer(text)]
        kept = [cut for cut in cuts if len(words(text[:cut])) >= 5]
        if not kept:
            return ""
        text = text[: kept[-1]].rstrip(" ,;:-–—(")
    return text.rstrip(" ,;:-–—(")


def _is_usable(reason: Reason, today: date) -> bool:
    is_recent = reason.event_on is None or 0 <= (today - reason.event_on).days <= _MAX_AGE_DAYS
    return is_recent and len(words(_quote(reason))) >= 3


def _quote(reason: Reason) -> str:
    """Return the words that stand in the mail: of a page a start, of a person the whole sentence.

    Cut at a comma, a person's sentence may say something that the person did not mean.
    """
    if reason.kind == KNOWN:
        return " ".join(reason.quote.split()).rstrip(".!… ")
    return shorten(reason.quote)


def _why_none(brief: Brief) -> str:
    if not brief.reasons:
        return f"Nothing was found about {brief.company} that is a reason to write now."
    dated = [one.event_on for one in brief.reasons if one.event_on]
    if dated and len(dated) == len(brief.reasons):
        return (
            f"The newest thing found about {brief.company} is of {max(dated):%d %b %Y}: "
            "older than 12 months."
        )
    return f"No sentence found about {brief.company} can be quoted as it stands."


def _candidates(brief: Brief, usable: Sequence[Reason]) -> Iterator[Written]:
    touch = min(max(brief.touch, 1), 3)
    turn = _Turn(brief.seed, brief.touch)
    # A follow-up quotes another sentence than the touch before, where there is one.
    first = (brief.touch - 1) % len(usable)
    for reason in (*usable[first:], *usable[:first]):
        quote, is_known = _quote(reason), reason.kind == KNOWN
        slots = {"quote": quote, "page": reason.page, "company": brief.company, **_days(reason)}
        openings = [
            one.format(**slots)
            for one in (_KNOWN if is_known else turn.order("opening", _OPENINGS[touch]))
            if reason.event_on or not ("{day}" in one or "{on}" in one)
        ]
        subjects = [one.format(**slots) for one in turn.order("subject", _subjects(reason))]
        bridges = [_bridge(one, brief.offer) for one in turn.order("bridge", _BRIDGES[touch])]
        asks = turn.order("ask", _ASKS[touch])
        for opening, filler, ask, bridge in _in_order(is_known, openings, asks, bridges):
            body = _body(brief, (opening, bridge), (ask, filler))
            yield Written(_first_fitting(subjects), body, reason)


def _in_order(
    is_known: bool, openings: list[str], asks: list[str], bridges: list[str]
) -> Iterator[tuple[str, ...]]:
    """Go through (opening, filler, ask, bridge): a person's own opening is given up last."""
    if is_known:
        yield from product(openings, _FILLERS, asks, bridges)
        return
    for filler, opening, ask, bridge in product(_FILLERS, openings, asks, bridges):
        yield opening, filler, ask, bridge


class _Turn:
    """Turns lists by the lead's id, each list on its own, so that wordings mix."""

    def __init__(self, seed: str, touch: int) -> None:
        self.seed = f"{seed}:{touch}"

    def order(self, name: str, options: Sequence[str]) -> list[str]:
        digest = hashlib.sha256(f"{self.seed}:{name}".encode()).digest()
        at = int.from_bytes(digest[:4]) % len(options)
        return [*options[at:], *options[:at]]


def _days(reason: Reason) -> dict[str, str]:
    if reason.event_on is None:
        return {"day": "", "on": ""}
    day = f"{reason.event_on.day} {reason.event_on:%B %Y}"
    return {"day": f"On {day}", "on": f"on {day}"}


def _subjects(reason: Reason) -> tuple[str, ...]:
    # What a person told stands on no page.
    plain = _PLAIN_SUBJECTS[1:] if reason.kind == KNOWN else _PLAIN_SUBJECTS
    return _SUBJECTS.get(reason.kind, ()) + plain


def _first_fitting(subjects: Iterable[str]) -> str:
    listed = list(subjects)
    return next((one for one in listed if len(one) <= 60), listed[-1][:60].rsplit(" ", 1)[0])


def _bridge(form: str, offer: str) -> str:
    told = offer.strip() or "I would like to hear how you go about it."
    inner = told[:1].lower() + told[1:] if re.match(r"(?:We|Our) ", told) else told
    return form.format(offer=told, offer_inner=inner)


def _body(brief: Brief, first: Iterable[str], second: Iterable[str]) -> str:
    greeting = f"Hi {brief.first_name}," if brief.first_name else "Hello,"
    paragraphs = (" ".join(part for part in group if part) for group in (first, second))
    return "\n\n".join((greeting, *paragraphs, brief.sender))


def _at_fault(made: Written, brief: Brief, broken: Sequence[voice.Finding]) -> str:
    """Say whose words break the first rule: those it marks, else those without which it is kept."""
    reason, offer = _quote(made.reason), brief.offer.strip()
    if not broken or not offer:
        return f"“{reason}” cannot stand"
    first = broken[0]
    marked = made.body[first.start : first.end].rstrip(".") if first.part == "body" else ""
    rest = {one: replace(made, body=made.body.replace(one, "")) for one in (reason, offer)}
    at_fault = [one for one in rest if marked and marked in one] or [
        one
        for one, without in rest.items()
        if first.rule not in {other.rule for other in _broken_rules(without, brief)}
    ]
    if at_fault == [reason]:
        return f"“{reason}” cannot stand"
    if at_fault == [offer]:
        return "What you offer cannot stand"
    return f"“{reason}” and what you offer cannot stand together"


def _broken_rules(made: Written, brief: Brief) -> tuple[voice.Finding, ...]:
    draft = voice.Draft(made.body, made.subject, brief.sender, brief.touch)
    return voice.check(draft, brief.rules)
