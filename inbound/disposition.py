"""What a person meant by an answer, and the words that decide it.

Over the new text only. Compliance words win over everything: somebody who says "sounds great, but
take me off your list" is taken off the list. All else is weighed (`inbound.answer_model`): phrase
rules per language are one kind of evidence among the words. What speaks for nothing is unclear, and
a person looks.
"""

import re
import unicodedata
from collections.abc import KeysView
from dataclasses import dataclass

from inbound import answer_model
from inbound.enums import Disposition
from inbound.meanings import phrased
from inbound.optout import Wish, prepared
from inbound.roles import WORD
from inbound.wishes import find_wish

LOOK = 20_000
# What brings nobody to a rep needs a phrase or this weight: else a person looks.
FLOOR = -0.3
COLD = frozenset({Disposition.NOT_INTERESTED, Disposition.WRONG_PERSON, Disposition.LATER})
WARM = frozenset({Disposition.MEETING, Disposition.INTERESTED})
FOLDED = {"ß": "ss", "ł": "l", "Ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d"}
FOLDED |= {"’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-"}
# The subject is ours with "Re:" in front, unless somebody replaced it by a wish.
MARK = re.compile(r"^\s*(?:(?:re|aw|antw|sv|odp|fwd?|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)
# The whole subject, perhaps with the token that our own mailto link puts behind it.
SUBJECT_WISH = re.compile(
    r"^(?:please )?(?:unsubscribe|opt[ -]?out|remove|stop|abmelden|abmeldung|desinscription|"
    r"desabonnement|baja|cancella(?:mi|zione)|afmelden|uitschrijven|remover|wypisz)"
    r"(?: (?:me|us|please|now|all|[a-z2-7]{39}))?[.! ]*$",
    re.IGNORECASE,
)

# A mail system may answer for a person without any header that says so (RFC 3834 asks for one).
# Folded text; at the head of the mail, and only where nothing is asked or agreed to.
HEAD = 300
AWAY = re.compile(
    r"\b(?:i am|i'm|i will be) (?:currently |now )?"
    r"(?:out of (?:the )?office|on (?:annual |parental )?(?:vacation|holiday|leave)|away)"
    r" (?:until|till|from|through|and|with|since)\b"
    r"|\bich bin (?:derzeit |momentan |aktuell )?(?:(?:vom|bis|ab)\b.{1,40} )?"
    r"(?:nicht im (?:buro|haus)|abwesend|im urlaub)\b"
    r"|\bje suis (?:actuellement )?(?:absente?|en conges?|en vacances)\b"
    r"|\bestoy (?:actualmente )?(?:fuera de (?:la )?oficina|de vacaciones)\b"
    r"|\bik ben (?:momenteel |nu )?(?:(?:tot|van) .{1,30} )?"
    r"(?:afwezig|niet aanwezig|(?:met|op) vakantie)\b"
    r"|\bsono (?:attualmente )?(?:in ferie|assente|fuori (?:sede|ufficio))\b"
    r"|\bestou (?:neste momento )?(?:de ferias|ausente|fora do escritorio)\b"
    r"|\bjestem (?:obecnie )?(?:na urlopie|nieobecn\w+|poza biurem)\b"
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The disposition with the words of the mail that decided it; no words, no reason known."""

    disposition: Disposition
    words: str = ""
    # Words that may wish to be left alone, whatever else is meant: a person says, nobody is
    # suppressed.
    doubt: str = ""

    @property
    def why(self) -> str:
        """The reason as a sentence."""
        why = "These words do not say what is meant."
        if self.words:
            why = f"Because of “{self.words}”."
        if self.doubt:
            why += f" May be a wish to be left alone: “{self.doubt}”. Please decide."
        return why


def dispose(new_text: str, subject: str = "") -> Verdict:
    """Say what the person meant; the text must be free of quotes (inbound.trimming)."""
    text, offsets = folded(new_text[:LOOK])
    wish = SUBJECT_WISH.match(folded(MARK.sub("", subject[:300]))[0])
    if wish and not text.strip():
        return Verdict(Disposition.UNSUBSCRIBE, subject.strip()[:120])
    asked = find_wish(text)
    if asked and asked.is_sure:
        words = _original(new_text, offsets, (asked.start, asked.end))
        return Verdict(Disposition.UNSUBSCRIBE, words)
    if wish:
        return Verdict(Disposition.UNSUBSCRIBE, subject.strip()[:120])
    if away := _away(text):
        return Verdict(Disposition.OUT_OF_OFFICE, _original(new_text, offsets, away))
    return _weighed(new_text, text, offsets, asked)


def _weighed(new_text: str, text: str, offsets: list[int], asked: Wish | None) -> Verdict:
    """Return the meaning that weighs most, with its phrase, else its heaviest words.

    A doubtful wish is said beside it.
    """
    plain, said = prepared(text), phrased(text)
    if not WORD.search(plain):
        return Verdict(Disposition.UNCLEAR)
    weights = answer_model.weigh(plain, said)
    meaning = _chosen(weights, said.keys())
    doubt = _original(new_text, offsets, (asked.start, asked.end)) if asked else ""
    if meaning == Disposition.UNCLEAR:
        return Verdict(Disposition.UNCLEAR, doubt=doubt)
    span = said.get(meaning) or answer_model.heaviest(plain, meaning)
    return Verdict(meaning, _original(new_text, offsets, span), doubt)


def _chosen(weights: dict[Disposition, float], said: KeysView[Disposition]) -> Disposition:
    """Return the heaviest meaning; a cold one must not outvote warm phrases, nor win by little."""
    heaviest = max(weights, key=weights.__getitem__)
    is_unheard = heaviest in COLD or heaviest == Disposition.UNCLEAR
    if is_unheard and said & WARM and not said & COLD:
        # Ties go to what is said first.
        return max((one for one in said if one in WARM), key=weights.__getitem__)
    if heaviest in COLD and heaviest not in said and weights[heaviest] < FLOOR:
        return Disposition.UNCLEAR
    return heaviest


def _away(text: str) -> tuple[int, int] | None:
    """Return where the head of the mail says that its writer is away, and nothing else is meant."""
    found = AWAY.search(text, 0, HEAD)
    if found is None or "?" in text or Disposition.MEETING in phrased(text):
        return None
    return found.span()


def folded(text: str) -> tuple[str, list[int]]:
    """Fold case, accents and blanks; the list says where each character stood."""
    out: list[str] = []
    offsets: list[int] = []
    for place, char in enumerate(text):
        for one in _folded_char(char):
            if one == " " and out and out[-1] in {" ", "\n"}:
                continue
            if one == "\n" and out and out[-1] == " ":
                out[-1] = "\n"
                continue
            out.append(one)
            offsets.append(place)
    return "".join(out), offsets


def _folded_char(char: str) -> str:
    if char.isascii():
        return " " if char in "\t\r\f\v" else char.lower()
    if char in FOLDED:
        return FOLDED[char]
    if char.isspace():
        return " "
    plain = unicodedata.normalize("NFKD", char).casefold()
    return "".join(FOLDED.get(one, one) for one in plain if not unicodedata.combining(one))


def _original(text: str, offsets: list[int], span: tuple[int, int]) -> str:
    start, end = span
    if not offsets or start >= len(offsets):
        return ""
    last = offsets[min(end, len(offsets)) - 1] + 1
    return " ".join(text[offsets[start] : last].split())[:120]
