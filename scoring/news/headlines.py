"""What a short headline over a firm's own dated news tells, by its shape and the words below it.

Pure. In a list of its own news a firm leaves itself out: "Moved to bigger premises", "A new
generation", "Merlin 4.0 is here". A shape holds such a headline from its first word, so that
nobody else can be its subject; plans, looks back and the news of others have none.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice
from typing import Final

from scoring.contact import naming, people, towns
from scoring.enums import SignalKind
from scoring.news import acts, event_words
from scoring.news import headline_words as words
from scoring.news.act_words_west import SYSTEM
from scoring.news.everyday import is_everyday
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare, Sieve

MIN_HEADLINE: Final = 5
MAX_HEADLINE: Final = 120
MAX_ARTICLE: Final = 12  # signs before a name: "Die Firma"
LEAST_NOUNS: Final = 2  # in German, where any noun has a capital
MAX_ADVICE: Final = 90
MAX_WORD: Final = 3  # signs of an article: "Die"
MAX_SENTENCES: Final = 3
MAX_LEAD: Final = 320  # signs below a headline that say what it is about

_NO_PRODUCT: Final = late(words.NO_PRODUCT, re.IGNORECASE)
_IN_RANGE: Final = late(r"\b(?:neu )?im (?:angebot|programm)\b", re.IGNORECASE)
_OTHERS: Final = late(words.OTHERS, re.IGNORECASE)
_PLANS: Final = late(words.PLANS, re.IGNORECASE)
_GIFT: Final = late(words.GIFT, re.IGNORECASE)
_ADVICE: Final = Rare(late(words.ADVICE, re.IGNORECASE))
_NOTHING: Final = Rare(late(words.NOTHING, re.IGNORECASE))
_SHOWS: Final = late(
    r"(?:introducing|presenting|meet|wir stellen vor|vorstellung|présentation de|découvrez"
    r"|presentamos|conoce a|(?:vi )?presentiamo|maak kennis met|przedstawiamy|apresentamos"
    r"|conheça|möt):? (?P<who>\w+)(?:$|[,:])",
    re.IGNORECASE,
)
_AT_ANOTHER: Final = late(words.AT_ANOTHER, re.IGNORECASE)
_SYSTEM: Final = late(SYSTEM, re.IGNORECASE)
_ORDER: Final = late(words.ORDER, re.IGNORECASE)
_RECEIVED: Final = late(words.RECEIVED, re.IGNORECASE)
_CIVIC: Final = late(words.CIVIC, re.IGNORECASE)
_HELPERS: Final = late(words.HELPERS, re.IGNORECASE)
_DELIVERED: Final = late(words.DELIVERED, re.IGNORECASE)
_COMPETITION: Final = late(words.COMPETITION, re.IGNORECASE)
_OURS: Final = late(words.OURS, re.IGNORECASE)
_LOAN_FOR: Final = late(words.LOAN_FOR, re.IGNORECASE)
_NEW: Final = late(rf"\b{words.NEW}\b", re.IGNORECASE)
_ROLE: Final = late(rf"\b{words.ROLE}\b", re.IGNORECASE)
# A product by its name: a capital inside the words, or a number; in German any noun has one.
_NAMED: Final = late(r"(?:^| )(?:[A-ZÀ-Ž][\w-]*|(?!(?:19|20)\d\d\b)\w*\d[\w.-]*)(?= |$|[.!,])")


def judge(headline: str, below: str, name: str, language: str) -> SignalKind | None:
    """Return what a headline of the firm's own news tells of the firm; None = not told by shape.

    ``below`` is what stands under it.
    """
    shape = _shape(headline, below[:MAX_LEAD], name, language)
    return shape[0] if shape and shape[1] else None


def is_anothers(headline: str, below: str, name: str, language: str) -> bool:
    """Say whether a headline has such a shape, but tells of another, an order or a good cause."""
    shape = _shape(headline, below[:MAX_LEAD], name, language)
    return shape is not None and not shape[1] and not naming.mentions(headline, name)


@lru_cache(maxsize=256)
def _shape(headline: str, lead: str, name: str, language: str) -> tuple[SignalKind, bool] | None:
    """Return the kind that the first shape tells and whether it is told of the firm."""
    if not MIN_HEADLINE <= len(headline) <= MAX_HEADLINE or headline.endswith("?"):
        return None
    text = _without_subject(headline, name, language)
    refused: tuple[SignalKind, bool] | None = None
    for number in _sieve().numbers(text):
        kind, head, under = _shapes()[number]
        match = head.match(text)
        if match is None or (under and under.search(lead) is None):
            continue
        if _is_against(kind, text, match, lead, language):
            continue
        if not _is_anothers(kind, text, lead, name):
            return kind, True
        refused = refused or (kind, False)
    return refused


def _is_anothers(kind: SignalKind, text: str, lead: str, name: str) -> bool:
    """Say whether what a shape tells may as well be somebody else's."""
    if kind is SignalKind.LEADERSHIP:
        return _CIVIC.search(f"{text} {lead}") is not None or is_at_another(text, name)
    if kind is SignalKind.HIRING:
        return _HELPERS.search(f"{text} {lead}") is not None
    if kind is SignalKind.LAUNCH:
        return False
    if _DELIVERED.search(lead) or is_at_another(text, name):
        return True
    if kind is SignalKind.LAYOFFS:
        is_ours = text.startswith("@") or _OURS.search(f"{text} {lead}")
        return not (is_ours or naming.mentions(lead, name)) or is_at_another(lead, name)
    if kind is SignalKind.FUNDING and not text.startswith("@"):
        told = f"{text}. {lead}"
        is_room = _LOAN_FOR.match(text) is not None
        return _ORDER.search(told) is not None or not (is_room or _RECEIVED.search(told))
    return False


def is_at_another(text: str, name: str) -> bool:
    """Say whether a text names another house behind "at" or "for"."""
    own = naming.mentions(text, name)
    return any(
        not towns.is_town(found["name"])
        and not people.has_first_name(found["name"])
        and not _SYSTEM.match(found["name"])
        and not any(start <= found.start("name") < end for start, end in own)
        for found in _AT_ANOTHER.finditer(text)
    )


def told_below(headline: str, below: Iterable[str]) -> tuple[SignalKind, str] | None:
    """Find a sentence below a headline of the firm's own news that tells what it did."""
    told = [text[:MAX_LEAD] for text in islice(below, MAX_SENTENCES)]
    for number in _below_sieve().numbers("\n".join(told)):
        kind, clause = _clauses()[number]
        for text in told:
            is_ours = kind is not SignalKind.LAYOFFS or _OURS.search(text)
            if is_ours and clause.search(text) and not _is_told_of_others(headline, text):
                return kind, text
    return None


def _is_told_of_others(headline: str, text: str) -> bool:
    return bool(
        _OTHERS.search(headline)
        or _PLANS.search(headline)
        or _OTHERS.search(text)
        or event_words.UNREAL["en"].search(text)
    )


def is_of_others(kind: SignalKind, headline: str, text: str) -> bool:
    """Say whether a sentence or its headline is of others, or the headline of a plan."""
    if kind is not SignalKind.FUNDING and (_OTHERS.search(headline) or _OTHERS.search(text)):
        return True
    is_call = kind in {SignalKind.TECHNOLOGY, SignalKind.HIRING}
    return not is_call and _PLANS.search(headline) is not None


def is_of_customer(headline: str, below: str) -> bool:
    """Say whether what stands under a headline says that it is a customer's news or a mandate."""
    found = _CUSTOMERS.search(below[:MAX_LEAD]) if not _OURS.search(headline) else None
    if found is None or found["one"] is None:
        return found is not None
    # "Our customer needs it, so we open a plant."
    first = re.split(r"[.!?]", below[found.end() :], maxsplit=1)[0]
    return _FOR_THEM.search(first) is None


_FOR_THEM: Final = late(
    r"[:;–] ?(?:we|wir|nous|wij|vi)\b|\b(?:so (?:that )?we|deshalb|daher|darum|donc nous|por eso|perciò|quindi|daarom|därför|derfor|dlatego|proto|por isso)\b",
    re.IGNORECASE,
)
_GLAD: Final = r"congratulations|well done|bravo|félicitations|(?:wir )?gratulieren|glückwunsch|enhorabuena|felicidades|complimenti|congratulazioni|proficiat|gefeliciteerd|parabéns|gratulujemy|brawo|tillykke|grattis|gratulerer|gratulujeme|onnea"
_CUSTOMERS: Final = late(
    rf"^(?P<one>)(?:our|unser\w{{0,2}}|notre|nos|nuestr[oa]s?|il nostro|la nostra|i nostri|al nostro|ai nostri|onze|ons|nosso|nossa|nossos|ao nosso|vår|våra|vores|vore|nasz\w*|naš\w*) (?:[\w-]+ ){{0,2}}?(?:customer|client|kunde|kundin|cliente|klant|klient|kund|zákazník|partner|partenaire|socio|parceiro|parceira|mandant|supplier|lieferant|fournisseur|proveedor|fornitore|leverancier)(?![\w-]| base\b)"
    rf"|\b(?:{_GLAD})\b[^.!?]{{0,25}}?\b(?:customers?|clients?|kunden?|clientes?|clienti|klant(?:en)?|klient\w+|kund|kunde|parceir[oa]s?|partners?)\b"
    r"|^(?:today |recently )?(?:we (?:have )?(?:advised|acted for|assisted|helped)|wir (?:haben [^.!?]{0,60}?(?:beraten|begleitet)|berieten|begleiteten)|nous avons (?:conseillé|accompagné|assisté)|hemos (?:asesorado|acompañado)|asesoramos|abbiamo (?:assistito|affiancato)|(?:wij|we) (?:adviseerden|begeleidden)|assessor[aá]mos|vi (?:har )?(?:biträtt|rådgivit|rådgivet|bistått)|doradzaliśmy) (?-i:[A-ZÀ-ŽŁŚŻ])",
    re.IGNORECASE,
)


def is_hired_by_another(headline: str) -> bool:
    """Say whether a headline begins with who hires: "Globex recrute 300 personnes"."""
    return _HIRES.match(headline) is not None


_HIRES: Final = late(
    r"(?!(?:on|nous|estamos|wir|we|wij|vi|nós|noi|stiamo|my)\b)(?-i:[A-ZÀ-ŽŁŚŻ])[\w&-]+(?: (?-i:[A-ZÀ-ŽŁŚŻ])[\w&-]+)? (?:hires|is hiring|to (?:hire|recruit)|recruits|stellt|sucht|recrute|embauche|contrata\w*|busca|assume|cerca|zoekt|neemt|anställer|söker|ansetter|søker|ansætter|søger|zatrudni\w*|szuka|nabírá|hledá)\b",
    re.IGNORECASE,
)


def is_only_shown(headline: str, below: str, language: str) -> bool:
    """Say whether what is here or to be discovered is a place, a season, a person or a drink."""
    if _NO_PRODUCT.search(_IN_RANGE.sub("", headline)) or people.has_first_name(
        headline.rsplit(maxsplit=1)[-1].strip(".!")
    ):
        return True
    if _DISCOVER.match(headline):
        return not (_NEW.search(headline) or _NEW.search(below))
    if _IS_HERE.search(headline) is None:
        return False
    first, _, rest = headline.partition(" ")
    is_name = len(first) > MAX_WORD and naming.is_rare(first)
    named = _NAMED.findall(headline if is_name else rest)
    is_named = len(named) > (1 if language == "de" else 0) or re.search(r"\d", headline)
    return not (is_named or _NEW.search(headline) or _OF_MAKING.search(f"{headline} {below}"))


def is_built_for_others(below: str) -> bool:
    """Say whether what stands under a headline tells that the firm built or delivered it."""
    return _DELIVERED.search(below) is not None


def is_only_moved(text: str) -> bool:
    """Say whether something moved that is no system: a house, a date, a team."""
    return _MOVED.search(text) is not None and _RUN_ON.search(text) is None


_MOVED: Final = late(r"\b(?:moved?|moves|moving|umgezogen|verhuisd)\b", re.IGNORECASE)
_RUN_ON: Final = late(
    rf"{SYSTEM}|\b(?:cloud|systems?|software|servers?|platform|app|database|data|records|VoIP|digital)\b",
    re.IGNORECASE,
)
_DISCOVER: Final = late(
    r"(?:discover|entdecke\w*|découvr\w+|descubr\w+|scopri\w*|ontdek\w*|upptäck\w*|opdag\w*|oppdag\w*|odkryj\w*|objevte)\b",
    re.IGNORECASE,
)
_IS_HERE: Final = late(
    r"\b(?:is|are|ist|sind|est|sont|è|sono|is|är|er|jest|są) (?:now |finally |endlich |jetzt |enfin |nu |nå |już )?(?:here|out|available|da|erhältlich|arrivée?s?|là|arrivat\w|er|här|her|tutaj)\b|^(?:è arrivat\w|sono arrivat\w|ya est[áa]n? aquí|chegou|chegaram|voici|endlich da|here is)\b",
    re.IGNORECASE,
)
# Who made it: a season or a drink is nobody's first, and nobody builds it.
_OF_MAKING: Final = late(
    r"\b(?:our (?:new|first|latest|own)|unser\w* (?:neue\w*|erste\w*|eigene\w*)|notre (?:nouve\w+|premi\w+|propre)|nuestr\w+ (?:nuev\w+|primer\w*)|(?:il |la )?nostr\w (?:nuov\w|prim\w)|(?:ons|onze) (?:nieuwe?|eerste)|noss\w (?:nov\w|primeir\w)|vår\w? (?:nya?|nye|ny|första|første)|vores (?:nye?|første)|nasz\w* (?:now\w+|pierwsz\w+)|naš\w* (?:nov\w+|první)|version|modell?|gamme|gama|serie|kollektion|collection|handmade|handgemacht|developed|entwickelt|fabriqu\w+|fatt\w a mano)\b",
    re.IGNORECASE,
)


def is_nothing(headline: str, below: str = "") -> bool:
    """Say whether a headline is over a leaflet, a season, a portrait, advice or a plan."""
    if _ADVICE.search(below[:MAX_ADVICE]):
        return True
    if _COMPETITION.match(headline) or _COMPETITION.match(below[:MAX_ADVICE]):
        return True
    shown = _SHOWS.match(headline)
    return _NOTHING.search(headline) is not None or bool(
        shown and people.has_first_name(shown["who"])
    )


def _without_subject(headline: str, name: str, language: str) -> str:
    """Write "@" for the firm or "we" with which a headline begins."""
    own = [end for start, end in naming.mentions(headline, name) if start == 0]
    own += [end for start, end in acts.begun(headline, name, language) if start < MAX_ARTICLE]
    if own:
        return re.sub(r"^@['’]?\s?[:–|-]?\s*", "@ ", f"@{headline[max(own) :]}")
    we = _WE.match(headline) if headline[:3] != "Vi " or language in _NORDIC else None
    return f"@ {headline[we.end() :]}" if we else headline


_NORDIC: Final = frozenset({"sv", "da", "no", ""})
_WE: Final = late(r"(?:we|wir|nous|wij|vi)(?:\s|(?=['’]))", re.IGNORECASE)


def _is_against(
    kind: SignalKind, text: str, match: re.Match[str], lead: str, language: str
) -> bool:
    """Say whether it is another's news, a plan, an everyday matter or no product."""
    if _OTHERS.search(text) or is_everyday(text, kind):
        return True
    if kind is not SignalKind.LAYOFFS and (_PLANS.search(text) or _PLANNED_BELOW.search(lead)):
        return True
    if kind is SignalKind.FUNDING and (_GIFT.search(text) or _GIFT.search(lead)):
        return True
    groups = match.groupdict()
    if who := groups.get("who"):
        return not people.has_first_name(who.split()[0]) and _ROLE.search(text) is None
    town = groups.get("town")
    if town is not None and not towns.is_town(town):
        return True
    offer = groups.get("offer")
    if offer is not None:
        return any(one.search(offer) for one in (_NO_PRODUCT, _ROLE, _NO_OFFER))
    what = groups.get("what")
    return what is not None and not _is_product(what, language)


# Behind "New in:", a clause, a day off or an excuse.
_NO_OFFER: Final = late(
    r"\b(?:\w*ferien\w*|\w*urlaub\w*|holidays?|vacances|congés|vacaciones|ferie|vakantie|semester|ferie\w*|urlop|closed|closing|geschlossen|fermé\w*|cerrad\w+|chius\w+|gesloten|stängt|lukket|stengt|zamknięt\w+|sorry|we|wir|nous|wij|took|is|are|was|ist|sind|war|est|son|è|zijn)\b",
    re.IGNORECASE,
)
_PLANNED_BELOW: Final = late(
    r"^[^.!?]{0,80}\b(?:if (?:the|all)|planning (?:application|permission)|bauantrag"
    r"|permis de construire|bouwvergunning|pozwolenie na budowę|bygglov)\b",
    re.IGNORECASE,
)


def _is_product(what: str, language: str) -> bool:
    """Say whether what is shown has a name or is called new, and is no office or leaflet."""
    if _NO_PRODUCT.search(what) or _ROLE.search(what) or event_words.ASKED.search(what):
        return False
    told = what.split()
    first = told[0].strip(":,.!")
    if language == "de" and len(_NAMED.findall(what)) < LEAST_NOUNS and not _NEW.search(what):
        return False
    if len(told) == 1 and towns.is_town(first):
        return False
    named = any(_NAMED.search(f" {word}") for word in told[1:])
    named = named or (_NAMED.search(f" {first}") is not None and naming.is_rare(first))
    return bool((named or _NEW.search(what)) and not people.has_first_name(told[0]))


def is_no_product(text: str) -> bool:
    """Say whether a text is of what firms show and announce that is none of their products."""
    return _NO_PRODUCT.search(text) is not None


@lru_cache(maxsize=1)
def _shapes() -> list[tuple[SignalKind, re.Pattern[str], re.Pattern[str] | None]]:
    return [
        (
            SignalKind(kind),
            re.compile(head, re.IGNORECASE),
            re.compile(under, re.IGNORECASE) if under else None,
        )
        for kind, head, under in words.SHAPES
    ]


@lru_cache(maxsize=1)
def _sieve() -> Sieve:
    return Sieve([head for _, head, _ in words.SHAPES])


@lru_cache(maxsize=1)
def _clauses() -> list[tuple[SignalKind, re.Pattern[str]]]:
    return [(SignalKind(kind), re.compile(told, re.IGNORECASE)) for kind, told in words.BELOW]


@lru_cache(maxsize=1)
def _below_sieve() -> Sieve:
    return Sieve([told for _, told in words.BELOW])
