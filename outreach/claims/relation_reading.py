"""Which of two parties stands where: read from verbs, roles, events and small words.

"A bought B", "B went to A", "the sale of B to A", "A, B's parent" and "Käufer von B: A" all say
`own: A → B`. A sentence is read for two given parties only; no grammar is built.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from outreach.claims import lists, parties, relation_markers, relation_table, units, words
from outreach.claims import relation_small as small
from outreach.claims.parties import READER, THEM, Token
from outreach.claims.relation_table import Entry, Signs

TOGETHER, RIVALS = "together", "rivals"
_MOST_BETWEEN = 24  # words


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
    if len(gap) > _MOST_BETWEEN or any(one.low in small.STOPS for one in gap):
        return {}
    if any(one.low == "," and other.low in small.SAYING for one, other in pairwise(gap)):
        return {}  # “…,” says Ida Krall: whoever speaks does nothing to whom they speak of
    if lists.start_of(tokens, second.start) <= first.start:
        return {TOGETHER: 0}  # "A and B use C"
    reading = _Reading(tokens, first, second, is_german=is_german)
    if reading.is_rivalry:
        return {RIVALS: 0}
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
        self.has_stop_before = self.start == 0 or self.raw[self.start - 1] in small.STOPS | {":"}
        self.is_reader_last = READER in second.party
        # "A saves hours with you": you suffer nothing.
        self.is_beside = bool(
            second.party & {READER, THEM} and self.raw[second.start - 1] in small.BESIDE
        )
        self.mid = self._hits(self._behind_others(taken), second.start)
        self.lead = self._hits(self.start, first.start) if self.has_stop_before else []
        self.tail = self._hits(second.end, self.stop)
        self.first_marker = relation_markers.before(tokens, first.start, self.start)
        self.second_marker = relation_markers.of_second(tokens, second.start, first.end)
        whole = {*self.low[self.start : self.stop]}
        self.is_werden = bool(whole & small.WERDEN)
        self.is_together = bool(whole & relation_table.TOGETHER)
        gap = {*self.low[first.end : second.start]}
        self.is_rivalry = bool(gap & relation_table.RIVALRY)
        self.is_first_owner = self.raw[first.end - 1].endswith(("'s", "s'"))
        self.is_second_owner = self.raw[second.end - 1].endswith(("'s", "s'"))

    def _behind_others(self, taken: list[bool]) -> int:
        """Return where the words on the second party begin: "we lost A and won B" of B."""
        between = range(self.first.end, self.second.start)
        last = max((at for at in between if taken[at]), default=-1)
        is_joined = last >= 0 and bool(small.TIE & {*self.raw[last + 1 : self.second.start - 1]})
        return max(last + 1 if is_joined else 0, self._clause_start(), self.first.end)

    def _clause_start(self) -> int:
        """Return where the clause begins whose subject the second party is: "before you go"."""
        places = range(self.second.start - 1, max(self.first.end, self.second.start - 4) - 1, -1)
        at = next((one for one in places if self.raw[one] in small.SUBORDINATING), -1)
        return 0 if at < 0 or self.raw[at + 1][:1].isdigit() else at + 1

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
            if entry and not (self._is_in_title(at, entry) or self._is_counted(at, entry)):
                kind = self._kind(entry, at)
                return _Word(kind, at, at + size, entry[kind])
        return None

    def _is_in_title(self, at: int, entry: Entry) -> bool:
        """Tell the noun in "the pension fund Solbakk" from a verb: an article stands before it."""
        before = self.raw[max(0, at - 2) : at]
        is_noun = (
            len(before) == 2
            and before[0] in small.ARTICLES
            and before[1] not in words.STOP
            and not parties.is_participle(before[1])
        )
        return (
            not self.is_german
            and set(entry) == {"verb"}
            and is_noun
            and at + 1 == self.second.start
        )

    def _is_counted(self, at: int, entry: Entry) -> bool:
        """Tell the noun in "a €96 million order", "your head chef" from a verb."""
        if set(entry) != {"verb"} or self.is_german or parties.is_participle(self.raw[at]):
            return False
        before = at - 1
        while before > 0 and (self.raw[before][:1].isdigit() or self.raw[before] in units.SCALE
                              or self.raw[before] == ","):  # fmt: skip
            before -= 1
        # "A rejoint B" is French; "a €96 million order" is not.
        is_counted = before < at - 1 and self.raw[before] in ("a", "an")
        return before >= 0 and (is_counted or self.raw[before] in small.DETERMINERS)

    def _kind(self, entry: Entry, at: int) -> str:
        """Tell "la compra" from "compra": behind an article, or first, it is no verb."""
        if len(entry) == 1 or "verb" not in entry:
            return next(iter(entry))
        before = self.raw[at - 1] if at else ""
        is_noun = (
            (self.is_german and self.text[at][:1].isupper())
            or not before[:1].isalpha()
            or before in small.ARTICLES
            or before.endswith("'s")
        )
        return next((one for one in entry if (one != "verb") == is_noun), "verb")

    # --- roles ------------------------------------------------------------------------------------

    def of_roles(self) -> Signs:
        """Read "A is the owner of B", "B's owner is A", "with A as owner", "customer of A: B"."""
        found: Signs = {}
        for one in self.lead:
            if one.kind == "role":
                found |= _turned(one.by_marker[""], self._lead_holder(one))
        for one in self.mid:
            if one.kind == "role" and not self._is_others(one):
                is_of = self.second_marker in ("of", "von", "for", "to", "from", "in")
                is_of = is_of and not self._is_handed(one)
                found |= _turned(one.by_marker[""], 1 if is_of and not self.is_first_owner else -1)
        for one in self.tail:
            if one.kind == "role" and one.at - self.second.end <= 6:
                found |= _turned(one.by_marker[""], self._tail_holder(one))
        return found

    def _is_handed(self, role: _Word) -> bool:
        """Tell "A handed the post of chief executive to B": B has it."""
        before = self.raw[self.first.end : role.at]
        return self.second_marker == "to" and any(
            words.stem(one) in small.HANDING for one in before
        )

    def _is_others(self, role: _Word) -> bool:
        """Tell a role that is not between the two: "A, your boss, wants B to", "from founder B"."""
        gap = self.raw[role.end : self.second.start]
        is_title = not gap and self.raw[role.at - 1] in small.MARKERS
        return is_title or (len(gap) > 1 and "," in gap)

    def _lead_holder(self, role: _Word) -> int:
        if role.end == self.first.start and not self.is_first_owner:
            return 1  # "Chief executive A said that B": A is it
        is_of = self.first_marker in ("of", "von") or self.is_first_owner
        return -1 if is_of else 1 if self.second_marker in ("of", "von") else -1

    def _tail_holder(self, role: _Word) -> int:
        """Tell who is what stands behind both: "A is B's customer", "A has B as a customer"."""
        gap = {*self.raw[self.second.end : role.at]}
        if gap & small.AMONG:
            mid = self.raw[self.first.end : self.second.start]
            is_coming = any(words.stem(one) in small.COMING for one in mid)
            return 1 if is_coming or self._is_by() else -1
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
        while at > self.first.end and self.raw[at] not in small.BY | small.VON:
            at -= 1
        return self.second_marker == "von" and (
            self.is_werden or (at > 0 and self._is_participle(at - 1))
        )

    def _is_participle(self, at: int) -> bool:
        has_helper = {*self.low[self.first.end : at]} & small.HAVE
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
        if self.is_first_owner and any(
            one.kind == "role" and one.at - self.first.end <= 1 for one in self.mid
        ):
            return found  # "A's 240 clients move to B": they move, not A
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
            bool(window & small.BE)
            and parties.is_participle(self.raw[verb.end - 1])
            and self.raw[verb.at - 1] not in small.HAVE
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
        if own is None and self.is_beside:
            return {}
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
        if self.raw[self.second.start] in parties.POSSESSIVE or self._clause_start():
            return {}  # "A, your boss, pays" and "A waits before you pay"
        if not mid or self.is_reader_last:
            return self._plain(verb) if self.is_reader_last else {}
        is_near = verb.at - self.second.end <= 3 and not {*mid} <= small.TIE
        is_relative = bool({*mid} & small.RELATIVE) or mid[-1] in small.ARTICLES or "," in mid
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
    while 0 <= at < len(raw) and raw[at] not in small.STOPS and not taken[at]:
        at += step
    return at


def _turned(signs: Signs, sign: int) -> Signs:
    return {relation: sign * one for relation, one in signs.items()} if sign else {}
