"""What speaks against an event in a headline: advice, a plan, a denial, or that it is another's.

Pure. Words deny or plan only in their own language.
"""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from scoring.contact import towns
from scoring.enums import SignalKind
from scoring.news import acts, event_words, events, whose
from scoring.news import evidence_weights as weights
from scoring.news import evidence_words as words
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

_OTHERS: Final = Rare(event_words.ABOUT_OTHERS)
_EARLIER_ON: Final = Rare(event_words.RETROSPECT)
_NEGATED: Final = late(
    r"\b(?:not|never|no|without|if|whether|falls|wenn|ob|czy|jeśli|nicht|kein\w*|nie|ohne|ne|pas|aucun\w*|jamais|sans|nunca|ning[uú]n\w*|sin|non|nessun\w*|mai|senza|niet|geen|nooit|zonder|não|nenhum\w*|sem|inte|ej|aldrig|utan|ikke|aldri|nie|nigdy|bez|není|nebude|terminat\w+|amend\w*|discontinu\w+|cancel\w*|beend\w+|gekündigt|aufgehoben|résili\w+|rescind\w+|rescis\w+|rescind\w+|beëindig\w+|avslut\w*|ophør\w*|opphør\w*|zakończ\w+|ukonč\w+)\b|n['’]t\b",
    re.IGNORECASE,
)
_TO_COME: Final = late(
    r"\b(?:will|plans?|planned|going to|soon|upcoming|to (?:open|launch|release)|wird|werden|plant|geplant\w*|bald|demnächst|künftig|soll\w*|va (?:ouvrir|lancer)|bientôt|prochain\w*|prévu\w*|próximamente|próxim[oa]s?|va a|prossim\w+|presto|binnenkort|gaat|plannen|em breve|in planung|vai|snart|kommer att|planerar|planlægger|planlegger|wkrótce|planuje\w*|brzy|plánuje\w*|chystáme)\b",
    re.IGNORECASE,
)
# What denies or plans in these languages alone: a plant is a site, "mai" is May, "no Porto" a place.
_ONLY_IN: Final = {
    "plant": ("de", "nl"), "mai": ("it",), "pas": ("fr",), "sem": ("pt",),
    "no": tuple(one for one in words.LANGUAGES if one != "pt"),
}  # fmt: skip
# "What we learned …" looks back at what is known or gives advice.
LOOKED_BACK: Final = late(
    r"(?:what|things) (?:we|i|you|our)\b|was (?:wir|uns|ich)\b|ce (?:que|qu['’]|qui)|lo que\b|(?:ciò|quello) che\b|cosa\b|wat (?:we|wij|ons|ik)\b|o que\b|vad (?:vi|jag)\b|hvad? (?:vi|jeg)\b|czego\b|co (?:nam|nas|jsme|się)\b",
    re.IGNORECASE,
)
_PARTNER_ROLE: Final = late(
    r"\b(?:to|as|our|new|zum|zur|als|neue[rn]?|managing|senior|equity) partner(?:in)?\b",
    re.IGNORECASE,
)
# "New CEO at Globex", "Record sales at Globex"; an office may be at a place.
_AT_ANOTHER: Final = late(
    r"\b(?i:at|bei(?: der)?|beim|chez|presso|bij|hos|ved) (?:the )?(?-i:[A-ZÀ-Ž])[\w&-]+"
)
# "A chain closes shops. Its chief executive resigned": whose chief it is the sentence before says.
_ITS: Final = late(
    r"(?<=[^\W\d_]{3})[.!?] (?:its|their|ihre?|seine?|sa|son|leurs?|sus?|il suo|la sua|i suoi|o seu|a sua|zijn|haar|hun|dess|deras|dens|deres|jej|jego|ich|její|jejich|njihov\w*|njegov\w*|n[jn]en\w*|sen|onun) (?=\w)",
    re.IGNORECASE,
)
# "A second store for Globex in Porto": a customer's. In German any noun has a capital.
_FOR_ANOTHER: Final = late(
    r"\b(?i:for|pour|para|per|voor|för|till|til|dla|pro) (?-i:(?P<name>[A-ZÀ-Ž][\w&-]+))"
)
_FIRM: Final = late(
    r"\b[A-ZÀ-Ž][\w&-]* (?:GmbH|AG|SE|KG|Inc|Ltd|LLC|PLC|plc|SpA|S\.p\.A|S\.A|SAS|SARL|BV|B\.V|NV|AB|ASA?|ApS|A/S|Oyj?|sp\. z o|s\.r\.o|a\.s)\b"
)
# "Sales of the sector grow".
_TRADE: Final = late(
    r"\b(?:branche|branchen|branschen|bransjen|branż\w*|sectors?|secteur|settore|setor|sektor\w*|odvětví|industrie|trade|economy|wirtschaft|économie|econom[ií]a)\b",
    re.IGNORECASE,
)


def is_against(text: str, name: str, language: str) -> bool:
    """Say whether a text is advice, an invitation, a greeting, a prize, a denial or a plan."""
    return bool(
        weights.places_of(text, name, language)("no")
        or _says(_NEGATED, text, language)
        or _says(_TO_COME, text, language)
        or event_words.ASKED.search(text)
        or _EARLIER_ON.search(text)
        or LOOKED_BACK.match(text)
        or _OTHERS.search(_without_partners(text, name, language))
        or events.is_doubtful(text, name)
        or acts.is_refused(text, name, language)
    )


def is_anothers(kind: SignalKind, text: str, name: str, language: str) -> bool:
    """Say whether a headline that does not speak of the firm says whose event it is."""
    places = weights.places_of(text, name, language)
    if kind is SignalKind.LEADERSHIP:
        is_theirs = whose.has_a_head(text, name, [end for _, end in places("role")])
        return is_theirs or any(told.search(text) for told in (_AT_ANOTHER, _FIRM, _ITS))
    if kind is SignalKind.EXPANSION and whose.has_grown(text, name):
        return True
    if kind is not SignalKind.EXPANSION or places("growth"):
        return False
    if not (places("new") or places("further") or places("open")):
        return bool(_AT_ANOTHER.search(text) or _TRADE.search(text) or _FIRM.search(text))
    # Where nouns have small letters, a capital is a name; not in a Headline Like This.
    small = re.findall(r"(?<= )[^\W\d_A-ZÀ-Ž]\w{3,}", text)
    customer = _FOR_ANOTHER.search(text) if language != "de" and small else None
    return bool(_FIRM.search(text) or (customer and not towns.is_town(customer["name"])))


def _says(told: re.Pattern[str], text: str, language: str) -> bool:
    """Say whether one of the words stands in a text and is meant in its language."""
    found = (match[0].lower() for match in told.finditer(text))
    return any(language in _ONLY_IN.get(one, (language,)) or not language for one in found)


def _without_partners(text: str, name: str, language: str) -> str:
    """Leave out the partner that somebody or the firm itself becomes."""
    for start, end in weights.places_of(text, name, language)("ally"):
        text = text[:start] + " " * (end - start) + text[end:]
    return _PARTNER_ROLE.sub("", PARTNERS_NAMED.sub("", text))


# "Acme Realty Partners completed …": part of a name.
PARTNERS_NAMED: Final = late(
    r"(?-i:[A-ZÀ-Ž])[\w&'’-]+ (?-i:Partners)\b(?= (?!with|to|on|in|for|and|up)(?-i:[a-zß-ÿ]))"
)
