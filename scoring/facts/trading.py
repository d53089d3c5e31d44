"""Since when a company does what it does: "Since 2012 we fill posts", "We have spun wool since 1978".

Pure. The sentence speaks in the first person, or begins with what is done ("Serving Leeds since
1961!"), and begins one of the first paragraphs. It weighs least of all that tells the beginning, and
of several years the first counts: what a company is, has, uses or supports may have come later.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from typing import Final

from scoring.facts import beginnings
from scoring.facts.fact import STORIES, Fact, home_of
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

_PAGES: Final = frozenset({"about", "home", "other"})
_YEAR = r"(?P<year>1[6-9]\d\d|20[0-2]\d)(?!\d|-\d|[.,]\d)"
_SINCE = r"(?:(?:ever )?since|(?:schon |bereits )?seit|depuis|desde|dal(?:la)?|(?:al )?sinds|sedan|siden|od|từ|din|από το|vuodesta|з)"
_THE = r"(?:(?:the year|dem jahr|l['’]année|el año|o ano|het jaar|år(?:et)?|roku|anul) )?"
_WE = r"(?:we|we['’]ve|wir|nous|on|nosotros|noi|wij|vi|noi|ми)"
# Verbs that say "we" by their ending.
_OURS = r"(?:[^\W\d_]{3,20}(?:amos|emos|imos|iamo|emy|imy|ymy|amy|áme|íme|eme|ujeme|mme|ουμε|άμε|ăm|yoruz|maktayız|mekteyiz|unk|ünk))"
_HAVE = r"(?:have|['’]ve|haben|avons|hebben|har|hemos|abbiamo|temos)"
_SAID: Final = tuple(
    late(pattern, re.IGNORECASE)
    for pattern in (
        rf"^{_SINCE} {_THE}{_YEAR}(?: (?:roku|року|lähtien|asti|saakka))?,? (?:[^\W\d_]{{2,20}} )?{_WE}\b.*",
        rf"^{_SINCE} {_THE}{_YEAR}(?: (?:roku|року|lähtien|asti|saakka))?,? (?:(?:[^\W\d_]{{1,20}} ){{0,2}}?{_OURS}(?!\w).*)",
        rf"^{_WE},? ?(?:{_HAVE} )?(?:[^,.!?;:\d]{{3,70}}) {_SINCE} {_THE}{_YEAR}(?: roku)?(?=[.!]|$)",
        rf"^(?:{_OURS}(?!\w)[^,.!?;:\d]{{0,60}}) {_SINCE} {_THE}{_YEAR}(?: roku| року)?(?=[.!]|$)",
        rf"^{_YEAR}['’]?(?:d[ea]n|t[ea]n) (?:beri|bu yana|itibaren)(?:.*{_OURS})(?!\w)",
        rf"^{_YEAR} óta (?:.*{_OURS})(?!\w)",
        rf"^(?:proudly |still |happily )?(?:[a-z]{{3,14}}ing (?:[^,.!?;:\d]{{2,50}})) since {_YEAR}(?=[.!]|$)",
    )
)
_ANY: Final = Rare(
    late(rf"{_SINCE} {_THE}{_YEAR}|{_YEAR}(?:['’]?(?:d[ea]n|t[ea]n)| óta) ".replace("?P<year>", "?:"), re.IGNORECASE)
)  # fmt: skip
# What may begin long after the company did.
_LATER: Final = late(
    r"\b(?:am|are|is|been(?! \w+ing)|sind|ist|sommes|est|estamos|somos|siamo|jesteśmy|jsme|sme|olemme|είμαστε|είναι|är|er|zijn|had|haben wir (?:eine?n?|unsere?n?|keine?n?)|clos\w+|schlie(?:ß|ss)en|fermons|cerramos|chiudiamo|fechamos|driv(?:e|en|ing)|rijden|kör|fahren|deliver\w*|entrega\w*|rais(?:e|ed|ing)|collab\w*|colab\w*|používá\w*|dealers?|on the|s(?:ell|old)\w*|verkauf\w*|vend(?:ons|emos|iamo)|verko(?:op|pen)|säljer|sålt|selger|solgt|sælger|sprzedajemy|prodáváme|(?:wir|we|nous|wij|vi) (?:in|im|à|en|i|på)|also|auch|aussi|también|anche|ook|również|też|také|två|även|også|igualmente|também|\w*(?:energ|energi|strom|solar|nachhalt|sustain|klima|climat|recycl|zertif|certif|ausbild|apprenti|mitglied|member|förder)\w*"
    r"|lehrling\w*|azubis?|auszubildende\w*|trainees?|interns?|praktikant\w*|alternant\w*|aprendi\w*|apprendist\w*|leerling\w*|stagiair\w*|lärling\w*|lærling\w*|uczni\w*|učn\w*|power\w*|electric\w*|électric\w*|green|öko\w*|bio|organic|carbon|co2|iso|train\w*|partner\w*|together|zusammen\w*|collabor\w*|coop\w*|kooper\w*|online|digital\w*|web\w*|apps?|software|us(?:e|es|ed|ing)|nutz\w*|verwend\w*|setz\w* auf|utilis\w*|usamos|utiliz\w*|emple\w+|gebruik\w*|använd\w*|bruker|bruger"
    r"|support\w*|sponsor\w*|spend\w*|donat\w*|don(?:nons|amos)|unterstütz\w*|soutenons|liv(?:e|ed|ing)|wohn\w*|habit\w*|locat\w*|ansässig|sitz\w*|befind\w*|based|housed?|premises|building|gebäude|moved?|zogen|export\w*|abroad|ausland|new|neue?n?|nouve\w+|nuev\w+|nuov\w+|novo|nova|nyt?|second|third|zweit\w*|dritt\w*|deuxième|grow(?:ing|n|th)|wachs\w*|gewachsen|closed|geschlossen|accept\w*|payments?|warrant|hochschule|esport\w*|eksport\w*|know\w*|known|kenn\w+|won|gewonnen|award\w*|listed|owned|led|run by|geführt|geleitet|belong\w*|gehör\w*|apparten\w*|part of|offer\w*|biet\w*|propos\w*|ofrec\w+|offriamo|oferec\w+|friends?|freund\w*|married|verheiratet|vegan\w*|member\w*|supplier|lieferant\w*|customer\w*|kunde\w*|clients?|clientes?|client\w*|cover\w*|said|being|doing this|everything|year|bank\w*|insur\w*)\b",
    re.IGNORECASE,
)
# What "we" do since a later year is a habit oftener than the firm: cards, MobilePay, a web shop.
LATEST: Final = "2009"
_A_YEAR: Final = re.compile(r"\b(?:1[6-9]\d\d|20[0-2]\d)\b")
# "Cornelis van Dorp began in 1967 with one lorry": a founder of the company's name.
_BEGAN: Final = Rare(
    late(
        rf"\b(?:began|started(?: out)?|begon|begann|fing|startade|började|begyndte|begynte|comenzó|empezó|iniziò|cominciò|débuta|commença|a commencé|a débuté|começou|zaczynał|zaczął|začínal|začal) (?:in|im jahr(?:e)?|en|nel|em|w|v|i|år)? ?(?:roce |roku )?{_YEAR} (?:with|met|mit|avec|con|com|med|s|se|z|ze|as|als|comme|como|come|jako)\b",
        re.IGNORECASE,
    )
)
# "Founded by Ruth Moss in 1984, when …": what is founded is the company whose page it is.
_FOUNDED: Final = late(
    rf"^(?:founded|established|opened|gegründet|eröffnet|fondée?|créée?|fundad[ao]|cread[ao]|fondat[ao]|nat[ao]|opgericht|grundad|startad|stiftet|grundlagt|założon[ay]|založen[oa]?) (?:(?:by|von|par|por|da|door|av|af|przez) [^.,;:!?\d]{{3,60}} )?(?:in|im jahr|en|nel|em|w|v|i|år)? ?(?:roce |roku )?{_YEAR}(?: roku)?(?=$|[.!]|,? (?:when|als|quand|lorsque|cuando|quando|toen|när|da)\b)",
    re.IGNORECASE,
)


def since(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the year since which a page's "we" does what it does; the first year only."""
    if home_of(page) not in _PAGES or STORIES.search(page.path):
        return
    told = []
    first = {block.text.strip() for block in page.main[:MAX_FIRST]}
    for sentence in beginnings.dated_sentences(page, company):
        text = sentence.strip()
        if any(block.startswith(text) for block in first) and (match := _said(text)):
            told.append((match["year"], text))
        if (match := _BEGAN.search(text)) and _is_namesake(text[: match.start()], company):
            yield Fact("founded", match["year"], text, page.url, weight=2)
        if match := _FOUNDED.search(text):
            yield Fact("founded", match["year"], text, page.url, weight=2)
    earliest = min(_A_YEAR.findall(page.text), default="")
    for year, text in sorted(told, key=lambda pair: pair[0])[:1]:
        if year <= min(earliest, LATEST):
            yield Fact("founded", year, text, page.url, weight=1)


MAX_FIRST: Final = 10  # blocks of a page that introduce the company


def _said(text: str) -> re.Match[str] | None:
    if not _ANY.search(text):
        return None
    for pattern in _SAID:
        match = pattern.search(text)
        if match and not _LATER.search(text):
            return match
    return None


def _is_namesake(before: str, company: Company) -> bool:
    """Say whether the words before a verb name a person that the company is called after."""
    words = before.split()[-4:]
    names = {squeezed(word) for word in company.name.split() if len(word) > MIN_NAME}
    return bool(words) and squeezed(words[-1]) in names


MIN_NAME: Final = 3
