"""Small words that turn a sentence: denial, plan, doubt, quantifier, superlative, the past."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from outreach.claims import units, words
from outreach.sentences import listed

_NEGATORS = listed(
    "no not never none without nobody nothing neither nor cannot hardly barely rarely seldom "
    "nowhere "
    "unable fail fails failed failing refuse refuses refused lack lacks lacked lacking stop "
    "stopped stops "
    "ceased cease unlike "
    "statt anstatt zamiast kein keine keinen keiner keinem keines nicht nie niemals ohne weder "
    "niemand niemanden niemandem keinerlei nichts kaum "
    "jamais aucun aucune sans ni rien pas nunca ningún ninguna ninguno tampoco nadie sin "
    "non nessun nessuno nessuna senza né niet nooit geen niemand niets zonder "
    "except excluding außer sauf excepté salvo tranne behalve exceto oprócz "
    "não nem nenhum nenhuma sem ninguém nada nie nigdy żaden żadna żadne żadnych bez ani nikt"
)
_NO_DENIALS = frozenset(
    tuple(one.split())
    for one in (
        *("not only", "not just", "not merely", "not to", "no matter", "no doubt", "no wonder"),
        *("no sooner", "nicht nur", "non seulement", "pas seulement", "no solo", "no sólo"),
        *("nothing but", "none other", "nothing less", "never mind"),
    )
) - {("not", "to")}
_ARE = listed("ist sind war waren")
_SHORT_REACH = listed("without ohne sans sin unlike instead rather statt anstatt invece zamiast")
_EXCEPTING = listed("except excluding außer sauf excepté salvo tranne behalve exceto oprócz")
_INSTEAD = frozenset(
    {("instead", "of"), ("rather", "than"), ("invece", "di"), ("free", "of"), ("free", "from")}
)
_DENYING = _NEGATORS | {word for word, _ in _INSTEAD}
_BREAKS = listed(
    "but because while although though whereas however aber sondern weil mais pero maar mas ale"
)
_PLANS = listed(
    "plan plans planned planning intend intends aim aims aiming expect expects expected hope hopes "
    "hoping "
    "want wants decision decisions consider considers considering explore exploring propose "
    "proposes proposed "
    "upcoming "
    "soon aspire seeks seeking targets pursuing promise promises promised pledge pledges pledged "
    "planen geplant wollen will-de möchte möchten beabsichtigt beabsichtigen erwägt erwägen "
    "voraussichtlich bald künftig prévoit prévoient envisage envisagent souhaite veut bientôt "
    "planea planean prevé prevén quiere quieren espera pronto queremos souhaitons voulons veulent "
    "voulez möchte vuole vogliono vogliamo volete prevede prevedono intende intendono presto wil "
    "willen plant_nl gaat gaan binnenkort quer querem planeia planeiam pretende pretendem vai vão "
    "prévu prévue prévus prévues vorgesehen previsto prevista previstos previstas gepland "
    "queréis prevéis planeáis pensáis planteáis wollt "
    "chce chcą chcemy planuje planują planujemy zamierza wkrótce"
)
_TO_DO = listed("plan plans decision decisions")
_WILL = listed("will won't shall 'll werden")
# Verbs that tell by their form of what is to come: "abrirá", "aprirà", and of French "ouvrira".
_COMING = re.compile(r"[^\W\d_]+r(?:á|án|éis|à|anno)|[^\W\d_]*[aei]rão")
_COMING_FRENCH = re.compile(r"[^\W\d_]{2,}(?:[ei]r|dr|vr|ur|rr)(?:a|ont|ons|ez)")
_FRENCH = listed("des du et est au aux une dans sur votre vos notre nos d ici par pour avec")
_DOUBTS = listed(
    "may might could possibly perhaps probably likely reportedly rumoured rumored allegedly maybe "
    "potentially "
    "apparently supposedly könnte könnten soll sollen dürfte vielleicht möglicherweise wohl "
    "angeblich "
    "devrait devraient debería deberían dovrebbe dovrebbero deveria deveriam "
    "pourrait pourraient peut-être probablement podría podrían quizás probablemente would"
)
_ARTICLES = listed("the a an this your our its their his her")
_TO_COME = _PLANS | _WILL
_UNSURE = _TO_COME | _DOUBTS | {"plant", "going"}
_ALL = listed(
    "all every each always entire entirely whole fully completely everyone everything everybody "
    "alle allen aller jede jeder jedes jeden sämtliche immer tous toutes chaque toujours todos "
    "todas cada "
    "siempre tutti tutte ogni sempre alle altijd iedere elke todos toda toda wszyscy wszystkie "
    "wszystkich każdy każda każde zawsze"
)
_NEARLY = listed(
    "nearly almost virtually practically not fast nahezu beinahe nicht presque quasi pas casi "
    "quasi "
    "bijna vrijwel niet quase prawie niemal nie"
)
_MOST = listed(
    "most majority mostly mainly usually typically typical generally normally average meisten "
    "meist meistens mehrheit überwiegend normalerweise üblicherweise durchschnitt plupart majorité "
    "généralement habituellement normalement moyenne mayoría normalmente generalmente suele suelen "
    "promedio maggior maggioranza solito generalmente normalmente media meeste meestal gewoonlijk "
    "gemiddeld maioria geralmente média większość zazwyczaj zwykle średnio"
)
_SOME = listed(
    "some several few many sometimes often partly partially selected certain einige manche "
    "manchmal oft "
    "teilweise quelques certains parfois souvent algunos algunas varios parte occasionally "
    "gelegentlich alcuni alcune talvolta spesso sommige soms vaak alguns algumas às_vezes "
    "niektórzy niektóre czasem często few wenige peu pocos pochi weinig poucos"
)
_ONLY = listed(
    "only sole solely exclusively exclusive alone nur allein alleine ausschließlich seulement "
    "uniquement exclusivement solo sólo solamente únicamente exclusivamente soltanto solamente "
    "unicamente alleen uitsluitend enkel slechts só somente apenas unicamente tylko wyłącznie "
    "jedynie"
)
_FORMER = listed(
    "former formerly previously ex-ceo ehemalig ehemalige ehemaliger früher ancien anciennement "
                    "anterior antiguo once"
)  # fmt: skip
_QUANTIFIERS = (
    ("all", _ALL), ("most", _MOST), ("some", _SOME), ("only", _ONLY), ("former", _FORMER),
)  # fmt: skip
_SUPERLATIVES = {
    form: group.split()[0]
    for group in (
        "largest biggest greatest größte größter größten größtes",
        "smallest kleinste kleinster kleinsten",
        "highest höchste höchster",
        "lowest niedrigste",
        "fastest quickest schnellste schnellsten schnellster",
        "oldest älteste ältester",
        "newest neueste neuester",
        "strongest stärkste",
        "cheapest günstigste",
        "safest sicherste",
        "best beste besten bester meilleur meilleure mejor",
        "worst schlechteste",
        "leading foremost top führend führende führender leader líder",
        "first erste ersten erster erstes premier première primer primero primera",
        "longest längste",
        "youngest jüngste",
    )
    for form in group.split()
}
# "Bigger than the one in Graz", "größer als", "plus grande que", "más barato que", "większy niż".
_COMPARED = re.compile(
    r"\b(?!rather|other|later|sooner|earlier|further|longer|after|under|over|never)\w{3,}er "
    r"(?:[^.;,]{1,30} )?than (?!\d)|\b(?:more|less|fewer|worse) [^.;,\d]{2,40} than (?!\d)|"
    r"\b(?-i:[a-zäöü]{3,}er(?:e[nrsm]?)? als) (?!\d|auch|ein)|"
    r"\b(?:plus|moins|meilleure?s?)\b (?!de )[^.;,]{0,30}? qu(?:e |')|"
    r"\b(?:más|menos|mejor|mayor|peor)\b (?!de )[^.;,]{0,30}? que |"
    r"\b(?:più|meno|migliore?i?)\b (?!di \d)[^.;,]{0,30}? (?:di |del|che |rispetto)|"
    r"\b(?:\w{3,}er|meer|minder)\b[^.;,]{0,30}? dan (?!\d)|"
    r"\b(?:mais|menos|melhor|maior)\b (?!de )[^.;,]{0,30}? (?:do )?que |"
    r"\b\w+(?:sz[yae]|sze|ej)\b[^.;,]{0,30}? niż (?!\d)",
    re.IGNORECASE,
)
# "12 % more wagons than in 2024" is a figure, which has a check of its own.
_BY_HOW_MUCH = re.compile(
    r"(?:%|percent|prozent|times|x|points?) (?:more|less|fewer|higher|lower|mehr|weniger|"
    r"de plus|de moins|más|menos|in più|in meno|meer|minder|mais)\b",
    re.IGNORECASE,
)
_ING = re.compile(
    r"\b(?:am|are|is|'re|be|about to) (?:\w+ing)\b|\babout to\b|\bgoing to\b|"
    r"\b(?:am|are|is|'re) to (?=[a-z])|\b(?:next (?:step|stop|up|move|on (?:your|the|our) list)|"
    r"nächste[rn]? schritt|prochaine étape|(?:siguiente|próximo) paso|prossimo passo|"
    r"volgende stap|próximo passo|objectif|objetivo|obiettivo|ziel)\b",
    re.IGNORECASE,
)


def clauses(tokens: Sequence[str]) -> list[tuple[int, int]]:
    """Cut a list of words and marks into stretches without a break."""
    found, start = [], 0
    for place, one in enumerate(tokens):
        if one in ".,;:!?()\n–—" or one in _BREAKS:
            found.append((start, place))
            start = place + 1
    found.append((start, len(tokens)))
    return [one for one in found if one[0] < one[1]]


def denied(tokens: Sequence[str]) -> frozenset[int]:
    """Return the places of the words that stand in the reach of a denial; two denials cancel."""
    reach: dict[int, int] = {}
    if not denials(tokens):
        return frozenset()
    for start, end in clauses(tokens):
        for place in range(start, end):
            word = tokens[place]
            if not _denies(tokens, place):
                continue
            size = 3 if word in _SHORT_REACH else 5 if word in _EXCEPTING else 8
            scope = list(range(place + 1, min(place + 1 + size, end)))
            before = tokens[max(start, place - 4) : place]
            is_predicate = word.startswith("kein") and bool(_ARE & {*before})
            is_behind = is_predicate or word in ("nicht", "pas")
            if is_behind or not any(_is_content(tokens[at]) for at in scope):
                scope += list(range(max(start, place - 5), place))
            for at in scope:
                reach[at] = reach.get(at, 0) + 1
    return frozenset(at for at, times in reach.items() if times % 2)


def denials(tokens: Sequence[str]) -> int:
    """Count the words of a sentence that deny."""
    places = [
        place for place, word in enumerate(tokens) if word in _DENYING or word.endswith("n't")
    ]
    return sum(_denies(tokens, place) for place in places)


def _denies(tokens: Sequence[str], place: int) -> bool:
    word, following = tokens[place], [*tokens[place + 1 : place + 2], ""][0]
    if (word, following) in _INSTEAD:
        return True
    if word not in _NEGATORS and not word.endswith("n't"):
        return False
    is_stop_by = word == "stop" and following in ("shop", "by")
    return not (is_stop_by or _is_idiom(tokens, place) or (word == "no" and following == "."))


def _is_idiom(tokens: Sequence[str], place: int) -> bool:
    """Tell "not only", "no matter", "whether or not" from a denial."""
    before = tokens[place - 1] if place else ""
    return (*tokens[place : place + 2],) in _NO_DENIALS or before in ("or", "why")


def _is_content(word: str) -> bool:
    return words.fold(word) not in words.STOP and word[:1].isalnum()


def planned(
    tokens: Sequence[str], *, is_german: bool = False
) -> tuple[frozenset[int], frozenset[int]]:
    """Return the places in the reach of a plan ("plans to", "will"), and of a doubt ("may")."""
    told = _PLANS | {"plant"} if is_german else _PLANS
    coming = coming_places(tokens)
    plans: set[int] = set()
    doubts: set[int] = set()
    is_told = bool(coming) or any(one.endswith("'ll") for one in tokens)
    if _UNSURE.isdisjoint(tokens) and not is_told:
        return frozenset(), frozenset()
    for start, end in clauses(tokens):
        for place in range(start, end):
            word = tokens[place]
            following = tokens[place + 1 : place + 3]
            # "Plans to open" tells a plan, "the plans are open" names a thing.
            is_noun = word in _TO_DO and "to" not in following and not is_german
            is_plan = word in told and not is_noun
            is_will = (
                word in _WILL
                or word.endswith("'ll")
                or (following[:1] == ["to"] and word == "going")
            )
            if is_german and word == "werden":
                is_will = tokens[end - 1] == word or not any(
                    t.startswith("ge") for t in tokens[place:end]
                )
            stop = next((at for at in range(place + 2, end) if tokens[at] in ("and", "und")), end)
            reach = range(place + 1, min(place + 7, stop))
            if is_german:
                ties = [at for at in range(start, place) if tokens[at] == "und"]
                reach = range(ties[-1] + 1 if ties else start, end)
            if is_plan or is_will:
                plans.update(reach)
                plans.update(_tied(tokens, place, end))
            elif place in coming:
                plans.update((place, *reach))
            elif word in _DOUBTS and not _is_month(tokens, place):
                doubts.update(reach)
    return frozenset(plans), frozenset(doubts)


def coming_places(tokens: Sequence[str]) -> frozenset[int]:
    """Return the places of the verbs whose form tells of what is to come."""
    is_french = not _FRENCH.isdisjoint(tokens)
    return frozenset(
        place for place, one in enumerate(tokens) if _is_coming(one, is_french=is_french)
    )


@lru_cache(maxsize=50_000)
def _is_coming(token: str, *, is_french: bool) -> bool:
    is_told = bool(_COMING.fullmatch(token))
    return is_told or (is_french and bool(_COMING_FRENCH.fullmatch(token)))


_TIES = listed("et y e ou o sowie en and or")
_INFINITIVE = re.compile(r"[^\W\d_]{2,}(?:[aei]r|re)")


def _tied(tokens: Sequence[str], place: int, end: int) -> Iterator[int]:
    """Give the reach of a second verb of a plan: "veut recruter … et ouvrir un bureau"."""
    for at in range(place + 2, end):
        if tokens[at - 1] in _TIES and _INFINITIVE.fullmatch(tokens[at]):
            yield from range(at, min(at + 7, end))


_BEFORE_MONTHS = listed(
    "in of since until till by last this next from to early late mid through between on"
)


def _is_month(tokens: Sequence[str], place: int) -> bool:
    """Tell the month of May from what may be."""
    if tokens[place] != "may":
        return False
    around = (*tokens[max(0, place - 1) : place], *tokens[place + 1 : place + 2])
    return any(one[0].isdigit() for one in around) or around[0] in _BEFORE_MONTHS


def is_future(tokens: Sequence[str], text: str) -> bool:
    """Tell whether a sentence speaks of what is still to come or under way."""
    if not _TO_COME.isdisjoint(tokens) or coming_places(tokens):
        return True
    return bool(_ING.search(text)) or any(one.endswith("'ll") for one in tokens)


def is_doubtful(tokens: Sequence[str]) -> bool:
    """Tell whether a sentence says "may", "probably", "reportedly"."""
    return any(one in _DOUBTS and not _is_month(tokens, place) for place, one in enumerate(tokens))


def quantifiers(tokens: Sequence[str]) -> frozenset[str]:
    """Name the kinds of quantifier in a sentence: all, most, some, only, former."""
    held = {*tokens}
    found = {name for name, listed in _QUANTIFIERS if held & listed}
    if "all" in found and not any(
        one in _ALL and not _is_time(tokens[place + 1 : place + 2])
        for place, one in enumerate(tokens)
    ):
        found.discard("all")  # "each year"
    if "all" in found and _NEARLY & {*tokens} and not _is_whole(tokens):
        found = found - {"all"} | {"nearly"}
    return frozenset(found)


def _is_time(following: Sequence[str]) -> bool:
    """Tell "each year" and "every fifth week", which take in nothing whole."""
    is_ordinal = bool(following) and following[0] in units.ORDINALS
    return is_ordinal or (bool(following) and units.UNIT.get(following[0], ("", 0))[0] == "day")


def _is_whole(tokens: Sequence[str]) -> bool:
    """Tell whether some "all" of a sentence stands without a "nearly" before it."""
    return any(
        one in _ALL and not _NEARLY & {*tokens[max(0, place - 2) : place]}
        for place, one in enumerate(tokens)
    )


def superlatives(tokens: Sequence[str]) -> frozenset[str]:
    """Return the superlatives of a sentence, one form for each meaning."""
    parts = [
        part
        for one, following in zip(tokens, [*tokens[1:], ""], strict=True)
        if not (one == "leading" and following in _ARTICLES)  # "with Castor leading the round"
        for part in (one, one.partition("-")[0])
    ]
    return frozenset(_SUPERLATIVES[one] for one in parts if one in _SUPERLATIVES)


def measures(text: str) -> bool:
    """Tell whether a sentence says by how much one thing is above or below another."""
    return bool(_BY_HOW_MUCH.search(text))


def compares(text: str) -> bool:
    """Tell whether a sentence sets one thing above or below another."""
    return bool(_COMPARED.search(_BY_HOW_MUCH.sub(" ", text)))


# What turns, measures or dates a sentence has its own checks; it is no matter of wording.
SMALL = frozenset().union(
    _NEGATORS, _PLANS, _WILL, _DOUBTS, _SUPERLATIVES, *(listed for _, listed in _QUANTIFIERS),
    listed(
        "fewer less more than least most yet rather instead further statt anstatt "
        "ago back later earlier already soon next last current currently now then once roughly "
        "approximately exactly nearly almost around over under within total altogether overall "
        "together combined further additional dozen "
        "zurück insgesamt zusammen etwa ungefähr rund knapp binnen innerhalb pro bereits "
        "inzwischen derzeit "
        "weitere weiteren zudem jetzt damals letzten letztes nächstes nächsten vergangenen heute "
        "habe haben hatten habt können kann wollen will möchten müssen sollen gibt geben "
        "avez avons ont êtes sommes fait faites peut pouvez voulez environ près pendant total "
        "dernier dernière prochain prochaine aujourd'hui désormais déjà encore chaque ensemble "
        "tiene tienen tenemos hemos han haber está están puede pueden unos unas durante total cada "
        "pasado pasada próximo próxima actualmente hoy ya todavía "
        "hanno avete abbiamo siete siamo può possono vogliono durante totale scorso scorsa "
        "prossimo "
        "prossima oggi ormai circa l'azienda l'anno "
        "heeft hebben bent zijn kan kunnen ongeveer totaal vorig vorige volgend volgende momenteel "
        "têm temos tem pode podem durante total passado passada próximo próxima atualmente hoje "
        "ma mają może mogą około łącznie obecnie zeszłym przyszłym dziś"
    ),
)  # fmt: skip
