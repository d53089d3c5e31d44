"""What a firm wrote on a day: posts of its feed, blog or list of news, and signed columns.

Pure. A post reports no event; its point is quoted, and what reports others' doings is none.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Sequence
from itertools import islice, takewhile
from typing import Final

from scoring.enums import SignalKind
from scoring.news import events, headlines, outsiders, telling
from scoring.news.items import News
from scoring.news.signal import Signal, news_key
from scoring.reading.company import Company
from scoring.reading.patterns import late

OPENED: Final = 3  # sentences that say whether an entry is a loss, a rumour or a denial
OPENING: Final = 4  # sentences in which a column speaks as somebody
MAX_TOLD: Final = 8  # sentences of which one may be the point
MIN_TEASER: Final = 25
MIN_POINT, MAX_POINT = 30, 260  # signs of one that can be quoted

# Guides, recipes and comparisons for readers, by their headlines; "come" and "como" are words of
# other languages, too.
_HOW: Final = {
    "en": r"how (?:to|do|does|we|your)|what to|when to|which|choosing", "de": r"wie|so (?:geht|wählen|pflegen|finden|gelingt)|worauf|was tun",
    "fr": r"comment|que faire|bien choisir", "es": r"cómo|qué hacer|cuándo", "it": r"come|cosa fare|quando", "nl": r"hoe|zo (?:kies|maak|houd)|wat te doen",
    "pt": r"como|o que fazer|quando", "sv": r"så (?:här|väljer|sköter|gör)|hur", "da": r"sådan|hvordan", "no": r"slik|hvordan", "pl": r"jak|co zrobić|kiedy", "cs": r"jak|co dělat",
}  # fmt: skip
_GUIDE: Final = late(
    r"\b(?:guides?|ratgeber|leitfaden|guía|guida|guia|gids|poradnik|průvodce|handleiding|check ?list\w*|checkliste\w*|recipes?|rezepte?|recettes?|recetas?|ricett[ae]|receitas?|recept|przepis\w*|opskrift\w*|oppskrift\w*)\b"
    r"|^(?:\d+|three|four|five|six|seven|eight|nine|ten|drei|fünf|sieben|zehn|trois|cinq|sept|dix|tres|cinco|siete|diez|tre|cinque|sette|dieci|drie|vijf|zeven|tien|três|sete|dez|fem|sju|tio|syv|ti|trzy|pięć|siedem|dziesięć) (?:\w+ )?(?:tips?|ways|reasons|things|steps|rules|mistakes|signs|ideas|questions|tipps|gründe|schritte|fehler|anzeichen|fragen|conseils|étapes|erreurs|signes|questions|consejos|pasos|errores|señales|preguntas|consigli|passi|errori|segnali|stappen|fouten|signalen|vragen|dicas|passos|erros|sinais|conversas|råd|steg|fel|fejl|tegn|porad\w*|kroków|błędów|objawów)\b"
    r"|\bwhat (?:you need to know|to do|changes)\b|\bdas müssen sie wissen\b|\bce qu['’]il faut savoir\b|\blo que (?:debes|hay que) saber\b|\bcosa (?:sapere|cambia)\b|\bo que (?:precisa saber|muda)\b|\bco (?:warto wiedzieć|się zmienia)\b",
    re.IGNORECASE,
)
# "Copper or steel?"
_OR: Final = {
    "en": "or", "de": "oder", "fr": "ou", "es": "o", "it": "o", "nl": "of", "pt": "ou", "sv": "eller",
    "da": "eller", "no": "eller", "pl": "czy", "cs": "nebo",
}  # fmt: skip
MAX_SIDE: Final = 4  # words of each of two things that are compared
MAX_TEASER: Final = 90  # signs of a line that only says what a guide is


# What a column is headed by, and who signed it above its first sentence.
_COLUMN: Final = late(
    r"(?:opinion|comment|column|editorial|viewpoint|kommentar|standpunkt|kolumne|meinung|ein wort (?:zu|zum|zur)|billet|tribune|édito\w*|chronique|opinión|columna|editorial|tribuna|opinione|riflession[ei]|editoriale|column|opinie|artigo|opinião|coluna|krönika|ledare|debatt|synspunkt|kommentar|klumme|leder|felieton|komentarz|opinia|komentář|sloupek|názor)\b",
    re.IGNORECASE,
)
_SIGNED: Final = late(
    r"(?:(?:written )?[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Tt]ekst:?)\s[A-ZÀ-ŽŁŚŻ][\w.'’-]+(?: [\w.'’&-]+){1,3}[.:,]?"
)
# Who speaks for himself.
_I: Final = late(
    r"\b(?:(?-i:I(?:['’](?:m|ve|d|ll))?)(?= [a-z])|my|ich|mein\w*|mich|mir|je|j['’]|mon|ma|mes|moi|yo|mi|me|mío|io|mio|mia|ik|mijn|mij|eu|meu|minha|jag|mig|min|mitt|jeg|ja|mnie|mój|moja|moje|já|můj|mně)\b|\b(?:lo chiedono|odpowiadam|myślę|uważam|slyším|myslím|creo|pienso|credo|penso|acho|explico|respondo)\b",
    re.IGNORECASE,
)


def of_news(item: News, company: Company) -> Signal | None:
    """Return what the company wrote that day; nothing that reports what others did."""
    moment = item.moment
    verdict = events.judge(item.headline, company.name, item.language)
    is_sold = verdict.kind is SignalKind.POST and verdict.counts
    if moment is None or moment.precision != "day" or (verdict.kind and not is_sold):
        return None
    is_guide = _is_guide(item)
    is_own = item.page.kind == "feed" or "blog" in item.page.path or _is_column(item)
    if not (is_own or is_guide) and _is_of_others(item, company):
        return None
    if headlines.is_of_customer(item.headline, item.body):
        return None
    if not is_guide and events.is_doubtful(item.headline, company.name):
        return None
    if outsiders.is_page_end(item.headline):
        return None
    if _is_sad_or_denied(item) or (not is_guide and outsiders.is_only_asked(item.headline)):
        return None
    told = _told(item, company.name, is_guide=is_guide)
    point = telling.point(item.headline, told, company.name) or _own_words(item)
    point = point or _short_deed(item, told, company.name)
    if is_guide and not point:
        whole = (text for text in item.sentences() if not telling.FILLER.search(text))
        point = next((text for text in whole if len(text) >= MIN_TEASER), "")[:MAX_POINT]
    if not point:
        return None  # a headline alone says nothing that could be used (ENR5)
    return Signal(
        kind=SignalKind.POST,
        sentence=telling.post(company.name, item.headline, point, moment),
        quote=point,
        page=item.page.url,
        event_date=str(moment),
        moment=moment,
        news_key=news_key(SignalKind.POST, item.headline),
        is_from_feed=item.page.kind == "feed",
        basis="publication",
        words=item.headline,
        language=item.language,
    )


def _below(item: News) -> list[str]:
    """Return the first sentences of an entry, up to visitors' comments or what ends a page."""
    below = takewhile(lambda s: not outsiders.is_page_end(s), item.sentences())
    return list(islice(below, MAX_TOLD))


def _is_sad_or_denied(item: News) -> bool:
    return any(map(outsiders.is_sad_or_denied, (item.headline, *_below(item)[:OPENED])))


def _told(item: News, name: str, *, is_guide: bool) -> list[str]:
    """Return the sentences that may be the point: no event, no notice and nobody else's doings.

    Where an entry begins with an outsider or a matter of all, only what the firm does itself.
    """
    headed = [item.headline] if item.headline[-1:] in ".!" else []
    below = _below(item)
    is_outside = not is_guide and (
        outsiders.is_heading(item.headline, name)
        or any(outsiders.is_told_of(s, name, item.language) for s in (item.headline, *below[:1]))
    )
    return [
        s
        for s in (*headed, *below)
        if events.judge(s, name, item.language).kind is None
        and not outsiders.is_told_of(s, name, item.language)
        and (not is_outside or outsiders.is_own_deed(s, name, item.language))
    ]


def _short_deed(item: News, told: Sequence[str], name: str) -> str:
    """Return the firm's own sentence under a matter of all, be it short: "Our leaflet is here"."""
    if not outsiders.is_heading(item.headline, name):
        return ""
    deeds = (s for s in told if outsiders.is_own_deed(s, name, item.language))
    return next((s for s in deeds if MIN_POINT <= len(s) <= MAX_POINT), "")


def _is_guide(item: News) -> bool:
    """Say whether an entry is a guide, a recipe or a comparison, by its headline or its teaser."""
    how = _HOW.get(item.language)
    if how and re.match(rf"(?:{how})\b", item.headline, re.IGNORECASE):
        return True
    sides = re.split(rf" {_OR.get(item.language, '$')} ", item.headline.lower())
    if item.headline.endswith("?") and len(sides) > 1:
        return all(len(side.split()) <= MAX_SIDE for side in sides)
    teaser = next(item.sentences(), "")
    told = (item.headline, teaser if len(teaser) <= MAX_TEASER else "")
    return any(_GUIDE.search(text) for text in told)


def _is_of_others(item: News, company: Company) -> bool:
    """Say whether an entry of a list of news tells nothing, or what a customer or another did."""
    headline, body = item.headline, item.body
    if headlines.is_nothing(headline, body) or headlines.is_of_customer(headline, body):
        return True
    return headlines.is_anothers(headline, body, company.name, item.language)


def _own_words(item: News) -> str:
    """Return the first sentence in which a column speaks as somebody, empty if it is none."""
    opening = islice(item.sentences(), OPENING) if _is_column(item) else ()
    return next((s for s in opening if MIN_POINT <= len(s) <= MAX_POINT and _I.search(s)), "")


def _is_column(item: News) -> bool:
    """Say whether an entry of news is what somebody signed or headed as an opinion of his own."""
    opening = list(islice(item.sentences(), OPENING))
    is_signed = bool(opening) and _SIGNED.fullmatch(opening[0]) is not None
    if not (is_signed or _COLUMN.match(item.headline)):
        return False
    return any(_I.search(text) for text in opening)
