"""The year in which a company began, told as a story or of whose it is ever since.

Pure. "In 1967 Piet Storm opened a workshop" on the pages of Storm Transport, "Seit 1974
inhabergeführt", "two friends joined forces in 2011 to form the firm". A story counts where its year
is the first of the page and its hero is a namesake, a founder, a forebear, or founds the company by
its name: a customer, an apprentice, a branch or a building begins in some year, too.
"""
# ruff: noqa: E501 - tables of words

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from prospects import tables
from prospects.normalise import companies
from scoring.contact import people
from scoring.facts import founding
from scoring.facts.beginnings import OWN_ROOM as _OWN_ROOM
from scoring.facts.beginnings import dated_sentences, is_further
from scoring.facts.fact import OWN_PAGES, STORIES, Fact, home_of
from scoring.facts.label_words import PLAIN
from scoring.facts.strangers import ARTICLES, is_strangers
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

_YEAR = r"(?P<year>1[6-9]\d\d|20[0-3]\d)(?!\d|-\d|[.,]\d)"
_A_YEAR: Final = re.compile(r"(?<![\d.,])(?:1[6-9]\d\d|20[0-3]\d)(?![\d]|[.,]\d)")
_SINCE = r"(?:(?:ever )?since|(?:schon |bereits )?seit|depuis|desde|dal(?:la)?|(?:al )?sinds|sedan|siden|od(?: roku)?|vuodesta|din|από το|с|з|от|aastast|kopš|nuo)"
_KEPT = (
    r"(?:inhaber-?geführt\w*|eigentümer-?geführt\w*|familien-?geführt\w*|(?:in|im) familien(?:hand|besitz)|familien(?:betrieb|unternehmen)|owner[- ](?:run|managed|operated|led)|family[- ](?:run|owned|operated|led|managed|business|firm|company)|(?:locally|independently) owned|independent(?: family)? (?:firm|business|company)|(?:meister|handwerks|traditions)betrieb|traditionsunternehmen"
    r"|(?:entreprise|affaire|maison|société) (?:familiale(?: et indépendante)?|indépendante)|empresa familiar|negocio familiar|(?:gestión|propiedad|gestão|administração) familiar|(?:a )?(?:conduzione|gestione) famil?iare|azienda (?:familiare|di famiglia)|impresa (?:familiare|di famiglia)|negócio (?:familiar|de família)"
    r"|familiebedrijf|familie-?gerund|in familiebezit|famil(?:je|ie)-?(?:ägt|ägda|drivet|driven|företag|ejet|ejede|drevet|eid|virksomhed|bedrift)|(?:firma|spółka) rodzinna|rodzinna firma|w rękach rodziny|rodinná (?:firma|společnost|spoločnosť)|rodinný podnik|v rukou rodiny|v rodinných rukou|perheyritys|perheomistu\w+|családi (?:vállalkozás|cég|tulajdon\w*)"
    r"|obiteljsk[ai] (?:tvrtka|posao|firma)|porodičn[ai] (?:firma|posao)|družinsko podjetje|(?:firmă|afacere) (?:de familie|familială)|aile (?:şirketi|işletmesi)|οικογενειακή επιχείρηση|семейн(?:ая|ый|а) (?:компания|бизнес|фирма)|сімейн(?:а|ий) (?:компанія|бізнес)|pereettevõte|ģimenes uzņēmums|šeimos (?:verslas|įmonė))"
)
_FIRM_WORD = r"(?:firm|company|business|betrieb|firma|unternehmen|entreprise|société|empresa|negocio|azienda|ditta|impresa|bedrijf|zaak|företaget|firman|virksomheden|bedriften|selskapet)"
_IS_KEPT: Final = Rare(late(rf"(?<!\w){_KEPT}(?!\w)", re.IGNORECASE))
_KEPT_SINCE: Final = late(
    rf"(?P<lead>^|.*?(?<!\w))(?:{_SINCE} {_YEAR}(?: roku)?,? (?:(?!\d)[\w-]+ ){{0,3}}?{_KEPT}|{_KEPT}(?: (?!\d)[\w-]+){{0,3}}? {_SINCE} (?P<late>1[6-9]\d\d|20[0-3]\d)(?!\d|-\d|[.,]\d)|(?P<hu>1[6-9]\d\d|20[0-3]\d) óta {_KEPT})(?!\w)",
    re.IGNORECASE,
)
# Verbs of beginning, in the past and as a story tells them in the present.
_BEGINS = (
    r"(?:began|begins?|started(?: out)?|starts|opened|opens|set up|sets up|founded|founds|launched|established"
    r"|begann(?:en)?|beginnt|begonnen|angefangen|fing|eröffnet\w*|gründet\w*|gegründet|startet\w*|commen(?:ce|cent|ça|çait|cé)|début(?:e|ent|a|ait|é)|ouv(?:re|rent|rit|rait|raient|ert)|cré(?:e|ent|a|ait|aient|èrent|é)|fond(?:e|ent|a|ait|aient|èrent|é)|lan(?:ce|cent|ça|çait|çaient|cé)|s['’]install\w+"
    r"|comenz(?:ó|aron)|comienzan?|empez(?:ó|aron)|empiezan?|abr(?:ió|ieron|e|en)|abierto|fund(?:ó|aron|an?)|cre(?:ó|aron|an?)|mont(?:ó|aron)|inici(?:ó|aron|a|an)|cominci(?:a|ò|ano|arono|ato)|inizi(?:a|ò|ano|arono|ato)|apr(?:e|ì|ono|irono)|aperto|fond(?:ò|ano|arono|ato)|crea(?:no|rono|to)?|creò|avvi(?:a|ò|ano|arono|ato)"
    r"|começ(?:ou|a|aram|am)|abr(?:iu|iram|em)|fund(?:ou|aram)|cri(?:ou|aram|a)|mont(?:ou|aram)|inici(?:ou|aram)|begint|begon(?:nen)?|beginnen|start(?:te|ten|en)?|opent|opende[n]?|richt(?:te|ten)?|sticht(?:te|ten)?|börja(?:de|r)|starta(?:de|r)|öppna(?:de|r)|grunda(?:de|r)|begynd(?:te|er)|begyn(?:te|ner)|starte(?:de|t|r)|åbne(?:de|r)|åpne(?:t|r)|grundlagde|stifte(?:de|t|r)|etablere(?:de|r)|etablerte"
    r"|zacz(?:ął|ęła|ęli|yna|ynali|ynał|ynała)|rozpocz(?:ął|ęła|ęli)|otwor(?:zył|zyła|zyli)|otwiera|założył[aiy]?|założyli|zakłada|uruchomi(?:ł|ła|li)|začal[aiy]?|začín(?:á|al|ala|ali)|otevře(?:l|la|li)|otvoril[aiy]?|založil[aiy]?|aloit(?:ti|tivat|taa)|avas(?:i|ivat)|perust(?:i|ivat)|(?:el)?kezd(?:te|ett|ték)|(?:meg)?nyit(?:otta|ott|ották)|alapított(?:a|ák)?|indított(?:a|ák)?"
    r"|(?:a|au) (?:început|deschis|fondat|înființat|pornit)|(?:za)?poče(?:o|la|li)|otvori(?:o|la|li)|osnova(?:o|la|li)|pokrenu(?:o|la|li)|začel[ai]?|odpr(?:l|la|li)|ustanovil[ai]?|başlad(?:ı|ılar)|açt(?:ı|ılar)|kurdu(?:lar)?|ξεκίνησ(?:ε|αν)|ξεκινά|άνοιξ(?:ε|αν)|ανοίγει|ίδρυσ(?:ε|αν)|начал[аи]?|открыл[аи]?|основал[аи]?|поча(?:в|ла|ли)|відкри(?:в|ла|ли)|заснува(?:в|ла|ли)|започн(?:а|аха)|отвори(?:ха)?|основа(?:ха)?|alusta(?:s|sid)|avas(?:id)?|asuta(?:s|sid)|sāka|atvēra|dibināja|pradėjo|atidarė|įkūrė)"
)
_BEGUN: Final = late(rf"(?<!\w){_BEGINS}(?!\w)", re.IGNORECASE)
_ANY: Final = Rare(
    late(
        rf"{_YEAR}.*(?<!\w){_BEGINS}(?!\w)|(?<!\w){_BEGINS}(?!\w).*{_YEAR}".replace(
            "?P<year>", "?:"
        ),
        re.IGNORECASE,
    )
)
FOREBEAR: Final = late(
    r"(?<!\bmy )(?<!\bmein )(?<!\bmeine )(?<!\bmon )(?<!\bma )(?<!\bmi )(?<!\bmio )(?<!\bmia )(?<!\bmeu )(?<!\bminha )(?<!\bmijn )(?<!\bmin )(?<!\bmój )(?<!\bmůj )\b(?:(?:great-?){0,4}grand(?:father|mother|dad|parents)|(?:ur)*groß(?:vater|mutter|eltern)|(?:ur)?(?:opa|oma)|(?:arrière-){0,4}grands?-(?:père|mère|parents)|(?:bis|tatar)?abuel[oa]s?|(?:bis|tris)?nonn[oaie]|(?:bis|trisa)?av[óô]s?|(?:over)?groot(?:vader|moeder|ouders)|(?:gammel)?(?:farfar|morfar|farmor|mormor)|bedste(?:far|mor|forældre)|(?:olde|tippolde)(?:far|mor|forældre|foreldre)|beste(?:far|mor|foreldre)|(?:pra)?dziad(?:ek|kowie)|(?:pra)?babcia|(?:pra)?děd(?:eček)?|(?:pra)?babička|starý otec|isoisä\w*|isoäiti\w*|ukki|(?:nagy|déd|ük)(?:apa|anya|apám|apánk|anyám|anyánk|szülei\w*)|bunic\w*|străbunic\w*|(?:pra)?djed|(?:pra)?deda?|dede(?:miz|m|leri)?|παππού\w*|γιαγιά|(?:пра)?дед(?:ушка)?|(?:пра)?дід(?:усь)?|дядо|vanaisa|vectēvs|senelis"
    r"|(?:co-?)?founder\w*|gründer(?:in|s|paar|eltern)?|firmengründer\w*|fondat(?:eurs?|rices?|ori|ore|rice)|fundador(?:es|as?)?|oprichters?|grundare\w*|grunnlegger\w*|grundlægger\w*|grunder\w*|założyciel\w*|zakladatel\w*|zakladateľ\w*|perustaja\w*|alapító\w*|fondator\w*|osnivač\w*|ustanovitelj\w*|kurucu\w*|ιδρυτ\w+|основател\w*|засновник\w*|asutaja\w*|dibinātāj\w*|įkūrėj\w*)\b",
    re.IGNORECASE,
)
# Learning, being employed, building, selling something new, and what others have founded.
_ELSE: Final = late(
    r"\b(?:looks? after|in charge|responsible|zuständig|betreut|verantwort\w*|responsable|encarga\w*|si occupa|s['’]occupe|ansvar\w*|odpowiada|range|line|collection|model|products?|modell\w*|produkte?|kollektion|sortiment\w*|gamme|ligne|produits?|modèle|gama|línea|productos?|modelo|gamma|linea|prodott[oi]|linha|produtos?|lijn|assortiment|serie|série|born|himself|herself|geboren\w*|née?s?|nacid[oa]|nacido|nato|nata|nascid[oa]|född\w*|født|urodz\w*|narozen\w*|narod\w*|syntyi|született|născut\w*|rođen\w*|rojen\w*|doğdu|γεννήθηκε|родил\w*|народи\w*|apprentic\w+|trainee|career|studie[sd]|study\w*|degree|joined|with us|at our|employ\w*|online|web ?shop|webbutik\w*|e-?shop|export\w*|electric|solar|organic|certif\w*|zertifi\w*|rebuil\w*|renovat\w*|extension|construction|museum|charity|foundation|association|club|scheme|programme|training|course|campaign|blog|new|tour|factory shop|hall|wing"
    r"|lehrling\w*|lehre|ausbildung\w*|azubi\w*|studium|karriere|laufbahn|bei uns|für uns|umbau\w*|neubau\w*|anbau|bau der|bau des|neue[nrsm]?|erweiter\w*|stiftung|verein\w*|kampagne|solaranlage|halle|apprenti\w*|études|carrière|chez nous|stage|rénov\w*|agrandi\w*|extension|nouve\w+|fondation|association|travaux"
    r"|aprendiz\w*|estud\w+|carrera|con nosotros|obras|ampliaci\w+|reform\w*|nuev[oa]s?|fundación|asociación|construcción|apprendist\w*|studi|carriera|con noi|da noi|lavori|ampliament\w*|ristruttur\w*|nuov[oaie]|fondazione|associazione|costruzione|aprendizagem|carreira|connosco|conosco|obras|ampliação|nov[oa]s?|fundação|associação|construção|leerling\w*|opleiding\w*|carrière|bij ons|verbouw\w*|nieuwbouw|nieuwe?|stichting|vereniging|uitbreiding"
    r"|lärling\w*|utbildning\w*|karriär\w*|hos oss|ombygg\w*|nybygg\w*|nya?|nytt|stiftelse\w*|förening\w*|lærling\w*|uddannelse\w*|utdann\w*|karriere\w*|hos os|ombyg\w*|nybyg\w*|ny[et]?|forening\w*|fond(?:en)?|uczeń|uczni\w*|stud\w+|karier\w*|u nas|rozbudow\w*|budow\w*|now[aeyi]\w{0,2}|fundacj\w*|stowarzysz\w*|učen\w*|učn\w*|kariér\w*|u nás|přestavb\w*|výstavb\w*|nov[ýáéou]\w{0,2}|nadac\w*|spolek|oppipoi\w*|ura[an]?|meillä|uusi|uude\w*|laajenn\w*|säätiö\w*|yhdisty\w*|tanuló\w*|nálunk|új|bővít\w*|alapítvány\w*|egyesület\w*|ucenic\w*|la noi|nou[aăi]?|extinder\w*|fundați\w*|asociați\w*|šegrt\w*|kod nas|pri nas|nov[iau]|proširenj\w*|zaklad\w*|udrug\w*|çırak\w*|bizde|yeni|dernek|vak[ıi]f|μαθητ\w+|νέ[οαες]\w*|ίδρυμα|σύλλογο\w*|учен\w+|учн\w+|карьер\w*|кар['’]?єр\w*|у нас|нов\w+|фонд\w*)\b",
    re.IGNORECASE,
)
_AT: Final = late(
    r"(?:at|for|with|by|from|on|into|as|under|auf|an|als|aus|unter|dans|sur|sous|comme|sobre|como|su|come|sotto|op|på|under|som|jako|bei|für|mit|von|beim|chez|pour|avec|par|en|con|para|por|in|da|per|presso|com|na|no|bij|voor|met|van|hos|för|for|till|til|med|av|af|w|u|dla|ve|pro|la|pentru|kod|pri|στη|в|у)",
    re.IGNORECASE,
)
# "That was Acme", behind a story whose hero bears another name.
_NEXT: Final = 60
_JOINED: Final = Rare(
    late(
        rf"(?:joined forces|merged|came together|teamed up|haben sich|schlossen sich|taten sich|(?:se sont|s['’]étaient) (?:associé|réuni|uni)e?s|s['’]associent|ont fusionné|fusionnent|se (?:unieron|unen|asociaron)|si (?:unirono|uniscono|sono uniti|sono unite)|(?:uniram|juntaram|associaram)-se|se (?:uniram|juntaram)|sloegen|slaan|fuseerden|gick samman|slog(?:s)? (?:sig )?(?:samman|sammen)|gik sammen|połączy(?:li|ły) siły|spojil[iy] síly|yhdistivät voimansa)(?=[ ,])[^.!?;:]{{0,70}}?(?<!\d){_YEAR}(?P<rest>[^.!?;:\d]{{0,90}})",
        re.IGNORECASE,
    )
)
_TO_FORM: Final = late(
    r"\b(?:to (?:form|create|found|start|become|set up)|(?:zu|zur|zum) (?=.*zusammen)|pour (?:former|créer|fonder|lancer|devenir)|para (?:formar|crear|fundar|criar|fundar)|per (?:formare|creare|fondare|dare? vita)|om .{0,60}te (?:beginnen|starten|vormen|richten)|(?:för|for) (?:att|at|å) (?:bilda|starta|danne|starte|grunde|grundlægge)|(?:och|og) (?:bildade|dannede|dannet|startade|startede)|(?:i|a) (?:założyli|utworzyli|stworzyli|založil[iy]|vytvořil[iy])|ja perustivat)\b",
    re.IGNORECASE,
)
_ONE: Final = late(
    r"\b(?:the (?:firm|company|business|practice|studio)|(?:die|das|dem|der|zur|zum|zu) (?:heutigen |unsere[rmn]? )?(?:firma|unternehmen|kanzlei|büro|praxis)|l['’](?:entreprise|agence|étude)|(?:le|la) (?:cabinet|société|studio)|la (?:empresa|firma)|el (?:despacho|estudio)|lo studio|l['’]azienda|la ditta|a empresa|o escritório|het (?:bedrijf|kantoor|bureau)|företaget|byrån|bolaget|virksomheden|firmaet|selskapet|bedriften|firm[ęu]|spółkę|kancelarię|společnost|yrityksen)(?= (?:that |which )?(?:you|we are|it is)\b|[.,!]|\s*$)",
    re.IGNORECASE,
)


def origins(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the year in which a page's story of its company begins, and since when it is kept."""
    if home_of(page) not in OWN_PAGES or STORIES.search(page.path):
        return
    home = home_of(page)
    is_story = home in {"about", "home"} and not _TEAM.search(page.path)
    short = _short(company)
    first = min(_A_YEAR.findall(page.text), default="")
    for sentence in dated_sentences(page, company):
        text = sentence.strip()
        year = _kept(text, company) or _formed(text) or _named(text, short)
        year = year or _led_by(text, company)
        if not year and is_story:
            year = _all_began(text, first)
        if (
            not year
            and (is_story or (home == "other" and not _TEAM.search(page.path)))
            and _ANY.search(text)
        ):
            year = _begun(text, page, company, first)
        if year:
            yield Fact("founded", year, text, page.url, weight=2)


_TEAM: Final = late(
    r"team|people|staff|equip|squadra|mitarbeit|medarbej|medarbet|ansatt|zespol|tym"
)


def tells_beginning(before: str) -> bool:
    """Say whether the words before a number tell of the first year: "in 1974 he began with"."""
    year = _A_YEAR.search(before)
    verbs = list(_BEGUN.finditer(before)) if year else []
    return bool(verbs) and _NOW.search(before, year.end() if year else 0) is None


_NOW: Final = late(
    r"\b(?:today|now|since|heute|inzwischen|mittlerweile|seither|aujourd['’]hui|désormais|depuis|hoy|ahora|desde|oggi|ora|hoje|agora|vandaag|nu|inmiddels|sindsdien|idag|i dag|sedan|siden|dziś|dzisiaj|obecnie|dnes|nyní|teraz|nykyään|nyt|ma|azi|astăzi|acum|danas|danes|bugün|σήμερα|сегодня|сейчас|сьогодні|днес)\b",
    re.IGNORECASE,
)


def _kept(text: str, company: Company) -> str:
    """Return the year of "Since 1974 run by its owners" where nobody else leads the sentence."""
    is_told = len(text) <= MAX_KEPT and _IS_KEPT.search(text)
    match = _KEPT_SINCE.search(text) if is_told else None
    if match is None or _OTHER_FIRM.search(text) or _HANDED.search(text) or _LED_BY.search(text):
        return ""
    lead = match["lead"].strip(" ,–—-:|·")
    is_ours = len(lead.split()) <= MAX_LEAD or company.speaks(lead) or company.closes(lead)
    is_aside = len(lead.split()) > MAX_LEAD and "," in match[0][len(match["lead"]) :]
    is_ours = is_ours and (not _THING.match(lead) or _ROOM.search(lead) is not None)
    is_ours = is_ours and not text[match.end() :].startswith((":", " park", " centre", " school"))
    is_free = (
        is_ours and ":" not in match["lead"] and not is_aside and not is_strangers(lead, company)
    )
    return (match["year"] or match["late"] or match["hu"]) if is_free else ""


# "Our building has been": ours, but no firm.
_THING: Final = late(
    r"(?:our|unsere?|notre|nuestr[ao]|(?:la |il )?nostr[ao]|(?:a |o )?noss[ao]|onze|ons|vår[at]?|vores|nasz[ae]?|naš[ae]?|náš)\b",
    re.IGNORECASE,
)
_ROOM: Final = late(rf"(?:{_OWN_ROOM}|{_FIRM_WORD}|haus|house|maison|casa|huis)", re.IGNORECASE)
MAX_KEPT: Final = 200
MAX_LEAD: Final = 2  # words: "Proudly independent and family-run since 1969"
_OTHER_FIRM: Final = late(
    r"\b(?:neighbou?r\w*|nachbar\w*|voisin\w*|vecin[oa]s?|vicin[oaie]|vizinh\w*|buur\w*|granne\w*|nabo\w*|sąsi\w+|soused\w*|next door|nebenan|partn\w+|part[ei]na?ir\w*|suppl\w+|lieferant\w*|zulieferer\w*|fourniss\w+|proveedor\w*|fornit\w+|fornecedor\w*|leverans?\w*|leverand\w*|leverancier\w*|dostaw\w+|dodavatel\w*|customers?|kunden?|clients?|(?:buy|work|bought) (?:from|with)|building|gebäude|bâtiment|edificio|edifício|gebouw|byggnad\w*|bygning\w*|budyn\w+|budov\w+)\b",
    re.IGNORECASE,
)
# A change of owner begins no firm.
_HANDED: Final = late(
    r"\b(?:took over|taken over|takeover|bought|acquir\w+|succeed\w*|handed|back in|übern[aoi]\w+|kaufte\w*|gekauft|erw[ao]rb\w*|nachfolg\w*|repris\w*|reprend\w*|rachet\w+|rachat|adquir\w+|compr(?:ó|ado|ada|aron|ou|aram)|asumi\w+|relevo|rilev\w+|acquis\w+|subentr\w+|assumiu|overgenomen|overn\w+|kocht\w*|tog över|övert\w+|köpt\w*|overt\w+|købt\w*|kjøpt\w*|przej\w+|kupi\w+|převz\w+|koup\w+|prevza\w+|ostiva?t?|átve\w+|vette át|preluat\w*|preuze\w+|prevzel\w*|devral\w*|εξαγόρ\w+|купил\w*|перейня\w+|возглав\w+)\b",
    re.IGNORECASE,
)
_LED_BY: Final = late(
    r"(?<!\w)(?:by|durch|von|par|por|da|dal|dalla|door|av|af|przez|de)(?: [a-zß-öø-ÿ]+){0,2} [A-ZÀ-ÞĀĂĄĆČĎĐŁŃŇŘŚŠŤŹŻŽ]\w+ [A-ZÀ-ÞĀĂĄĆČĎĐŁŃŇŘŚŠŤŹŻŽ]\w+"
)


# "It all began in 1962 in a barn."
_ALL: Final = Rare(
    late(
        rf"\b(?:(?:it|everything)(?: all)? (?:started|began)|(?:alles|es) (?:begann|fing)|tout (?:a commencé|commence|commença)|todo (?:comenzó|empezó|comienza)|tutto (?:inizi(?:a|ò)|cominci(?:a|ò)|è (?:iniziato|cominciato)|ebbe inizio)|tudo começou|(?:het|alles) begon|(?:allt|det hela|det) började|(?:det hele|det) (?:begyndte|startede|begynte|startet)|wszystko zaczęło się|vše(?:chno)? začalo|všetko (?:sa )?začalo|kaikki alkoi|minden(?: [^\W\d]+)? kezdődött|totul a început|sve je (?:počelo|započelo)|όλα ξεκίνησαν|вс[её] началось|все почалося|всичко започна)(?!\w)[^.!?;:\d]{{0,90}}?(?<!\d){_YEAR}"
        rf"|(?<!\d)(?P<led>1[6-9]\d\d|20[0-3]\d),? (?:begann alles|fing alles an|tout commence|todo comenzó|todo empezó|tutto (?:inizia|cominciò|iniziò)|tudo começou|begon alles|begon het allemaal|började allt|wszystko się zaczęło|vše začalo|kaikki alkoi)(?!\w)",
        re.IGNORECASE,
    )
)


def _all_began(text: str, first: str) -> str:
    """Return the first year of the page where a sentence says that all began then."""
    match = _ALL.search(text)
    year = (match["year"] or match["led"]) if match else ""
    return first if year and year == first and not _ELSE.search(text) else ""


# "Founded in 1962 by Wilhelm Storm" on the pages of Storm; "Maison fondée en 1962."
_DONE = r"(?:founded|established|opened|gegründet|eröffnet|fondée?|créée?|fundad[ao]|cread[ao]|fondat[ao]|nat[ao]|opgericht|gesticht|grundad|startad|stiftet|grundlagt|etableret|założon[ay]|założen[oa]?|založen[aoáý]?)"
_LED: Final = late(
    rf"(?P<house>(?:(?:maison|entreprise|société|cabinet|agence|atelier|empresa|compañía|despacho|azienda|ditta|impresa|bottega|bedrijf|firma|betrieb|unternehmen|företag|virksomhed|bedrift|firm|company|business|spółka|společnost)(?: [^\W\d]+)? )?){_DONE} (?:(?:in|im|en|em|nel|i|w|v|anno|år|roku|roce)(?: (?:the year|jahre?|roku|roce))? )?{_YEAR}(?P<by> (?:by|von|par|por|da|door|av|af|przez) (?P<who>[^.!?;:\d,]{{3,60}}))?(?P<end>\.?$|[,.])",
    re.IGNORECASE,
)


def _led_by(text: str, company: Company) -> str:
    """Return the year of "Founded in 1962 by …", where a namesake did, or the house is called one."""
    match = _LED.match(text)
    if match is None:
        return ""
    is_kin = match["by"] is not None and is_namesake(match["who"], company)
    is_house = bool(match["house"]) and match.end() >= len(text) and not match["by"]
    return match["year"] if is_kin or is_house else ""


def _formed(text: str) -> str:
    """Return the year in which some joined forces "to form the firm"."""
    match = _JOINED.search(text)
    if match is None or not _TO_FORM.search(match[0]):
        return ""
    return match["year"] if _ONE.search(match["rest"]) else ""


def _short(company: Company) -> Company | None:
    """Return the company by the name that stands behind its kind: "Alvor" of "Colégio Alvor"."""
    kind, _, name = company.name.strip().partition(" ")
    tokens = companies.company_tokens(name)
    is_name = len(squeezed("".join(tokens))) >= MIN_SHORT and name[:1].isupper()
    is_telling = is_name and squeezed(kind) in company.calls_itself
    return replace(company, name=name, domain="") if is_telling else None


MIN_SHORT: Final = 5


def _named(text: str, short: Company | None) -> str:
    """Return the year in which a sentence says that the company, by its short name, was founded."""
    told = founding.told(text, short) if short and short.name in text else None
    return told[0] if told else ""


def _begun(text: str, page: SitePage, company: Company, first: str) -> str:
    """Return the first year of the page where the sentence tells how the company began."""
    year = _A_YEAR.search(text)
    if year is None or _ELSE.search(_without_name(text, company)):
        return ""
    begun = next((one for one in _BEGUN.finditer(text) if _is_near(one, year)), None)
    if begun is None or is_further(text, begun) or AS.search(text, begun.end()):
        return ""
    if OFFICE.search(text):
        return ""
    if _founds(text, begun, company) or _goes_on(text, page, company):
        return year[0]
    is_hero = FOREBEAR.search(text) is not None or is_namesake(text, company)
    return first if is_hero and year[0] == first and _is_business(text, begun) else ""


# "began as a clerk", "started working", "begann zu arbeiten"
AS: Final = late(
    r"\b(?:as|als|comme|como|come|jako|som|kao|kot|ca|как|як|като|ως|working|to work|zu arbeiten|à travailler|a trabajar|a lavorare|a trabalhar|te werken|att arbeta|at arbejde|å arbeide|pracować|pracovat)\b",
    re.IGNORECASE,
)
# Who opens what is not theirs.
OFFICE: Final = late(
    r"(?<!rue )(?<!via )(?<!rua )(?<!calle )(?<!place )(?<!avenue )\b(?:mayor|queen|king|prince|princess|duke|minister|bürgermeister\w*|könig\w*|maire|ministre|alcalde\w*|ministro|sindaco|prefeito|burgemeester|borgmästar\w*|borgmester\w*|ordfører\w*|burmistrz|starosta|pormestari|polgármester|primarul?|gradonačelnik|župan|мэр|мер|кмет)\b(?! (?:street|st|road|rd|avenue|lane|square|place|way|row|mill)\b)",
    re.IGNORECASE,
)
_BUSINESS: Final = late(
    rf"(?<!\w)(?:(?:an?|his|her|their|our|own|eine?n?|seine?n?|ihre?n?|unsere?n?|une?|son|sa|leur|notre|una|su|nuestr[ao]|il suo|la sua|uma?|a sua|o seu|een|zijn|haar|hun|ett?|en|sin|sitt?) (?:[^\W\d][\w-]* ){{0,2}}?[^\W\d_]{{0,20}}{_OWN_ROOM}|(?:the|den|das|die|l['’]|la|el|the family|a|het|de)? ?{_FIRM_WORD}"
    r"|(?:swój |swoją |svůj |svou |svoju |mały |małą |malou |malý )?(?:warsztat|sklep|pracowni[aę]|firm[aęu]|zakład|piekarni[ęa]|dílnu|obchod|pekárnu|dielňu|pekáreň)|yritykse\w*|verstaa\w*|liikkee\w*|leipomo\w*|műhely\w*|üzlet\w*|céget|cégünket|pékség\w*|atelierul|un atelier|o firmă|un magazin|radionicu|tvrtku|obrt|pekaru|delavnico|podjetje|atölye\w*|dükkan\w*|εργαστήριο|επιχείρηση|κατάστημα|φούρνο|мастерск\w+|магазин|компани\w+|фирм\w+|пекарн\w+|майстерн\w+|компані\w+|работилниц\w+|töökoja|ettevõtte|uzņēmumu|darbnīcu|įmonę|dirbtuv\w+)(?:s|en|e|n)?(?!\w|[’']s|-)",
    re.IGNORECASE,
)


def _is_business(text: str, begun: re.Match[str]) -> bool:
    """Say whether the clause of a verb of beginning has a business for its object."""
    start = max((text.rfind(mark, 0, begun.start()) for mark in ",;:"), default=-1) + 1
    ends = [at for mark in ",;:" if (at := text.find(mark, begun.end())) >= 0]
    clause = text[start : min(ends, default=len(text))]
    at = begun.start() - start
    found_ones = (*_BUSINESS.finditer(clause[:at]), *_BUSINESS.finditer(clause, at))
    for found in found_ones:
        before = clause[: found.start()].split()
        if not before or not _AT.fullmatch(before[-1]) or before[-1].lower() in _HAVING:
            return True
    return False


_HAVING: Final = frozenset({"with", "mit", "avec", "con", "com", "met", "med", "z", "s"})


def _without_name(text: str, company: Company) -> str:
    return text.replace(company.name, " ")


MAX_FAR: Final = 110  # characters between the verb and the year


def _is_near(match: re.Match[str], year: re.Match[str]) -> bool:
    between = (
        year.start() - match.end() if year.start() > match.start() else match.start() - year.end()
    )
    return between <= MAX_FAR


def is_namesake(text: str, company: Company) -> bool:
    """Say whether a person of the company's name is told of, not somebody at the company."""
    plain = tables.words("common_words.txt")
    tokens = map(squeezed, companies.company_tokens(company.name))
    own = {word for word in tokens if len(word) > MIN_NAME and word not in plain}
    words = (_without_name(text, company) if len(company.name.split()) > 1 else text).split()
    return any(
        word[:1].isupper() and squeezed(word) in own and _is_surname(words[max(0, at - 4) : at])
        for at, word in enumerate(words)
    )


MIN_NAME: Final = 3
_PARTICLES: Final = frozenset({"van", "von", "der", "den", "de", "del", "della", "di", "da", "du", "dos", "la", "le", "ter", "ten", "zu", "af", "av"})  # fmt: skip


def _is_surname(before: list[str]) -> bool:
    """Say whether the words before a name end with a first name: "Piet van der" Storm."""
    names = list(before)
    while names and names[-1].lower() in _PARTICLES and names[-1].islower():
        names.pop()
    if not names or not names[-1][:1].isupper() or not names[-1].strip(".").isalpha():
        return False
    if names[-1].lower() in PLAIN | ARTICLES:
        return False
    return not any(_AT.fullmatch(word) for word in names[-2:-1])


def _founds(text: str, match: re.Match[str], company: Company) -> bool:
    """Say whether somebody's verb of founding leads to the company: "Ada Mols opened Acme in"."""
    who = _DATED.sub(" ", text[: match.start()])
    behind = text[match.end() :]
    words = behind.split()
    if not behind.startswith(" ") or not _BIG.search(who) or company.is_named(who):
        return False
    for count in range(1, min(MAX_BEHIND, len(words)) + 1):
        head = " ".join(words[:count])
        if not company.closes(head) or re.search(r"[\d,;]", head[:-1]):
            continue
        name = next(
            n for n in range(1, count + 1) if company.closes(" ".join(words[count - n : count]))
        )
        led = words[count - name - 1] if count > name else ""
        rest = words[count] if count < len(words) else ""
        is_end = not rest or words[count - 1][-1] in ",.;:!" or _AT.fullmatch(rest) is not None
        is_person = people.has_first_name(led) or _AT.fullmatch(led) is not None
        return not is_person and (is_end or _A_YEAR.match(rest) is not None)
    return False


MAX_BEHIND: Final = 4
_DATED: Final = late(r"^[^\d]{0,24}(?:1[6-9]\d\d|20[0-3]\d)\W")
_BIG: Final = late(r"[^\W\d_a-zß-öø-ÿ]\w")


def _goes_on(text: str, page: SitePage, company: Company) -> bool:
    """Say whether the sentence behind a story ends it with the company: "That was Acme."."""
    at = page.text.find(text)
    rest = page.text[at + len(text) : at + len(text) + _NEXT + len(company.name)]
    following = re.split(r"(?<=[.!?])\s|\n", rest.lstrip(" "), maxsplit=1)[0] if at >= 0 else ""
    return bool(following) and company.closes(following.rstrip(".!")) and len(following) <= _NEXT
