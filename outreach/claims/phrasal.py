"""Verbs of two words, and German verbs that come apart, said in one: "turned down" is "rejected".

The particle may stand behind a short object: "turned the offer down", "stellte Gerüste auf".
"""

import re
from itertools import pairwise

# forms of the verb (base, -s, past, participle, -ing) | particle | regular verb that says it
_ENGLISH = (
    ("turn turns turned turned turning", "down", "reject"),
    ("step steps stepped stepped stepping", "down", "resign"),
    ("stand stands stood stood standing", "down", "resign"),
    ("call calls called called calling", "off", "cancel"),
    ("put puts put put putting", "off", "postpone"),
    ("push pushes pushed pushed pushing", "back", "postpone"),
    ("pull pulls pulled pulled pulling", "out", "withdraw"),
    ("back backs backed backed backing", "out", "withdraw"),
    ("bring brings brought brought bringing", "out", "launch"),
    ("come comes came come coming", "out", "launch"),
    ("go goes went gone going", "live", "launch"),
    ("roll rolls rolled rolled rolling", "out", "launch"),
    ("put puts put put putting", "up", "install"),
    ("put puts put put putting", "in", "install"),
    ("fit fits fitted fitted fitting", "out", "install"),
    ("carry carries carried carried carrying", "out", "perform"),
    ("carry carries carried carried carrying", "on", "continue"),
    ("keep keeps kept kept keeping", "on", "continue"),
    ("stay stays stayed stayed staying", "on", "remain"),
    ("wind winds wound wound winding", "down|up", "shut"),
    ("close closes closed closed closing", "down", "shut"),
    ("shut shuts shut shut shutting", "down", "shut"),
    ("phase phases phased phased phasing", "out", "discontinue"),
    ("do does did done doing", "away with", "discontinue"),
    ("get gets got got getting", "rid of", "remove"),
    ("give gives gave given giving", "up", "abandon"),
    ("go goes went gone going", "up", "increase"),
    ("step steps stepped stepped stepping", "up", "increase"),
    ("ramp ramps ramped ramped ramping", "up", "increase"),
    ("scale scales scaled scaled scaling", "up", "increase"),
    ("go goes went gone going", "down", "decrease"),
    ("come comes came come coming", "down", "decrease"),
    ("cut cuts cut cut cutting", "back|down", "decrease"),
    ("scale scales scaled scaled scaling", "back|down", "decrease"),
    ("branch branches branched branched branching", "out", "expand"),
    ("team teams teamed teamed teaming", "up", "partner"),
    ("look looks looked looked looking", "for", "seek"),
    ("look looks looked looked looking", "after", "maintain"),
    ("take takes took taken taking", "care of", "maintain"),
    ("care cares cared cared caring", "for", "maintain"),
    ("take takes took taken taking", "part", "participate"),
    ("account accounts accounted accounted accounting", "for", "represent"),
    ("make makes made made making", "up", "represent"),
    ("sell sells sold sold selling", "off", "sell"),
    ("pay pays paid paid paying", "back|off", "repay"),
    ("hand hands handed handed handing", "over", "transfer"),
    ("switch switches switched switched switching", "over", "change"),
    ("run runs ran run running", "out", "expire"),
    ("deal deals dealt dealt dealing", "with", "handle"),
    ("set sets set set setting", "out", "plan"),
    ("buy buys bought bought buying", "out", "acquire"),
    ("work works worked worked working", "out", "develop"),
    ("hit hits hit hit hitting", "the market|the shelves", "launch"),
    ("go goes went gone going", "on sale", "launch"),
    ("go goes went gone going", "under|bust|bankrupt|out of business", "collapse"),
    ("take takes took taken taking", "effect", "start"),
    ("get gets got got getting", "under way", "start"),
    ("come comes came come coming", "to an end", "end"),
    ("pick picks picked picked picking", "out", "choose"),
    ("fill fills filled filled filling", "out|in", "complete"),
    ("bring brings brought brought bringing", "down", "decrease"),
    ("swap swaps swapped swapped swapping", "out", "replace"),
    ("point points pointed pointed pointing", "out", "mention"),
)
# German: forms of the verb | particle at the end of the clause | infinitive that the lexicon has
_GERMAN = (
    ("steigt stieg stiegen steigen", "aus|an", {"aus": "verlassen", "an": "gestiegen"}),
    ("gibt gab gaben geben", "auf", {"auf": "aufgegeben"}),
    ("baut bauten baute bauen", "um|aus|ab",
     {"um": "umgebaut", "aus": "ausgebaut", "ab": "abgebaut"}),
    ("stellt stellte stellten stellen", "ein|her|auf|vor",
     {"ein": "einstellen", "her": "herstellen", "auf": "aufstellen", "vor": "vorstellen"}),
    ("nimmt nahm nahmen nehmen", "auf|zu|ab",
     {"auf": "aufgenommen", "zu": "zugenommen", "ab": "abgenommen"}),
    ("legt legte legten legen", "zu|still", {"zu": "zugelegt", "still": "stillgelegt"}),
    ("kauft kaufte kauften kaufen", "ein|zu|auf",
     {"ein": "gekauft", "zu": "gekauft", "auf": "gekauft"}),
    ("bietet bot boten bieten", "an", {"an": "anbieten"}),
    ("setzt setzte setzten setzen", "ein|um", {"ein": "nutzen", "um": "umgesetzt"}),
    ("schließt schloss schlossen schließen", "ab", {"ab": "abgeschlossen"}),
    ("tritt trat traten treten", "zurück|an|bei",
     {"zurück": "zurückgetreten", "an": "begonnen", "bei": "beigetreten"}),
    ("scheidet schied schieden scheiden", "aus", {"aus": "verlassen"}),
    ("führt führte führten führen", "ein", {"ein": "eingeführt"}),
    ("fängt fing fingen fangen", "an", {"an": "begonnen"}),
    ("hört hörte hörten hören", "auf", {"auf": "beendet"}),
    ("wirbt warb warben werben", "ab", {"ab": "abgeworben"}),
    ("lehnt lehnte lehnten lehnen", "ab", {"ab": "abgelehnt"}),
    ("sagt sagte sagten sagen", "ab|zu", {"ab": "abgesagt", "zu": "zugesagt"}),
    ("zieht zog zogen ziehen", "um|zurück", {"um": "umgezogen", "zurück": "zurückgezogen"}),
    ("wächst wuchs wuchsen wachsen", "an", {"an": "gewachsen"}),
    ("ruft rief riefen rufen", "zurück", {"zurück": "zurückgerufen"}),
)  # fmt: skip


def _inflected(verb: str) -> tuple[str, ...]:
    """Return base, -s, past, participle and -ing of a regular English verb."""
    irregular = {
        "sell": "sell sells sold sold selling",
        "shut": "shut shuts shut shut shutting",
        "choose": "choose chooses chose chosen choosing",
        "seek": "seek seeks sought sought seeking",
        "withdraw": "withdraw withdraws withdrew withdrawn withdrawing",
        "repay": "repay repays repaid repaid repaying",
        "plan": "plan plans planned planned planning",
        "cancel": "cancel cancels cancelled cancelled cancelling",
        "transfer": "transfer transfers transferred transferred transferring",
    }
    if verb in irregular:
        return tuple(irregular[verb].split())
    root = verb.removesuffix("e")
    third = f"{verb}es" if verb.endswith(("sh", "ch", "s")) else f"{verb}s"
    return verb, third, f"{root}ed", f"{root}ed", f"{root}ing"


_SAID: dict[tuple[str, str], str] = {}
for _forms, _particles, _verb in _ENGLISH:
    for _form, _said in zip(_forms.split(), _inflected(_verb), strict=True):
        for _particle in _particles.split("|"):
            _SAID.setdefault((_form, _particle), _said)
for _forms, _particles, _words in _GERMAN:
    for _form in _forms.split():
        for _particle, _said in _words.items():
            _SAID.setdefault((_form, _particle), _said)

_ENGLISH_VERBS = "|".join(dict.fromkeys(one for forms, _, _ in _ENGLISH for one in forms.split()))
_ENGLISH_ENDS = "|".join(dict.fromkeys(one for _, ends, _ in _ENGLISH for one in ends.split("|")))
_TOGETHER = re.compile(
    rf"\b({_ENGLISH_VERBS}) ({_ENGLISH_ENDS})\b(?! (?:a )?(?:of|to)\b)", re.IGNORECASE
)
# Only where no preposition may be meant: "turned the offer down", not "put 3 million in bonds".
_APART = re.compile(
    rf"\b({_ENGLISH_VERBS}) ((?:(?:the|a|an|your|our|its|this|that|it|them|his|her|their) ?)"
    rf"(?:[\w'’-]+ ){{0,3}}?)(down|off|out|up|back)"
    r"(?=[.,;!]|$| (?:in|on|last|this|since|after|by)\b)",
    re.IGNORECASE,
)
_GERMAN_VERBS = "|".join(dict.fromkeys(one for forms, _, _ in _GERMAN for one in forms.split()))
_GERMAN_ENDS = "|".join(dict.fromkeys(one for _, ends, _ in _GERMAN for one in ends.split("|")))
_AT_END = re.compile(
    rf"\b({_GERMAN_VERBS})\b([^.,;:!?\n]{{1,90}}) ({_GERMAN_ENDS})(?=[.,;:!?\n]|$| und\b)",
    re.IGNORECASE,
)

_WORD = re.compile(r"[^\W\d_]++")
# What must stand in a text for a pattern to change it: cheap looks, for the patterns try hundreds
# of verbs at every word.
_VERBS = frozenset(_ENGLISH_VERBS.split("|"))
_PAIRS = frozenset((verb, particle.split()[0]) for verb, particle in _SAID)
_ENDS_APART = frozenset(("down", "off", "out", "up", "back"))
_BEFORE_OBJECTS = ("the", "a", "your", "our", "it", "this", "that", "his", "her")
_VERBS_AT_START = frozenset(_GERMAN_VERBS.split("|"))
_AT_ENDS = frozenset(_GERMAN_ENDS.split("|"))


def in_one_word(text: str) -> str:
    """Return a sentence with its verbs of two words said in one."""
    held = _in_order(text)
    if not _PAIRS.isdisjoint(pairwise(held)):
        text = _TOGETHER.sub(lambda m: _SAID.get((m[1].lower(), m[2].lower()), m[0]), text)
        held = _in_order(text)
    if _is_apart(held):
        text = _APART.sub(_joined, text)
        held = _in_order(text)
    if not (_VERBS_AT_START.isdisjoint(held) or _AT_ENDS.isdisjoint(held)):
        text = _AT_END.sub(_joined, text)
    return text


def _in_order(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _is_apart(held: list[str]) -> bool:
    return not (_VERBS.isdisjoint(held) or _ENDS_APART.isdisjoint(held)) and any(
        verb in _VERBS and other.startswith(_BEFORE_OBJECTS) for verb, other in pairwise(held)
    )


def _joined(match: re.Match[str]) -> str:
    said = _SAID.get((match[1].lower(), match[3].lower()))
    return f"{said} {match[2].strip()}" if said else match[0]
