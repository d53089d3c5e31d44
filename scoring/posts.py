"""What a firm wrote on a day: posts of its feed or blog, and columns signed among its news.

Pure. A post reports no event; its point is quoted, and what reports others' doings is none.
"""
# ruff: noqa: E501 - tables of patterns

import re
from itertools import islice
from typing import Final

from scoring import events, telling
from scoring.company import Company
from scoring.enums import SignalKind
from scoring.news import News
from scoring.patterns import late
from scoring.signal import Signal, news_key

OPENING: Final = 4  # sentences in which a column speaks as somebody
MIN_POINT, MAX_POINT = 30, 260  # signs of one that can be quoted

# Advice that is true in any year tells nothing about the company that gives it.
_ADVICE: Final = late(
    r"^(?:\d+|three|four|five|six|seven|eight|nine|ten|drei|fünf|sieben|zehn|trois|cinq|dix|cinco|diez) (?:\w+ )?(?:tips|ways|reasons|things|steps|rules|mistakes|signs|ideas|tipps|gründe|conseils|consejos)\b"
    r"|^how to\b|\bguide to\b|\bchecklist\b|^what (?:is|are)\b|^why you\b",
    re.IGNORECASE,
)


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
    if not (item.page.kind == "feed" or "blog" in item.page.path or _is_column(item)):
        return None
    if events.is_doubtful(item.headline, company.name) or _ADVICE.search(item.headline):
        return None
    told = (
        s for s in item.sentences() if events.judge(s, company.name, item.language).kind is None
    )
    point = telling.point(item.headline, told, company.name) or _own_words(item)
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
