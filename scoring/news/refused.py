"""What only sounds like an event of its kind: money paid out or won, vouchers, work taken up again.

Pure. Asked of the sentence that tells an event and of its headline, whichever reader found it.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.enums import SignalKind
from scoring.news import events, whose
from scoring.news.deed_parts import Parts
from scoring.news.items import News
from scoring.reading.company import Company
from scoring.reading.moments import Moment
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare


def is_refused(kind: SignalKind, item: News, text: str, company: Company) -> bool:
    """Say whether what was taken for an event of a kind is none, by what kind of words tell it."""
    told, name = f"{item.headline}. {text}", company.name
    if _WEIGHED.search(text) or _is_of_an_earlier_season(text, item.moment):
        return True
    if kind is SignalKind.FUNDING:
        is_lent = _GRANT.search(told) is not None
        return _PAID_OUT.search(told) is not None or (not is_lent and _is_won_or_given(told))
    if kind is SignalKind.LAUNCH:
        return _VOUCHER.search(told) is not None
    if kind is SignalKind.LAYOFFS:
        is_over = _SHORT_TIME.search(told) and (_OVER.search(told) or _BACK.search(told))
        return bool(is_over or _NOBODY.search(told))
    if kind is SignalKind.EXPANSION:
        is_ours = Parts(text, name, item.language, "")("we_have") or events.names(text, name)
        return _BESIDE.search(told) is not None and not is_ours
    return kind is SignalKind.LEADERSHIP and _is_head_of_another(text, name)


def _is_won_or_given(text: str) -> bool:
    return _GIVEN.search(text) is not None or bool(_WON.search(text) and _PRIZE.search(text))


def _is_head_of_another(text: str, name: str) -> bool:
    """Say whether a head is that of a school or hospital; a firm that is one says so."""
    house = _HOUSE.search(text)
    if house is None or house[0][:5].casefold() in name.casefold():
        return False
    return _GLAD.search(text) is not None if events.speaks(text, name) else True


def _is_of_an_earlier_season(text: str, moment: Moment | None) -> bool:
    found = _SEASON.search(text)
    is_earlier = found and moment and int(found["year"]) < moment.day.year
    return bool(is_earlier and not whose.turns_to_now(text))


# What is thought over, not done.
_WEIGHED: Final = Rare(
    late(
        r"\b(?:if the bank agrees|wish list|wir (?:überlegen|erwägen|träumen)|nous (?:étudions|envisageons|réfléchissons|rêvons|aimerions)|nos gustaría|estudiamos|ci piacerebbe|vorremmo aprire|we (?:overwegen|dromen)|gostaríamos|vi (?:överväger|drömmer|overvejer|drømmer|vurderer)|chcielibyśmy (?:otworzyć|kupić)|rádi bychom (?:otevřeli|koupili)|haaveilemme|harkitsemme)\b",
        re.IGNORECASE,
    )
)
_SEASON: Final = Rare(
    late(
        r"\b(?:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno|voorjaar|lente|zomer|herfst|najaar|verão|outono|våren|sommaren|hösten|vintern|foråret|sommeren|efteråret|høsten|wiosną|latem|jesienią|zimą|jaře|létě|podzim|zimě|keväällä|kesällä|syksyllä|talvella)\W+(?:of |del? |van |do )?(?P<year>20\d\d)\b",
        re.IGNORECASE,
    )
)
_GRANT: Final = late(
    r"\b(?:loan|lends?|lent|grant|subsid\w+|fund(?:ing|s)?\b|\w*förder\w*|\w*kredit\w*|darlehen|zuschuss|prêt\w*|subvention\w*|préstamo|subvención|ayuda|prestito|contribut[oi]|finanziament\w*|lening|subsidie|empréstimo|apoio do|financiamento|lån\w*|bidrag|tilskud|tilskudd|dotac\w+|kredyt\w*|pożyczk\w+|úvěr\w*|laina\w*|avustu\w+|invest\w+)",
    re.IGNORECASE,
)
_PAID_OUT: Final = Rare(
    late(
        r"\b(?:dividend\w*|dividende\w*|dywidend\w*|osin(?:ko|go)\w*|gewinnausschüttung\w*|rückvergütung\w*|ristourne\w*|utdelning(?:en)?|återbäring\w*|udbytte\w*|utbytte\w*|retorno cooperativo)\b",
        re.IGNORECASE,
    )
)
_WON: Final = late(
    r"\b(?:won|gewonnen|gewannen|gewinnt|gagné|remporté\w*|gan(?:ado|amos|ó)|vint[oi]|wonnen|wint|ganhámos|ganhamos|ganhou|vann|vunnit|vandt|vundet|vant|vunnet|wygra\w+|zdobyli\w*|vyhrál\w+|získali|voitti\w*|voitimme)\b",
    re.IGNORECASE,
)
_PRIZE: Final = late(
    r"\b(?:prizes?|prize money|awards?|competition|\w*preis(?:e|es|geld)?|wettbewerb\w*|prix|concours|premios?|premi|concurso|concorso|prijs|prijzen\w*|wedstrijd|prémios?|prêmios?|pris(?:et|er|en)?|tävling\w*|konkurrence\w*|konkurranse\w*|nagrod\w+|konkurs\w*|soutěž\w*|palkin\w+|kilpailu\w*|madpris)\b",
    re.IGNORECASE,
)
_GIVEN: Final = Rare(
    late(
        r"\b(?:we(?: have|['’]ve)? (?:gave|given|donated|awarded)|(?:haben|hat) [^.!?]{0,60}(?:gespendet|vergeben|verteilt|gestiftet)|nous avons (?:donné|versé|remis|attribué|offert)|(?:hemos )?(?:donado|entregado|repartido)|donamos|abbiamo (?:donato|devoluto|assegnato)|(?:hebben|heeft) [^.!?]{0,60}(?:geschonken|gedoneerd|uitgekeerd)|doámos|doamos|atribuímos|distribuímos|vi (?:har )?(?:skänkt|skänkte|delat ut|delade ut|doneret|donerede|uddelt|uddelte|donert|delte ut)|przekazaliśmy|podarowaliśmy|(?:darovali|věnovali) jsme|lahjoitimme)\b",
        re.IGNORECASE,
    )
)
_VOUCHER: Final = Rare(
    late(
        r"\b(?:gift (?:vouchers?|cards?|certificates?)|(?:geschenk)?gutscheine?n?|geschenkkarten?|(?:cartes?|chèques?|bons?)[- ]cadeaux?|(?:tarjetas?|cheques?|vales?|bonos?) (?:de )?regalo|buon[io] regalo|carte? regalo|cadeau(?:bon|kaart)\w*|(?:vales?|cheques?)[- ](?:prenda|oferta|presente)s?|cart(?:ão|ões)[- ](?:oferta|presente)|presentkort\w*|gavekort\w*|(?:bon\w*|kart\w) (?:podarunkow|upominkow)\w*|dárkov\w+ (?:poukaz|kart|certifikát)\w*|lahjakort\w*)\b",
        re.IGNORECASE,
    )
)
_SHORT_TIME: Final = Rare(
    late(
        r"\b(?:kurzarbeit\w*|short[- ]time|furlough\w*|cassa integrazione|ertes?|lay-?off|chômage (?:partiel|technique)|werktijdverkorting|permitter\w+|korttidsarbete|hjemsend\w*|arbejdsfordeling|postojow\w*|kurzarbeit|lomautu\w+)\b",
        re.IGNORECASE,
    )
)
_OVER: Final = late(
    r"\b(?:beendet|endete?|vorbei|ended|ends|is over|finit[ae]|fine della|terminat[ae]|terminad[ao]|terminó|terminou|acabó|fim do|fin d[eu]l?|levée|afgelopen|voorbij|slut|över|forbi|ophørt|zakończ\w+|skonč\w+|ohi|päätty\w+)\b",
    re.IGNORECASE,
)
_BACK: Final = late(
    r"\b(?:back (?:to|on|at|in) (?:full|five|work|normal)|wieder voll|arbeiten wieder|tornat[ioae]|rientrat[ioae]|han vuelto|vuelven|de retour|repris le travail|regressa\w+|voltaram|weer (?:aan het werk|voltijds)|är tillbaka|er tilbage|er tilbake|wrócili|vrátili|palasivat|palanneet)\b",
    re.IGNORECASE,
)
_NOBODY: Final = Rare(
    late(
        r"\b(?:no (?:layoffs|redundancies|job cuts)|keine (?:kündigungen|entlassungen)|entlassen niemand\w*|aucun (?:poste|licenciement)|ningún despido|sin despidos|nessun licenziamento|geen ontslagen|ontslaan (?:wij |we )?niemand|nenhum despedimento|inga (?:uppsägningar|varsel)|ing(?:en|a) (?:fyring\w*|oppsigels\w*|uppsägning\w*|opsigels\w*|afskedigels\w*)|ikke fyret nogen|żadnych zwolnień|nikogo nie zwalniamy|nikoho nepropouštíme|ei irtisanota)\b",
        re.IGNORECASE,
    )
)
_BESIDE: Final = Rare(
    late(
        r"\b(?:next door|across the (?:street|road)|doors (?:down|up) from us|opposite us|beside us|(?:in|on|to) (?:our|the) street|nebenan|neben uns|uns gegenüber|in unserer (?:straße|nachbarschaft)|à côté de chez nous|en face de (?:chez nous|notre)|dans notre (?:rue|quartier)|al lado de nuestr\w+|frente a nuestr\w+|en nuestra calle|accanto a noi|di fronte a noi|nella nostra via|naast (?:ons|onze)|in onze straat|ao lado d[ae] noss\w+|na nossa rua|bredvid (?:oss|vår)|på vår gata|ved siden af (?:os|vores)|i vores gade|ved siden av oss|obok nas|po drugiej stronie ulicy|na naszej ulicy|vedle (?:nás|naší)|v naší ulici|naapuri\w*|viereise\w*)\b",
        re.IGNORECASE,
    )
)
_HOUSE: Final = Rare(
    late(
        r"\b(?:school|headteacher|grundschule|\w*gymnasium|krankenhaus|école|lycée|hôpital|escuela|colegio|scuola|liceo|ospedale|ziekenhuis|basisschool|escola|\w*skolan?|\w*skolen|sjukhus\w*|sygehus\w*|sykehus\w*|szkoł\w+|szpital\w*|škol\w+|nemocnic\w+|koulu\w*|sairaala\w*)\b",
        re.IGNORECASE,
    )
)
# "We wish the headteacher well, whose uniforms we make": the firm speaks of another's head.
_GLAD: Final = late(
    r"\b(?:wish|congratulat\w+|gratulieren|wünschen|félicit\w+|enhorabuena|felicit\w+|auguri|complimenti|feliciteren|parabéns|gratulerar|tillykke|gratulerer|gratulujemy|gratulujeme|onnittelu\w*)\b",
    re.IGNORECASE,
)
