"""Which of two parties stands where: read from verbs, roles, events and small words.

"A bought B", "B went to A", "the sale of B to A", "A, B's parent" and "Käufer von B: A" all say
`own: A → B`. A sentence is read for two given parties only; no grammar is built.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from outreach.claims import parties, relation_table, words
from outreach.claims.parties import READER, Token
from outreach.claims.relation_table import Entry, Signs
from outreach.sentences import listed

TOGETHER = "together"
_MOST_BETWEEN = 24  # words
_STOPS = frozenset(".;!?\n")
_ARTICLES = listed(
    "the a an una das den dem der die des ein eine einen einem einer le la les un une el los las l "
    "its their his her our your sein seine ihr ihre son sa su sus new neue neuer nouveau nouvelle "
    "nuevo nueva company firm firma unternehmen société empresa maker group rival"
)
_BY = listed("by durch par por")
_VON = listed("von vom")
_MARKERS = {
    **dict.fromkeys(("by", "durch", "par", "por"), "by"),
    **dict.fromkeys(("from", "bei", "chez", "auprès"), "from"),
    **dict.fromkeys(("to", "an", "à", "a", "zu", "zur", "zum", "au", "aux", "al", "onto"), "to"),
    **dict.fromkeys(("for", "für", "pour", "para"), "for"),
    **dict.fromkeys(("on", "auf", "upon", "sur"), "on"),
    **dict.fromkeys(("of", "de", "du", "d", "del"), "of"),
    **dict.fromkeys(("against", "gegen", "contre", "contra"), "against"),
    **dict.fromkeys(("in", "into", "dans", "en"), "in"),
    **dict.fromkeys(("von", "vom"), "von"),
    "at": "at",
}
_BE = listed(
    "is are was were be been being get gets got wurde wurden wird werden worden est sont été fut "
    "furent être es son fue fueron sido ha_sido ser"
)
_WERDEN = listed("wurde wurden wird werden worden")
_HAVE = listed("has have had having hat haben hatte a ont avons avez ha han")
_AMONG = listed("as among amongst zu als comme como parmi entre unter zum zur pour its their par")
_RELATIVE = listed("which that whom das den die que")
_TIE = listed("and und et y & or oder ou o")


@dataclass(frozen=True, slots=True)
class _Word:
    """A hit in a sentence: what it is, where it ends, and its relations by marker."""

    kind: str  # verb, role or event
    at: int
    end: int
    by_marker: dict[str, Signs]


@dataclass(frozen=True, slots=True)
class Span:
    """One party of a sentence: `tokens[start:end]`."""

    start: int
    end: int
    party: frozenset[str]


def is_named(one: Token) -> bool:
    """Tell a party with a name from a role noun ("customers") and from a pronoun."""
    return bool(one.party) and not one.is_open and not any(p[0] == "=" for p in one.party)


def between(tokens: Sequence[Token], first: Span, second: Span, *, is_german: bool) -> Signs:
    """Read how two parties of a sentence stand to each other; empty where nothing says so."""
    gap = tokens[first.end : second.start]
    if len(gap) > _MOST_BETWEEN or any(one.low in _STOPS for one in gap):
        return {}
    reading = _Reading(tokens, first, second, is_german=is_german)
    if reading.is_together:
        return {TOGETHER: 0}
    found = reading.of_outer_verbs()
    for part in (reading.of_roles(), reading.of_events(), reading.of_verbs(), reading.of_split()):
        found |= part
    if {reading.first_marker, reading.second_marker} & {"in", "at"}:
        # "A heads the branch in B": nobody leads the place.
        found.pop("lead", None)
    return found


class _Reading:
    """The stretches before, between and behind two parties, and what stands in them."""

    def __init__(
        self, tokens: Sequence[Token], first: Span, second: Span, *, is_german: bool
    ) -> None:
        self.low = [words.fold(one.low) for one in tokens]
        self.raw = [one.low for one in tokens]
        self.text = [one.text for one in tokens]
        self.is_german = is_german
        self.first, self.second = first, second
        taken = [is_named(one) for one in tokens]
        self.start = _edge(self.raw, taken, first.start - 1, -1) + 1
        # In German every noun looks like a name; the verb stands behind them all.
        self.stop = _edge(self.raw, [False] * len(taken) if is_german else taken, second.end, 1)
        self.has_stop_before = self.start == 0 or self.raw[self.start - 1] in _STOPS | {":"}
        self.is_reader_last = READER in second.party
        self.mid = self._hits(self._behind_others(taken), second.start)
        self.lead = self._hits(self.start, first.start) if self.has_stop_before else []
        self.tail = self._hits(second.end, self.stop)
        self.first_marker = self._marker(first.start, self.start)
        self.second_marker = self._marker(second.start, first.end)
        whole = {*self.low[self.start : self.stop]}
        self.is_werden = bool(whole & _WERDEN)
        self.is_together = bool(whole & relation_table.TOGETHER)
        self.is_first_owner = self.raw[first.end - 1].endswith(("'s", "s'"))
        self.is_second_owner = self.raw[second.end - 1].endswith(("'s", "s'"))

    def _behind_others(self, taken: list[bool]) -> int:
        """Return where the words on the second party begin: "we lost A and won B" of B."""
        between = range(self.first.end, self.second.start)
        last = max((at for at in between if taken[at]), default=-1)
        is_joined = last >= 0 and bool(_TIE & {*self.raw[last + 1 : self.second.start - 1]})
        return last + 1 if is_joined else self.first.end

    def _hits(self, start: int, end: int) -> list[_Word]:
        found: list[_Word] = []
        at = start
        while at < end:
            hit = self._hit(at, end)
            if hit:
                found.append(hit)
            at = hit.end if hit else at + 1
        return found

    def _hit(self, at: int, end: int) -> _Word | None:
        longest = relation_table.longest(self.low[at])
        for size in range(min(longest, end - at), 0, -1):
            key = tuple(word.removesuffix("'s") for word in self.low[at : at + size])
            entry = relation_table.TABLE.get(key, {})
            if size == 1 and self.raw[at][:1].isalpha() and not parties.is_noun(self.raw[at]):
                entry = relation_table.joined(words.stem(self.raw[at]), entry)
            if entry and not self._is_in_title(at, entry):
                kind = self._kind(entry, at)
                return _Word(kind, at, at + size, entry[kind])
        return None

    def _is_in_title(self, at: int, entry: Entry) -> bool:
        """Tell the noun in "the pension fund Solbakk" from a verb: an article stands before it."""
        before = self.raw[max(0, at - 2) : at]
        is_noun = (
            len(before) == 2
            and before[0] in _ARTICLES
            and before[1] not in words.STOP
            and not parties.is_participle(before[1])
        )
        return (
            not self.is_german
            and set(entry) == {"verb"}
            and is_noun
            and at + 1 == self.second.start
        )

    def _kind(self, entry: Entry, at: int) -> str:
        """Tell "la compra" from "compra": behind an article, or first, it is no verb."""
        if len(entry) == 1 or "verb" not in entry:
            return next(iter(entry))
        before = self.raw[at - 1] if at else ""
        is_noun = (
            (self.is_german and self.text[at][:1].isupper())
            or not before[:1].isalpha()
            or before in _ARTICLES
            or before.endswith("'s")
        )
        return next((one for one in entry if (one != "verb") == is_noun), "verb")

    def _marker(self, at: int, floor: int) -> str:
        """Return the kind of the small word before a party: by, from, to, for, of, in …"""
        if self.raw[at - 1 : at] == ["based"]:
            at -= 1
            while at > floor and self.text[at - 1][:1].isupper():
                at -= 1  # "of Falls Church-based Northrop"
        for place in range(at - 1, max(floor, at - 4) - 1, -1):
            if self.raw[max(0, place - 2) : place + 1] == ["por", "parte", "de"]:
                return "by"
            if self.raw[place] in _MARKERS:
                return _MARKERS[self.raw[place]]
            is_title = place == at - 1 and self.raw[place - 1 : place] in (
                ["the"],
                ["der"],
                ["den"],
            )
            if self.raw[place] not in _ARTICLES and not is_title:
                break
        return ""

    # --- roles ------------------------------------------------------------------------------------

    def of_roles(self) -> Signs:
        """Read "A is the owner of B", "B's owner is A", "with A as owner", "customer of A: B"."""
        found: Signs = {}
        for one in self.lead:
            if one.kind == "role":
                found |= _turned(one.by_marker[""], self._lead_holder())
        for one in self.mid:
            if one.kind == "role":
                is_of = self.second_marker in ("of", "von", "for", "to", "from", "in")
                found |= _turned(one.by_marker[""], 1 if is_of and not self.is_first_owner else -1)
        for one in self.tail:
            if one.kind == "role" and one.at - self.second.end <= 6:
                found |= _turned(one.by_marker[""], self._tail_holder(one))
        return found

    def _lead_holder(self) -> int:
        is_of = self.first_marker in ("of", "von") or self.is_first_owner
        return -1 if is_of else 1 if self.second_marker in ("of", "von") else -1

    def _tail_holder(self, role: _Word) -> int:
        """Tell who is what stands behind both: "A is B's customer", "A has B as a customer"."""
        gap = {*self.raw[self.second.end : role.at]}
        if gap & _AMONG:
            return 1 if self._is_by() else -1
        return 1 if self.is_second_owner or role.at == self.second.end else 0

    # --- events -----------------------------------------------------------------------------------

    def of_events(self) -> Signs:
        """Read "the purchase of B by A", "A's purchase of B", "the sale of B to A"."""
        found: Signs = {}
        is_by = self._is_by()
        for one in self.lead:
            if one.kind == "event":
                found |= _turned(one.by_marker[""], self._lead_event(one))
        for one in self.mid:
            if one.kind == "event":
                is_from = self.second_marker == "from" or (is_by and not self._is_sale(one))
                found |= _turned(one.by_marker[""], -1 if is_from else 1)
        for one in self.tail:
            if one.kind == "event" and (one.at == self.second.end or self.is_first_owner):
                found |= _turned(one.by_marker[""], 1)
        return found

    def _lead_event(self, event: _Word) -> int:
        first, second = self.first_marker, self.second_marker
        if self._is_sale(event):
            return 1 if second in ("to", "in") else 0
        if first == "by" or (first == "von" and second in ("in", "of", "against", "an")):
            return 1
        if self._is_by() or (first in ("of", "von", "in", "against") and not second):
            return -1
        return 0

    @staticmethod
    def _is_sale(event: _Word) -> bool:
        return event.by_marker[""].get("own") == -1

    def _is_by(self) -> bool:
        if self.second_marker == "by":
            return True
        at = self.second.start - 1
        while at > self.first.end and self.raw[at] not in _BY | _VON:
            at -= 1
        return self.second_marker == "von" and (
            self.is_werden or (at > 0 and self._is_participle(at - 1))
        )

    def _is_participle(self, at: int) -> bool:
        has_helper = {*self.low[self.first.end : at]} & _HAVE
        return parties.is_participle(self.raw[at]) and not has_helper

    # --- verbs ------------------------------------------------------------------------------------

    def of_split(self) -> Signs:
        """Read a verb whose other half stands behind the second party: "took B to court"."""
        mid = {*self.low[self.first.end : self.second.start]}
        tail = {*self.low[self.second.end : self.second.end + 5]}
        found: Signs = {}
        for relation, verbs, after in relation_table.SPLIT:
            if mid & verbs and tail & after:
                found[relation.removesuffix("-")] = -1 if relation.endswith("-") else 1
        return found

    def of_verbs(self) -> Signs:
        """Read the verbs between the parties."""
        found: Signs = {}
        for one in self.mid:
            if one.kind == "verb":
                found |= self._mid_verb(one)
        return found

    def of_outer_verbs(self) -> Signs:
        """Read the verb behind both parties, as German puts it, else the one before both."""
        if not self.is_german and any(one.kind == "verb" for one in self.mid):
            return {}
        found: Signs = {}
        for one in self.tail:
            if one.kind == "verb":
                found |= self._tail_verb(one)
        if found:
            return found
        for one in self.lead:
            if one.kind == "verb":
                found |= self._lead_verb(one)
        return found

    def _mid_verb(self, verb: _Word) -> Signs:
        if self._is_by():
            return _turned(self._plain(verb), -1)
        marker = "from" if self.second_marker == "von" else self.second_marker
        window = {*self.low[max(self.first.end, verb.at - 4) : verb.at]}
        is_passive = (
            bool(window & _BE)
            and parties.is_participle(self.raw[verb.end - 1])
            and self.raw[verb.at - 1] not in _HAVE
        )
        if is_passive:
            return self._passive(verb, marker)
        return self._active(verb)

    def _passive(self, verb: _Word, marker: str) -> Signs:
        """Read "B was sold to A", "B was spun off from A", "by A, B was bought"."""
        if self.first_marker in ("by", "von"):
            return self._plain(verb)
        told = verb.by_marker.get(marker, {}) if marker in ("to", "from") else {}
        plain = {one: sign for one, sign in self._plain(verb).items() if sign < 0}
        return {one: told[one] for one in ("own", "part") if one in told} or plain

    def _active(self, verb: _Word) -> Signs:
        """Read an active verb by the small word before what it is done to."""
        marker = self.second_marker
        if marker == "von":
            marker = "from"
        is_romance_to = marker == "to" and self.raw[self.second.start - 1] in ("a", "à", "al", "au")
        if is_romance_to and "from" in verb.by_marker and self._has_object(verb):
            # "achète des pièces à B": French and Spanish buy things "to" somebody.
            marker = "from"
        own = verb.by_marker.get(marker)
        return own if own is not None else self._plain(verb)

    def _has_object(self, verb: _Word) -> bool:
        gap = self.low[verb.end : self.second.start]
        return any(one[:1].isalpha() and one not in words.STOP for one in gap)

    @staticmethod
    def _plain(verb: _Word) -> Signs:
        return verb.by_marker.get("", {})

    def _tail_verb(self, verb: _Word) -> Signs:
        """Read a verb behind both: German puts it last, a relative clause puts its doer second."""
        mid = self.raw[self.first.end : self.second.start]
        if self.is_german:
            if self.is_werden:
                return self._german_passive(verb)
            return self._active(verb)
        if not mid or self.is_reader_last:
            return self._plain(verb) if self.is_reader_last else {}
        is_near = verb.at - self.second.end <= 3 and not {*mid} <= _TIE
        is_relative = bool({*mid} & _RELATIVE) or mid[-1] in _ARTICLES or "," in mid
        return _turned(self._plain(verb), -1) if is_near and is_relative else {}

    def _german_passive(self, verb: _Word) -> Signs:
        if self.first_marker in ("by", "von"):
            return self._plain(verb)
        if self.second_marker in ("by", "von"):
            return _turned(self._plain(verb), -1)
        return verb.by_marker.get(self.second_marker, {})

    def _lead_verb(self, verb: _Word) -> Signs:
        """Read "Backed by A, B …", "Am Montag kaufte A B", "Having bought B, A …"."""
        if self.first_marker == "by" or (
            self.first_marker == "von" and parties.is_participle(self.raw[verb.end - 1])
        ):
            return self._plain(verb)
        if self._is_by():
            return _turned(self._plain(verb), -1)
        if self.is_german:
            return self._active(verb)
        is_object = self.raw[verb.end - 1].endswith("ing") or self.raw[verb.at - 1 : verb.at] in (
            ["avoir"], ["tras"])  # fmt: skip
        return _turned(self._plain(verb), -1) if is_object else {}


def _edge(raw: list[str], taken: list[bool], at: int, step: int) -> int:
    """Return the place of the next stop, or of the next party, on one side."""
    while 0 <= at < len(raw) and raw[at] not in _STOPS and not taken[at]:
        at += step
    return at


def _turned(signs: Signs, sign: int) -> Signs:
    return {relation: sign * one for relation, one in signs.items()} if sign else {}
