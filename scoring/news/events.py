"""What a headline or sentence reports: which kind of event, whose it is, and whether it happened.

Pure. A rule finds the words of a kind in one language. Then two questions decide: is the company
itself the one it happened to (not its customer, partner, investor or a product's user), and is it
told as done (not denied, asked, planned, rumoured or looked back at). What cannot be decided from
the sentence alone is left open for the sentences that follow.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, Literal

from scoring.contact import naming, towns
from scoring.enums import SignalKind
from scoring.news import acts
from scoring.news import event_words as words
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

Whose = Literal["own", "other", "open"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a sentence reports. ``kind`` None = no event; otherwise whose, and the words' place."""

    kind: SignalKind | None
    whose: Whose = "own"
    is_real: bool = True
    start: int = 0
    end: int = 0
    words: str = ""

    @property
    def counts(self) -> bool:
        return self.kind is not None and self.is_real and self.whose == "own"


NOTHING: Final = Verdict(None)


@lru_cache(maxsize=1024)  # a headline is judged as news, as a post and as what dates it
def judge(text: str, name: str, language: str = "") -> Verdict:
    """Judge one headline or sentence about the company of this name.

    The first event that is real and the company's own wins; else the first that is open; else the
    first of any. ``language`` is the page's (two letters), empty if unknown.
    """
    act = acts.judge(text, name, language)
    if act:
        kind, match = act
        return Verdict(kind, "own", start=match.start(), end=match.end(), words=match[0])
    chosen = _judged(text, name, language)
    if chosen.kind and acts.is_anothers(text, name, language):
        return replace(chosen, whose="other")
    return chosen


def _judged(text: str, name: str, language: str) -> Verdict:
    chosen = NOTHING
    rules = [words.RULES[number] for number in words.sieve().numbers(text)]
    mentions = naming.mentions(text, name) if rules else []
    for rule in rules:
        match = rule.pattern.search(text)
        if match is None or words.NOT[rule.kind].search(text):
            continue
        if rule.kind is SignalKind.LAYOFFS and _is_ruling(text, match, mentions):
            continue
        verdict = Verdict(
            rule.kind,
            _whose(text, match, mentions, rule.kind),
            _is_real(text, match, mentions, rule, language),
            match.start(),
            match.end(),
            match[0],
        )
        if verdict.counts:
            return verdict
        if _rank(verdict) < _rank(chosen):
            chosen = verdict
    return chosen


def _is_ruling(text: str, match: re.Match[str], mentions: list[tuple[int, int]]) -> bool:
    """Say whether a court speaks of dismissals in a text whose subject is not the company."""
    we = words.WE.match(text)
    ends = [end for _, end in mentions if end <= match.start()] + ([we.end()] if we else [])
    if words.COURTS.search(text) is None:
        return False
    return not any(words.COURTS.search(text[end : match.start()]) is None for end in ends)


def _rank(verdict: Verdict) -> int:
    if verdict.kind is None:
        return 3
    return 0 if verdict.is_real and verdict.whose == "open" else 1


def names(text: str, name: str) -> bool:
    """Say whether a text names the company in words of its own."""
    return bool(naming.mentions(text, name))


def speaks(text: str, name: str) -> bool:
    """Say whether a text names the company or speaks as it."""
    return bool(naming.mentions(text, name) or words.WE.search(text))


def speaks_as_we(text: str) -> bool:
    """Say whether a text speaks in the first person plural, in any of the languages."""
    return bool(words.WE.search(text))


def is_doubtful(text: str, name: str) -> bool:
    """Say whether a text is a rumour, a denial or sample text, or tells the company's plans.

    So is one about those who left it or only know it ("former Acme manager", "Acme customer").
    """
    if words.RUMOUR.search(text) or words.NOT_YET.search(text) or words.LOWER_MAY.search(text):
        return True
    mentions = naming.mentions(text, name)
    about_kin = any(
        words.KIN_BEFORE.search(text[:start]) or words.KIN_AFTER.search(text[end : end + 40])
        for start, end in mentions
    )
    is_planned = (
        _PLANNED.search(text) or words.UNREAL["en"].search(text) or words.ASKED.search(text)
    )
    return about_kin or bool(mentions and is_planned) or _is_weighing(text, mentions)


def _is_weighing(text: str, mentions: list[tuple[int, int]]) -> bool:
    """Say whether the company may do something or thinks it over: "Acme pode abrir", "Vi vurderer"."""
    we = words.WE.match(text)
    ends = [end for _, end in mentions] + ([we.end()] if we else [])
    return any(words.WEIGHING.match(text, end) for end in ends)


_PLANNED: Final = Rare(
    late(
        r"\b(?:plans?|planning|hopes?|hoping|expects?|weighs?|eyes|sources|analysts|will|should|considers?|considering|mulls?|could|might|would|aims?|wants?|denies|denied|rules? out|withdraws?|cancels?|postpones?|decide|intends?"
        r"|plant|erwägt|prüft|könnte|möchte|dementiert|soll|envisage|prévoit|pourrait|dément|souhaite|estudia|planea|prevé|podría|desmiente|quiere"
        r"|valuta|prevede|potrebbe|smentisce|vuole|overweegt|wil|zou|ontkent|planeja|pretende|poderia|desmente|quer|planerar|överväger|vill|förnekar|planlægger|overvejer|planuje|rozważa|zamierza|zaprzecza)\b",
        re.IGNORECASE,
    )
)


def _is_real(
    text: str,
    match: re.Match[str],
    mentions: list[tuple[int, int]],
    rule: words.Rule,
    language: str,
) -> bool:
    if (
        words.ASKED.search(_asking(text, match))
        or words.RUMOUR.search(text)
        or words.NOT_YET.search(text)
    ):
        return False
    if words.LOWER_MAY.search(text) or _is_idea(text, match):
        return False
    if words.ASKED_BEHIND.match(text, match.end()):
        return False
    if words.RETROSPECT.search(text[: match.start()]) or words.PROVIDED.search(text, match.end()):
        return False
    if rule.kind is SignalKind.LAUNCH and _TO_COME.search(text[: match.start()]):
        return False
    clause = _clause(text, match)
    if rule.kind is SignalKind.LEADERSHIP:
        clause = words.SINCE.sub("", clause)
    languages = ["en", rule.language if rule.language != "*" else language]
    for one in dict.fromkeys(languages):
        unreal = words.UNREAL.get(one)
        if unreal and unreal.search(clause):
            is_announced = rule.kind is SignalKind.LAYOFFS and re.search(
                r"\bannounc\w+ plans? to\b|\bplans? to (?:cut|lay|reduce|eliminate)[^.]{0,30}\d",
                text,
                re.IGNORECASE,
            )
            if not is_announced:
                return False
    return not (words.FUTURE.search(clause) and rule.kind is not SignalKind.LAYOFFS) or bool(
        mentions and rule.kind is SignalKind.LEADERSHIP
    )


# "Acme to launch …", but not "Acme is proud to launch …".
_TO_COME: Final = late(
    r"(?<!proud)(?<!happy)(?<!excited)(?<!thrilled)(?<!pleased)(?<!delighted)(?<!glad)\sto (?:soon )?$",
    re.IGNORECASE,
)


_QUESTION: Final = late(r"(?<=[\w)][.!])\s+[A-ZÀ-Ž][^.!?]{0,60}\?\W*$")


def _asking(text: str, match: re.Match[str]) -> str:
    """Leave out a question that follows what is told: "We raised a round. What's next?"."""
    question = _QUESTION.search(text, match.end() - 1) if text.rstrip().endswith("?") else None
    return text[: question.start()] if question else text


_BREAK: Final = late(r"[.;:!]\s|\s[–—|-]\s|,\s(?:and|but|und|aber|et|mais|y|pero|e|ma|en|maar)\s")


_IDEA: Final = late(
    r"\b(?:about|of|on|by|from|for|without|before|toward|towards|against|thinking|discuss\w*|debat\w*|eyeing)\s(?:\w+\s)?$",
    re.IGNORECASE,
)


def _is_idea(text: str, match: re.Match[str]) -> bool:
    """Say whether the words are spoken about, not done: "is thinking about acquiring"."""
    is_gerund = re.match(r"\w+ing\b", match[0]) is not None
    return is_gerund and _IDEA.search(text[: match.start()]) is not None


_NO: Final = late(
    r"\b(?:not|never|nicht|kein\w*|pas|aucun\w*|ning[uú]n\w*|non|nessun\w*|niet|geen|não|nenhum\w*|inte|ingen|ikke|nie|żadn\w*)\b|n['’]t\b",
    re.IGNORECASE,
)


def _clause(text: str, match: re.Match[str]) -> str:
    """Return the clause before the words, and of the words what denies them."""
    begins = [found.end() for found in _BREAK.finditer(text, 0, match.start())]
    head = text[max([0, *begins]) : match.start()]
    # What stands between commas is said of something else: "Acme, founded after 2010, raises".
    head = re.sub(r",[^,]{3,120},", ",", head)
    tail = re.match(r"[^.,;:]{0,25}?\b(?:nicht|niet|ikke|inte)\b", text[match.end() :])
    denied = _NO.match(text[match.end() :].lstrip())
    return " ".join(
        [head, *_NO.findall(match[0]), denied[0] if denied else "", tail[0] if tail else ""]
    )


def _whose(
    text: str, match: re.Match[str], mentions: list[tuple[int, int]], kind: SignalKind
) -> Whose:
    before = text[: match.start()]
    found = [span for span in mentions if span[1] <= match.start()]
    speaks = [m.span() for m in words.WE.finditer(before)] + [
        m.span() for m in words.THE_FIRM.finditer(before)
    ]
    subjects = sorted([*found, *speaks], key=lambda span: span[1])
    if kind not in _OF_PEOPLE and not found and words.OTHER_FIRST.match(text):
        return "other"
    if subjects:
        return _by_subject(text, match, subjects[-1], kind, is_named=subjects[-1] in found)
    if words.WE.match(match[0]) or words.WE.search(match[0][:20]):
        return "own"
    later = [span for span in mentions if span[0] >= match.start()]
    if later:
        return _by_object(text, match, later, before, kind)
    return _unnamed(text, match, before, kind)


_OF_PEOPLE: Final = frozenset({SignalKind.LEADERSHIP, SignalKind.HIRING})


def _by_subject(
    text: str, match: re.Match[str], subject: tuple[int, int], kind: SignalKind, *, is_named: bool
) -> Whose:
    gap = text[subject[1] : match.start()]
    near = text[max(0, subject[0] - 40) : subject[0]]
    said = text[subject[0] : match.start()]
    if words.KIN_AFTER.search(gap if is_named else said) or words.KIN_BEFORE.search(near):
        return "other"
    if is_named and words.KIN_LIST.search(text[: subject[0]]):
        return "other"
    if words.KIN_AFTER.search(said) and not is_named:
        return "other"
    if words.HELPS.search(gap) or words.THAT.search(gap) or words.HELPS.search(near):
        return "other"
    if kind is SignalKind.FUNDING and (words.INVESTS.search(gap) or words.INVESTS.match(match[0])):
        own_round = re.search(
            r"\b(?:its|our|own|in seine[rm]?|sa|son|su)\b", gap + match[0], re.IGNORECASE
        )
        return "own" if own_round and is_named and not words.INVESTS.match(match[0]) else "other"
    if is_named and words.PREPOSITION.search(near) and re.search(r"[A-ZÀ-Ž]\w", gap):
        return "other"
    if kind is SignalKind.LEADERSHIP and words.PASSIVE_PERSON.match(match[0]):
        return "own"
    part = re.split(r"[:|]\s", gap)
    if len(part) > 1 and not words.GENERIC.fullmatch(part[-1] or " "):
        return "open" if re.search(r"[A-ZÀ-Ž]", part[-1]) else "own"
    return "own"


def _by_object(
    text: str,
    match: re.Match[str],
    later: list[tuple[int, int]],
    before: str,
    kind: SignalKind,
) -> Whose:
    """Judge "Dana joins Acme as CFO", "Layoffs at Acme", "Globex launches with Acme"."""
    at = later[0][0]
    if words.KIN_BEFORE.search(text[:at]) or words.KIN_AFTER.search(text[later[0][1] :][:40]):
        return "other"
    if words.KIN_LIST.search(text[:at]):
        return "other"
    reach = text[match.start() : at]
    link = re.search(
        rf"\b(?:{words.AFTER[kind]})\s+(?:the |der |die |dem |la |el |il |start-?up |company |its )*$",
        reach,
        re.IGNORECASE,
    )
    if re.search(r"(?:[:|]|\s[–—-])\s*$", text[:at]) and not words.KIN_AFTER.search(
        text[later[0][1] :]
    ):
        return "own"  # "New office in Lyon: Acme grows"
    if kind is SignalKind.LEADERSHIP and at <= match.end() + 2:
        return "own"  # "Dana nowym prezesem Acme"
    if kind is SignalKind.EXPANSION and not link:
        return "other"
    if kind is SignalKind.LAUNCH and link and re.search(r"\bwith\s*$", reach):
        is_ours = not before.strip() or bool(words.GENERIC.fullmatch(before))
        return "own" if is_ours or "available" in match[0].lower() else "other"
    if link:
        return "own"
    if words.GENERIC.fullmatch(before or " "):
        return "own"
    return "other"


def _unnamed(text: str, match: re.Match[str], before: str, kind: SignalKind) -> Whose:
    """Judge a headline that names no company: "Series B closed", "Dana Ruiz appointed CFO"."""
    lead = re.split(r"\s[–—|]\s|:\s", before)[-1]
    if words.ABOUT_OTHERS.search(before[: len(before) - len(lead)]):
        return "other"
    if kind in {SignalKind.LAYOFFS, SignalKind.FUNDING} and _is_at_firm(text, match, words.AT_FIRM):
        return "other"
    person = words.PERSON_IS.match(words.SINCE.sub("", lead + match[0]))
    is_person = person is not None and person.end() >= len(words.SINCE.sub("", lead))
    named = words.PERSON_AS.match(text, match.start() - len(lead))
    is_person = is_person or (named is not None and named.end() == match.start())
    is_told = is_person or not lead.strip() or words.PASSIVE_PERSON.match(match[0])
    if kind is SignalKind.LEADERSHIP and _HAS.search(lead) and _APPOINTED.match(match[0]):
        return "open"  # "Globex ha nombrado un director": whose headline is it?
    if kind is SignalKind.LEADERSHIP and is_told:
        after = text[match.end() :]
        if _is_at_firm(text, match, words.IN_FIRM):
            return "open"
        for found in words.OF_ANOTHER.finditer(text, match.start()):
            if not words.ROLE_OF.search(text[: found.start()]):
                return "open"
        return "open" if re.match(r"\s(?:of|at)\s[A-Z]", after) else "own"
    if kind is SignalKind.FUNDING and _NEW_INVESTORS.match(match[0]):
        return "open"  # "New investors Globex and Initech join": in whom?
    if words.GENERIC.fullmatch(lead or " "):
        return "own"
    return "open"


def _is_at_firm(text: str, match: re.Match[str], at: re.Pattern[str]) -> bool:
    """Say whether the words are told of a house that is named behind them and is no town."""
    found = at.search(text, match.end())
    return found is not None and not towns.is_town(found["name"])


_HAS: Final = late(
    r"^(?:\w+ )?(?-i:[A-ZÀ-Ž])\S+(?: (?-i:[A-ZÀ-Ž])\S+)? (?:has|hat|ha|a|heeft|har|tem)\s$"
)
_APPOINTED: Final = late(
    r"(?:appointed|named|hired|promoted|ernannt|berufen|nommé|promu|nombrado|nominato|benoemd|nomeado|utsett)\b",
    re.IGNORECASE,
)
_NEW_INVESTORS: Final = late(
    r"(?:new|neue|nouveaux|nuevos|nuovi|nieuwe|novos|nya|nye|nowi) (?:investor|investisseur|inversor|investitor|investeerder|investidor|investerare|inwestor)",
    re.IGNORECASE,
)


# Sentences

_END: Final = late(
    r"(?:(?<=[.!?…])|(?<=[.!?…][\"”’»)]))\s+(?=[\"“„«(]?[A-ZÀ-Ž0-9\u0386-\u03ab가-힣])"
)
_JAPANESE_END: Final = late(r"(?<=[。！？])(?![」』）])\s*(?=\S)")
_NO_END: Final = late(
    r"(?:\b(?:Dr|Dra|Prof|Profa|Mr|Mrs|Ms|Mag|Dipl|Ing|Mgr|Bc|MUDr|MVDr|JUDr|PhDr|RNDr|mgr|inż|Dott|ssa|Sig|ra|Avv|Arch|Geom|Rag|Eng|Lic|drs|Hr|Fr|St|No|Nr|Inc|Ltd|Co|Corp|Pr|Jr|Sr|Sra|vs|approx|ca|bzw|Mio|Mrd|Tsd|mln|z\.B|e\.g|i\.e|U\.S|S\.A|B\.V)|\b[A-Z]|\b\d{1,2})\.$"
)
MAX_SENTENCE: Final = 600


def sentences(text: str) -> Iterator[str]:
    """Cut a text into sentences, word for word; abbreviations and "3. März" end none."""
    begun = 0
    for end in (_JAPANESE_END if "。" in text else _END).finditer(text):
        if not _NO_END.search(text[max(begun, end.start() - 8) : end.start()]):
            yield text[begun : end.start()].strip()
            begun = end.end()
    if begun < len(text):
        yield text[begun:].strip()
