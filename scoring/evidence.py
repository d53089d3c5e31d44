"""What a dated entry of one's own news reports, where no sentence tells it: "A second clean room".

Pure. A headline in a list of news needs no verb. So the words are weighed: each class that speaks
for a kind, in the headline more than below it; two classes that belong together or one that says
it alone make the kind; advice, holidays, prizes and others' stories count against it. What rules
told already to be another's, denied or planned is not asked again.
"""
# ruff: noqa: E501 - tables of patterns

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Final

from scoring import (
    acts,
    agreed,
    change_words,
    deed_words,
    event_words,
    events,
    money,
    naming,
    news_model,
    people,
    towns,
    whose,
)
from scoring import evidence_words as words
from scoring.enums import SignalKind
from scoring.events import Verdict
from scoring.facts.vacancy_words import CLOSED
from scoring.patterns import late
from scoring.sieve import Rare

LEAD: Final = 240  # signs below a headline that are looked at with it
SHORT: Final = 5  # words of a headline that leaves the telling to what stands below it
FIRST: Final = 2  # sentences below that must not tell another's event
LONG: Final = 7  # words of a headline that says what it is about
SURE, SURER = 0.6, 1.0  # lead over none where nobody says whose entry it is; of a bare headline
NEAR: Final = 30  # signs between what is new and that it is new

# In this order of two that weigh the same: what says more stands first.
_ALONE_OF: Final = {
    SignalKind.LAYOFFS: "cuts",
    SignalKind.FUNDING: "stake",
    SignalKind.LEADERSHIP: "office",
    SignalKind.HIRING: "now_hiring",
    SignalKind.TECHNOLOGY: "",
    SignalKind.PARTNERSHIP: "ally",
    SignalKind.EXPANSION: "growth",
    SignalKind.LAUNCH: "out",
}
_PAIRS_OF: Final = {
    SignalKind.FUNDING: (("money", "fund"), ("money", "raise")),
    SignalKind.LEADERSHIP: (("role", "move"),),
    SignalKind.HIRING: (("seek", "job"),),
    SignalKind.TECHNOLOGY: (("system", "switch"),),
    SignalKind.EXPANSION: (
        ("new", "place"),
        ("further", "place"),
        ("open", "place"),
        ("invest", "money"),
        ("more", "measure"),
    ),
    SignalKind.LAUNCH: (("new", "product"), ("show", "product"), ("show", "name")),
}


@dataclass(frozen=True, slots=True)
class Weighed:
    """The text that reports it, word for word, and how it was judged."""

    text: str
    verdict: Verdict
    is_plain: bool = False  # weighed as a whole, by the model


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
_EARLIER: Final = late(
    r"\b(?:recently|last (?:week|month|year)|kürzlich|neulich|récemment|recientemente|recentemente|di recente|onlangs|nyligen|nylig|niedawno|ostatnio|nedávno|decided|used to)\b",
    re.IGNORECASE,
)
# "we opened" in one word.
_FIRST_PERSON: Final = late(
    r"\b[a-zà-ž]{2,}(?:amos|ámos|amy|emos|imos|iamo|abbiamo|liśmy|łyśmy|emy|imy|ujemy|jsme|íme|áme)\b",
    re.IGNORECASE,
)
# "Why we moved from …" tells what was done.
_TOLD_WHY: Final = late(
    r"(?:why|how) we\b|(?:warum|wie) wir\b|(?:pourquoi|comment) nous\b|(?:por qué|cómo|perché|come|porque|como) |(?:waarom|hoe) (?:wij|we)\b|(?:varför|hur|hvorfor|hvordan) vi\b|(?:dlaczego|jak|proč) ",
    re.IGNORECASE,
)
# "What we learned …" looks back at what is known or gives advice.
_LOOKED_BACK: Final = late(
    r"(?:what|things) (?:we|i|you|our)\b|was (?:wir|uns|ich)\b|ce (?:que|qu['’]|qui)|lo que\b|(?:ciò|quello) che\b|cosa\b|wat (?:we|wij|ons|ik)\b|o que\b|vad (?:vi|jag)\b|hvad? (?:vi|jeg)\b|czego\b|co (?:nam|nas|jsme|się)\b",
    re.IGNORECASE,
)
_PARTNER_ROLE: Final = late(
    r"\b(?:to|as|our|new|zum|zur|als|neue[rn]?|managing|senior|equity) partner(?:in)?\b",
    re.IGNORECASE,
)
# What is out is a product, and on a firm's own page its own.
_IS_OUT: Final = late(
    r"\b(?:(?:now|publicly|generally|finally|widely) )+available\b|\b(?:is|are) (?:now |finally )?(?:here|live|out)\b|\bhas arrived\b|\bjetzt (?:verfügbar|erhältlich)\b|\b(?:ist|sind) (?:jetzt |endlich )?da\b|\bdésormais disponible|\bya disponible|\bora disponibil|\bnu (?:verkrijgbaar|beschikbaar|tillgänglig)|\bjá disponíve",
    re.IGNORECASE,
)
# "Globex Announces …": who does it stands before what a headline of another's begins with.
_DONE_BY: Final = late(
    r"(?:(?-i:[A-ZÀ-Ž])[\w&.'’-]*\s){1,4}(?i:announces?|says?|presents?|introduces?|launches|unveils?|receives?|provides?|reports?|names|appoints?|opens?|acquires?|raises?|approves?|publishes|buys|kündigt|präsentiert|beschließt|verabschiedet|meldet|plant|kauft|annonce|présente|approuve|adopte|lance|anuncia|presenta|aprueba|lanza|annuncia|approva|lancia|presenteert|kondigt|lanceert|koopt|aprova|lança|lanserar|presenterar|lancerer|præsenterer|kjøper|ogłasza|prezentuje)\b"
)
# Who announces something in its own blog speaks of itself.
_PROUD: Final = late(
    r"(?:(?:proud|pleased|excited|happy|thrilled|delighted|glad) to (?:announce|introduce|present|launch|share)|announcing|introducing|presenting|freuen uns|nous avons le plaisir|tenemos el placer|siamo lieti)\b",
    re.IGNORECASE,
)
_ANNOUNCED: Final = late(
    r"\b(?:announc\w+|today|heute|gab bekannt|gibt bekannt|annonc\w+|anunci\w+|annunci\w+|kondigt|maakt bekend|meddelar|offentliggør|kunngjør|ogłasza|ogłosił\w*|oznam\w+)\b",
    re.IGNORECASE,
)
_OF_ANOTHER: Final = late(r"(?<![\w])(?-i:[A-ZÀ-Ž][\w-]+)['’]s(?= )")
_NAME: Final = late(r"(?<=\s)(?-i:[A-ZÀ-Ž0-9])[\w&.-]*")
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
_INVEST: Final = late(r"\b(?:re)?inv[eè]st\w*|\binwest\w*", re.IGNORECASE)
_CUT: Final = ("…", "...", "[...]", "[…]")
_ASIDE: Final = late(r"\([^()]{0,200}\)")
_MILLIONS: Final = late(r"\b[^\W\d]{2,12} mil[ij]+[oõ]\w*", re.IGNORECASE)  # "twelve million"
# "Presentamos Duna", "Découvrez la Lino": the name that follows what presents it.
_SHOWN: Final = r"\s+(?:(?:la|le|les|il|lo|i|el|los|las|o|a|os|as|the|our|de|het|un|una|une)\s+)?(?-i:[A-ZÀ-Ž])[\w-]*"
_ADVISING: Final = late(
    r"blog(?!s/)|insight|magazin|ratgeber|artic|wissen|conseil|guide|journal|tips|learn|resource|post|opinion|consej|consigl|porad",
    re.IGNORECASE,
)


def weigh(
    headline: str, below: str, name: str, language: str, path: str, sight: Verdict
) -> Weighed | None:
    """Weigh a headline with the first words below it; None = no event of the company itself.

    ``path`` is the page's, ``sight`` what ``events.judge`` made of the headline.
    """
    found = _found(headline, below, name, language, path, sight)
    if found is None or headline.endswith(_CUT):
        return None
    return None if _is_against(headline, name, language) and not found.is_plain else found


def _found(
    headline: str, below: str, name: str, language: str, path: str, sight: Verdict
) -> Weighed | None:
    """Weigh what speaks for an event; what speaks against any is asked when there is one."""
    if sight.kind is SignalKind.TECHNOLOGY and _TOLD_WHY.match(headline):
        return Weighed(headline, Verdict(sight.kind, "own", words=headline))
    if sight.whose == "other" or sight.kind is SignalKind.POST or not sight.is_real:
        return None
    kind = _heaviest(headline, below[:LEAD], name, language)
    found = (
        Weighed(headline, Verdict(kind, "own", words=headline))
        if kind
        else _plainly(headline, below, name, language, sight)
        or _below(headline, below, name, language)
    )
    if found is None or _is_own(headline, name):
        return found
    is_foreign = sight.whose == "open" and not (
        _begins_with_act(headline, name, language, sight.start)
        or (kind is SignalKind.PARTNERSHIP and agreed.is_with_one(headline))
        or (sight.kind is SignalKind.LAUNCH and _IS_OUT.search(headline))
    )
    if is_foreign or _ADVISING.search(path):
        return None
    if _OF_ANOTHER.search(headline) or _is_done_by_another(kind, headline, name, language):
        return None
    if kind is not None and _is_anothers(kind, headline, name, language):
        return None
    if kind is SignalKind.LAYOFFS and (
        event_words.NOT[kind].search(headline) or event_words.COURTS.search(headline)
    ):
        return None
    is_whose = kind is not SignalKind.FUNDING or _begins_with_money(headline, language)
    return found if is_whose else None


def _is_done_by_another(kind: SignalKind | None, headline: str, name: str, language: str) -> bool:
    """Say whether who does it stands before it; who announces to leave an office is a person."""
    done = _DONE_BY.match(headline)
    if done is None or kind is not SignalKind.LEADERSHIP:
        return done is not None
    return not any(start < done.end() for start, _ in _places(headline, name, language)("role"))


def _below(headline: str, below: str, name: str, language: str) -> Weighed | None:
    """Weigh the first sentence under a headline that does not tell it.

    That is a headline too short to tell anything ("Hello Lisbon"), or one above a press release,
    whose first sentence says what is announced.
    """
    first = next(iter(events.sentences(below[: 2 * LEAD])), "")
    is_release = events.names(first, name) and _ANNOUNCED.search(first)
    if not (is_release or (len(headline.split()) <= SHORT and _is_own(first, name))):
        return None
    kind = _heaviest(_ASIDE.sub("", first), "", name, language)
    # "We present", "our new", a title behind a name: what a firm says in any text.
    is_common = kind is SignalKind.LAUNCH or (
        len(headline.split()) > SHORT and kind in {SignalKind.LEADERSHIP, SignalKind.HIRING}
    )
    if kind is None or is_common or first.endswith(_CUT):
        return None
    if _is_against(first, name, language) or _EARLIER.search(first):
        return None
    return Weighed(first, Verdict(kind, "own", words=first))


# News that tells nothing of a firm without saying whose it is: "forty people lost their jobs".
_OF_WHOM: Final = {SignalKind.FUNDING, SignalKind.LAYOFFS}
_VERSION: Final = late(r"\b(?-i:[A-ZÀ-Ž])\w* \d{1,2}\.\d\b")
_OF_VERSIONS: Final = {SignalKind.LAUNCH, SignalKind.TECHNOLOGY}


def _plainly(headline: str, below: str, name: str, language: str, sight: Verdict) -> Weighed | None:
    """Weigh the whole entry by a model where no rule knows an act: whose that is, a rule knows."""
    if sight.kind is not None or event_words.ASKED.search(headline) or _LOOKED_BACK.match(headline):
        return None
    found = news_model.told(headline, events.sentences(below), name, language)
    if found is None or found.text.endswith(_CUT) or _EARLIER.search(found.text):
        return None
    if _is_against(found.text, name, language):
        return None
    first = list(islice(events.sentences(below), FIRST))
    is_own = any(_is_own(text, name) for text in (headline, found.text, *first[:1]))
    if not is_own and (
        found.lead < (SURE if below else SURER)
        or found.kind in _OF_WHOM
        or _begins_with_a_name(found.text, language)
    ):
        return None
    if found.text != headline and len(headline.split()) > LONG and not found.is_headed:
        return None
    if _VERSION.search(found.text) and found.kind not in _OF_VERSIONS:
        return None
    if found.kind is SignalKind.HIRING and CLOSED.search(found.text):
        return None
    if found.kind is SignalKind.LAYOFFS and not _LETS_GO.search(f"{headline} {found.text}"):
        return None
    if found.kind is SignalKind.PARTNERSHIP and (
        _PARTNERS_NAMED.search(found.text) or not _has_counterpart(headline, found.text, name)
    ):
        return None
    judged = [events.judge(text, name, language) for text in (found.text, *first)]
    if any(one.kind is not None and not one.counts for one in judged):
        return None
    if any(_ANNOUNCED.search(text) and not _is_own(text, name) for text in first):
        return None
    return Weighed(found.text, Verdict(found.kind, "own", words=found.text), is_plain=True)


# Who goes, or a house that is given up: no book, no habit.
_LETS_GO: Final = Rare(late(f"{deed_words.STAFF}|{change_words.CLOSED}", re.IGNORECASE))


def _begins_with_a_name(text: str, language: str) -> bool:
    """Say whether a text begins with a name that may be another firm's: no person's, no word."""
    first = re.match(r"[^\W\d_]{4,}(?=\s[a-zà-ž])", text)
    if first is None or not first[0][0].isupper() or news_model.is_word(first[0], language):
        return False
    return naming.is_rare(first[0]) and not people.has_first_name(first[0])


_ACTS: Final = (
    "new", "further", "open", "growth", "show", "stake", "ally", "switch", "raise", "cuts", "out",
)  # fmt: skip


def _begins_with_act(text: str, name: str, language: str, verb: int) -> bool:
    """Say whether a headline begins with what was done, not with who did it: "Siglata l'intesa".

    ``verb`` is where the rule found its words: a name before them ("Openfin opens") is no act.
    """
    places = _places(text, name, language)
    first = re.match(r"\w*", text)
    between = text[first.end() : verb].strip() if first else ""
    if any(start == 0 for start, _ in places("measure")):
        return True  # "Output doubled"
    if verb and (not between or re.search(r"[A-ZÀ-Ž]", between)):
        return False
    return any(start == 0 for kind in _ACTS for start, _ in places(kind))


_ARTICLE: Final = late(
    r"(?:the|an?|our|der|die|das|eine?|unsere?|les?|la|une?|el|una?|los|il|lo|i|het|een|de|os?|as?|en|ett|et) |l['’]",
    re.IGNORECASE,
)


def _begins_with_money(text: str, language: str) -> bool:
    """Say whether a headline that names nobody begins with the round, not with whose it is."""
    start = article.end() if (article := _ARTICLE.match(text)) else 0
    if text[start : start + 1] in "€$£" or text[start : start + 1].isdigit():
        return True
    classes = ("stake", "fund", "new", "raise")
    return any(words.pattern(one, language).match(text, start) for one in classes)


def _is_own(text: str, name: str) -> bool:
    return bool(events.speaks(text, name) or _FIRST_PERSON.search(text) or _PROUD.match(text))


def _is_against(text: str, name: str, language: str) -> bool:
    """Say whether a text is advice, an invitation, a greeting, a prize, a denial or a plan."""
    return bool(
        _places(text, name, language)("no")
        or _says(_NEGATED, text, language)
        or _says(_TO_COME, text, language)
        or event_words.ASKED.search(text)
        or _EARLIER_ON.search(text)
        or _LOOKED_BACK.match(text)
        or _OTHERS.search(_without_partners(text, name, language))
        or events.is_doubtful(text, name)
        or acts.is_refused(text, name, language)
    )


def _is_anothers(kind: SignalKind, text: str, name: str, language: str) -> bool:
    """Say whether a headline that does not speak of the firm says whose event it is."""
    places = _places(text, name, language)
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
    for start, end in _places(text, name, language)("ally"):
        text = text[:start] + " " * (end - start) + text[end:]
    return _PARTNER_ROLE.sub("", _PARTNERS_NAMED.sub("", text))


# "Acme Realty Partners completed …": part of a name.
_PARTNERS_NAMED: Final = late(
    r"(?-i:[A-ZÀ-Ž])[\w&'’-]+ (?-i:Partners)\b(?= (?!with|to|on|in|for|and|up)(?-i:[a-zß-ÿ]))"
)


def _heaviest(headline: str, lead: str, name: str, language: str) -> SignalKind | None:
    best, most = None, 0
    for kind in _ALONE_OF:
        weight = _weight(kind, headline, lead, name, language)
        if weight > most:
            best, most = kind, weight
    return best


class _Places:
    """Where the words of each class stand in a text, looked for once."""

    def __init__(self, text: str, name: str, language: str) -> None:
        self.text, self.name, self.language = text, name, language
        self.found: dict[str, list[tuple[int, int]]] = {}
        self.may = words.may_stand(text, language)

    def __call__(self, kind: str) -> list[tuple[int, int]]:
        if kind not in self.found:
            self.found[kind] = [match.span() for match in self._matches(kind)]
        return self.found[kind]

    def _matches(self, kind: str) -> list[re.Match[str]]:
        if kind == "money":
            return [*money.MONEY.finditer(self.text), *_MILLIONS.finditer(self.text)]
        if kind == "invest":
            return list(_INVEST.finditer(self.text))
        if kind == "name":
            return self._shown()
        if kind not in self.may:
            return []
        return list(words.pattern(kind, self.language).finditer(self.text))

    def _shown(self) -> list[re.Match[str]]:
        """Find a name behind a word that presents it, where the headline begins with that word."""
        if "show" not in self.may:
            return []
        match = words.pattern("show", self.language).match(self.text)
        end = re.match(r"\w*", self.text[match.end() :]) if match else None
        if match is None or end is None:
            return []
        shown = re.compile(_SHOWN).match(self.text, match.end() + end.end())
        return [shown] if shown else []


@lru_cache(maxsize=64)
def _places(text: str, name: str, language: str) -> _Places:
    return _Places(text, name, language)


def _weight(kind: SignalKind, text: str, lead: str, name: str, language: str) -> int:
    places = _places(text, name, language)
    alone = _ALONE_OF[kind]
    is_alone = bool(alone and places(alone))
    if kind is SignalKind.PARTNERSHIP:
        return int(is_alone and _has_counterpart(text, lead, name))
    if kind is SignalKind.LAUNCH and places("role") and not places("product"):
        return 0  # "Meet our CTO"
    if kind is SignalKind.LAUNCH and places("received"):
        return 0  # "The new crane was delivered"
    pairs = sum(_is_pair(places, one, other) for one, other in _PAIRS_OF.get(kind, ()))
    return 2 * is_alone + pairs


def _is_pair(places: _Places, one: str, other: str) -> bool:
    """Say whether two classes stand together: apart, and what is new beside that it is."""
    if one in {"new", "further"}:
        return any(
            _is_beside(places.text, a, b) for a in places(one)[:8] for b in places(other)[:8]
        )
    if other == "raise" and not _begins_own(places.text, places.name):
        return False  # who got the money?
    return any(a[1] <= b[0] or b[1] <= a[0] for a in places(one)[:8] for b in places(other)[:8])


def _begins_own(text: str, name: str) -> bool:
    if ":" in text:
        return False
    return events.names(text[: len(name) + 4], name) or events.speaks_as_we(text[:12])


_BETWEEN: Final = late(
    r"[.,;!?|–—(]|\b(?:for|of|in|at|on|to|with|from|für|von|im|bei|auf|zu|zum|zur|mit|pour|de|du|des|dans|à|avec|para|en|con|di|da|nel|nella|per|van|voor|met|bij|op|em|no|na|com|för|av|på|med|til|til|af|i|dla|w|z|ze|do|pro|v|s|se)\b",
    re.IGNORECASE,
)


def _is_beside(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    first, last = sorted((one, other))
    between = text[first[1] : last[0]]
    if first is other and len(between.split()) > 1:
        return False  # "Lager und Löhne laufen neu": what is new stands before it or right behind
    if first[0] == 0:
        between = between.removeprefix(":")  # "New: the …"
    elif ":" in between:
        return False
    return first[1] <= last[0] and len(between) <= NEAR and not _BETWEEN.search(between)


def _has_counterpart(headline: str, lead: str, name: str) -> bool:
    """Say whether somebody else is named with whom it could be done."""
    for text in (headline, lead):
        if any(not events.names(match[0], name) for match in _NAME.finditer(f" {text}", 2)):
            return True
    return False
