"""Whose a price is: what an agent, an examiner or an authority asks, or a client's object costs.

Pure. Such sums stand in a firm's own list of prices and are not its own.
"""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from prospects.normalise import companies
from scoring.contact import people, towns
from scoring.reading.company import Company
from scoring.reading.patterns import late

# "Booking fee hos Ticketum", "frais chez Globex AS": a name behind a word that leads to a firm.
_WITH: Final = late(
    r"(?i:\b(?:hos|chez|bij|presso)) (?P<who>[^\W\d_a-zß-öø-ÿ][\w.&'’-]+(?: [^\W\d_a-zß-öø-ÿ][\w.&'’-]+)*)"
)
_FEE: Final = late(
    r"(?<!\w)(?:\w*avgift\w*|\w*gebyr\w*|\w*gebühr\w*|fees?|frais|\w*kosten|leges|spese|diritti|tasas?|taxas?)(?!\w)",
    re.IGNORECASE,
)
# "Insurance with Fluvia: from €74", "Parkschein bei der Stadt Ulm: 3 €": what a label says to be had at another's.
_HAD_WITH: Final = late(
    r"^(?i:[^:\d€£$]{3,60}? (?:with|from|through|bei(?: der)?|über|chez|auprès d[eu]|via|con|presso|bij|hos|gjennom|genom|com|junto da?|u|přes|kod|prin)) (?P<who>[^\W\d_a-zß-öø-ÿ][\w.&'’-]+(?: [^\W\d_a-zß-öø-ÿ][\w.&'’-]+){0,3}) ?:"
)
# What no firm sells as its own but an insurer, a bank or a leasing house; "a credit card case" is
# none, so it is the last word before the one that leads to the house.
_OF_HOUSES: Final = late(
    r"(?:(?<!\w)(?:policy|polic[ey]n|assurances?|polizz[ae]|assicurazion[ei]|pojistk[ay]|financing|financement|financiación|finanziamento|lease|loan|credit|crédito|credito|crédit|lening|lån|úvěr|asigurar[ei]|sigorta(?:sı)?|ασφάλεια|страхов\w+)|(?:^|(?<= de ))seguros?(?: d[eo]s? [^\W\d_]+){0,2}|\w*(?:insurance|versicherung|verzekering(?:en)?|försäkring(?:ar)?|forsikring(?:er)?|ubezpieczeni[ea]|pojištění|poistenie|vakuutus|biztosítás|osiguranje|leasing|finanzierung|financiering|finansiering|kredit|kredyt))(?: d[ei]s? [^\W\d_]+){0,2} [^\W\d_'’ ]+(?: d[eu]r?)?\s*$",
    re.IGNORECASE,
)


def _is_had_with(text: str, company: Company) -> bool:
    """Say whether an insurance or a credit is named with the house that gives it, not one's own."""
    told = _HAD_WITH.match(text)
    if told is None or not _OF_HOUSES.search(text[: told.start("who")]):
        return False
    return not (_is_ours(told["who"], company) or _begins(company, told["who"]))


# Who gets the money, not who pays it: "paid by your insurer" is the company's own price.
_PAID: Final = r"(?:paid|payable|pay|bezahlt|zahlbar|zahlen|payée?s?|payables?|payer|régler|réglée?s?|versée?s?|pagad[ao]s?|pagar|pag[ao]s?|abonad[ao]s?|abonar|pagat[aoie]|pagare|versat[aoie]|betaald|betalen|voldaan|betalas|betalar|betales|betalt|płatn[eyąa]|opłacan[aey]|płaci\w*|placen[oýáéa]|platí\w*|hrazen[oýáéa]|hradí\w*)"
_DIRECTLY: Final = r"(?:directly|direct|direkt|directement|directamente|direttamente|diretamente|rechtstreeks|bezpośrednio|přímo|priamo|separately|separat|gesondert|separatamente|por separado|apart|osobno|zvlášť)"
_TO: Final = r"(?:(?:to|an|à|aux?|auprès|al?|alla|allo|ao|aan|till?) |all['’])"
_ARTICLE: Final = (
    r"(?:(?:the|an?|der|die|das|den|dem|la|le|les|el|los|il|lo|de|du|het|o|os|as) |l['’])"
)
_THIRD: Final = (
    r"(?:agency|agents?|provider|authorit\w+|council|municipality|state|court|exam\w*|test cent\w+|board|laborator\w+|lab|landlord|carriers?|suppliers?|organi[sz]ers?|embassy|consulate|registry|institute"
    r"|gemeinde|stadt|amt|behörde\w*|anbieter\w*|veranstalter\w*|prüf\w*|kammer|labor|konsulat|botschaft|agence|mairie|commune|trésor|prestataire|organismes?|centre d['’]examens?|laboratoire|ambassade|consulat|ayuntamiento|centro (?:de )?ex[aá]m\w+|instituto?|organismo|proveedor|embajada|consulado|comune(?! accordo)|ente|laboratorio|fornitore|ambasciata|consolato|organizador\w*|câmara|fornecedor|laboratório|gemeente|leverancier|examen\w*|kommunen?|myndighet\w*|arrangør\w*|gmin\w+|urzęd\w+|urząd\w*|organizator\w*|obc[ie]|úřad\w*|pořadatel\w*)"
)
# "Exam, paid directly to the examination centre", "zahlbar an die Gemeinde".
_PAID_THIRD: Final = late(
    rf"\b{_PAID},? (?:{_DIRECTLY} )?{_TO}{_ARTICLE}?(?!(?:our|unser\w*|notre|nuestr\w+|nostr\w+|noss\w+|onze|vår\w*|vores)\b)(?:\w+ )?{_THIRD}(?!\w)(?![^\n]*\b(?:incl\w*|inkl\w*|inbegr\w*))",
    re.IGNORECASE,
)
# What a client sells or lets through the company: the object, then how it is mandated.
_OBJECT: Final = late(
    r"(?<!\w)(?:houses?|homes?|flats?|apartments?|bungalows?|cottages?|\w+[- ]bed(?:room)?s?|maison|appartement|villa|terrain|pièces|\w*haus|\w*wohnung|zimmer|grundstück|casa|piso|chalet|habitaciones|appartamento|camere|locali|huis|woning|slaapkamers|hus|lägenhet|leilighet|enebolig|dom|mieszkanie|byt)(?!\w)",
    re.IGNORECASE,
)
_MANDATE: Final = late(
    r"\b(?:mandat (?:de vente|exclusif|simple|de location)|(?:sole|exclusive|selling) (?:agency|mandate|listing)|im kundenauftrag|(?:allein|makler|verkaufs)auftrag|mandato di (?:vendita|locazione)|incarico di vendita|mandato de venta|encargo de venta|mandato de venda|verkoopopdracht|säljuppdrag|salgsoppdrag)\b",
    re.IGNORECASE,
)
# Words of an asked price, which a garage and a shop write of their own goods.
_ASKED: Final = late(
    r"\b(?:(?:guide|asking) price|offers (?:over|around|in excess)|kaufpreis|vraagprijs|kosten koper|(?:prix )?net vendeur|prezzo richiesto|utgångspris|udbudspris|prisantydning|cena wywoławcza|cena nieruchomości)\b",
    re.IGNORECASE,
)
_AGENT: Final = late(
    r"estate|realt|immo|makler|notai?r|inmobil|imobil|propert|lettings|vastgoed|makelaar|eiendom|mäklar|nieruchomo|realit",
    re.IGNORECASE,
)
# The company's own fee for a mandate.
_OWN_FEE: Final = late(
    r"\b(?:forfait|honoraires|pauschale|courtage|provision|commission|comisión|provvigione|fees?|vat|tva|ht|mwst|iva|btw|moms)\b",
    re.IGNORECASE,
)
# The same, beside a price of one's own: "for comparison, our basic plan is 20 €".
OURS: Final = late(
    r"(?<!\w)(?:we|us|our|ours|wir|uns|unser\w*|nous|notre|nosotros|nuestr[oa]s?|nostr[oaie]|ons|onze|wij|noss[oa]s?|vi|oss|vår\w*|vores|nasz\w*|u nas|náš|naš\w*|nás|nálunk|meillä|bizde|bizim|noastr\w+|nostru|μας|弊社|当社|저희|incl\w*|inkl\w*|inbegr\w*|compris\w*|zahrnut\w*|w cenie|uključen\w*)(?!\w)",
    re.IGNORECASE,
)
_COMPARED: Final = late(
    r"^\W*(?:(?:for|by(?: way of)?) comparison|zum vergleich|im vergleich dazu|à titre de comparaison|(?:en|par) comparaison|a (?:modo|título|titulo) de comparación|(?:en|como) comparación|a titolo di (?:confronto|paragone)|per (?:confronto|fare un confronto)|ter vergelijking|(?:para|em|a título de) comparação|dla porównania|pro srovnání|na porovnanie|som jämförelse|till jämförelse|til sammenlig?ning|vertailun vuoksi|összehasonlítás(?:képpen|ul)|karşılaştırma için|pentru comparație|(?:za|radi) usporedb[ue]|για σύγκριση|для сравнения|для порівняння|ご参考までに|비교하자면)(?!\w)",
    re.IGNORECASE,
)
# A shop that anybody may go to instead.
_SHOP: Final = late(
    r"(?<!\w)(?:(?:im|in (?:jedem|einem)) (?:bau|super|garten|elektro)markt|in (?:baumärkten|supermärkten)|(?:at|in|from) (?:the|a|any|most) (?:diy|hardware|big-box|department) stores?|(?:at|in) (?:the|a|any) supermarkets?|en (?:grandes? surfaces?|supermarché|magasin de bricolage)|(?:en|in) (?:una |cualquier )(?:ferretería|supermercado|gran superficie|tienda de bricolaje)|en (?:el supermercado|grandes superficies)|(?:in|nei|al|dal) (?:una? )?(?:supermercat[oi]|negozio? (?:di |del )?(?:bricolage|fai da te))|(?:in|bij) (?:de|een|elke) (?:bouwmarkt|supermarkt)|w (?:markecie(?: budowlanym)?|supermarkecie|marketach)|(?:no|num|em) (?:supermercados?|hipermercados?|lojas? de bricolage)|v (?:hobbymarketu|supermarketu)|på (?:bygg|super|stor)marknaden|i (?:byggemarkedet|supermarkedet|byggvaruhuset)|rautakaupassa|marketissa|(?:barkács|szuper)(?:áruház|market)\w*|(?:yapı|hobi) ?market\w*|u (?:trgovačkom centru|supermarketu)|la supermarket|ホームセンターで(?:は)?)(?!\w)",
    re.IGNORECASE,
)
# An office, a post or a chemist that sells its own papers and goods: "a licence from the post office".
_OFFICE: Final = late(
    r"(?<!\w)(?:(?:at|from|in) (?:the|a|your|any) (?:local |nearest )?(?:post office|town hall|city hall|council|tax office|police station|pharmacy|chemist)"
    r"|(?:bei|auf|von) der (?:post|gemeinde|polizei|kreisverwaltung)|in der apotheke|(?:im|beim|vom) (?:rathaus|bürgeramt|bürgerbüro|finanzamt|landratsamt|ordnungsamt)"
    r"|à la (?:poste|mairie|pharmacie|préfecture)|en (?:mairie|pharmacie|préfecture)|(?:au|du) bureau de (?:poste|tabac)|(?:en|de) (?:correos|el ayuntamiento|(?:la |una )?farmacia)|del ayuntamiento"
    r"|(?:alle|in|dalle) poste|all['’]ufficio postale|in (?:comune|farmacia|questura)|nos correios|na (?:câmara(?: municipal)?|junta(?: de freguesia)?|farmácia)|nas finanças"
    r"|(?:bij|op|van) (?:het postkantoor|de gemeente|het gemeentehuis|de apotheek)|(?:på|hos|från|fra) (?:posten|posthuset|apoteket|rådhuset|kommunen)|na poczcie|w (?:urzędzie(?: \w+)?|aptece)"
    r"|na (?:poště|pošte|pošti|(?:obecním |městském |obecnom |mestskom )?úřadě|(?:obecnom |mestskom )?úrade)|v (?:lékárně|lekárni|lekarni)|u ljekarni|postissa|apteekissa|kunnalta|a (?:postán|gyógyszertárban)|la (?:poștă|primărie|farmacie)|postanede|eczanede|στο (?:ταχυδρομείο|φαρμακείο)|на (?:почте|пошті)|в апте(?:ке|ці))(?!\w)",
    re.IGNORECASE,
)
# What is used, and sold by a dealer: "used ones are sold from $900 with our allied distributor".
_USED: Final = late(
    r"(?<!\w)(?:used|second-?hand|pre-owned|gebraucht\w*|d['’]occasion|usad[oa]s?|de segunda mano|usat[oaie]|tweedehands|gebruikte|używan\w+|begagnad\w*|brugt\w*|brukte?|käytet\w+|használt|ikinci el|ojet[áéý]\w*|použit\w*|folosit\w*|rabljen\w*|μεταχειρισμέν\w+)(?!\w)",
    re.IGNORECASE,
)
_DEALER: Final = late(
    r"(?<!\w)(?:at|through|with|bei|über|chez|auprès d\w+|con|a través de|presso|tramite|bij|via|u|com|junto d\w+|hos|genom|gjennom|kod|prin|la) (?:(?:il|al|lo|o|a) )?(?:our|unser\w*|notre|nos|nuestr[oa]s?|nostr[oaie]|onze?|nasz\w*|noss[oa]s?|vår\w*|vores|naš\w*|nostru) (?:\w+ ){0,2}?(?:partner\w*|partenaires?|soci[oa]s?|aliad[oa]s?|distribu\w+|dealers?|händlern?|revendeurs?|rivenditor[ei]|revendedor\w*|resellers?|parceir[oa]s?|återförsäljare|forhandler\w*|dystrybutor\w*|prodejc\w+|zastupnik\w*)(?!\w)",
    re.IGNORECASE,
)
# What a state has its own people pay; a tariff that binds the company is its own price.
_STATE: Final = r"(?:state|government|public|national|federal|municipal|staatlich\w*|gesetzlich\w*|öffentlich\w*|kommunal\w*|publics?|publique|nationale?|de l['’][ée]tat|públic[oa]|estatal|nacional|pubblic[oa]|statale|nazionale|publieke|nationale|państwow\w+|publiczn\w+|rządow\w+|statliga?|offentlige?|státní\w*|veřejn\w+|állami|devlet|javn\w+|državn\w+)"
_SCHEME: Final = r"(?:scheme|programme|program|régime|dispositif|regeling|programa|programma|programu|regime|sistema|systemu|ordningen?)"
_SET: Final = late(
    rf"(?<!\w)(?:under|within|through|im rahmen|dans le cadre|en|bajo|con|nel|nell['’]ambito|onder|binnen|w ramach|no|inom|v rámci|u okviru) (?:(?:the|an?|de[rs]?|dem|die|du|le|la|el|del|il|het|o|da) )?(?:{_STATE} (?:\w+ ){{0,2}}?{_SCHEME}|{_SCHEME} (?:\w+ )?{_STATE})(?!\w)",
    re.IGNORECASE,
)
# Carriers by name, and what they take for handing over against money.
_CARRIER: Final = late(
    r"(?<!\w)(?:(?-i:GLS|DPD|DHL|FedEx|Chronopost|Colissimo|Mondial Relay|SEUR|Nacex|PostNL|InPost|Packeta|Zásilkovna|PostNord|Matkahuolto|Foxpost|FAN Courier|Cargus|Purolator)|utánvét\w*|nachnahme\w*|contre[- ]remboursement|contra ?reembolso|contrassegno|rembourszending|onder rembours|za pobraniem|przesyłka pobraniowa|à cobrança|dobírk\w+|dobierk\w+|postförskott|efterkrav\w*|postiennakko|jälkivaatimus|kapıda ödeme|αντικαταβολή\w*|ramburs|pouzeć\w+|cash on delivery|наложенн\w+ платеж\w*)(?!\w)|代引",
    re.IGNORECASE,
)
# What lets a visitor into a park, or is paid to it.
_PARK: Final = r"(?:national ?parks?\w*|parc national|parque nacional|parco nazionale|nationaal park|park(?:u|iem)? narodow\w+|národní\w* park\w*|nacionaln\w+ park\w*|nemzeti park\w*|milli park\w*|kansallispuisto\w*|εθνικ\w+ πάρκο\w*)"
_ENTRY: Final = late(
    rf"(?<!\w)(?:(?:entry|entrance|admission)(?: fees?| tickets?)?|eintritt\w*|entrée|entrada|ingresso|biglietto|toegang\w*|bilet\w* (?:wstępu )?|wstęp|ulaznic\w+|vstup\w*|inträde\w*|adgang\w*|belépő\w*|giriş\w*|pääsymaksu|είσοδος) (?:(?:to|into|for|in|zum|in den|für den|au|pour le|al|para el|del|nel|per il|no|do|voor het|tot het|do|za|u|til|till|στο) )?(?:(?:the|le|el|il|o) )?(?:[^\W\da-zß-öø-ÿ]\w+ )?{_PARK}",
    re.IGNORECASE,
)


# What is recommended, or sold, under another's name: "mattresses we recommend are Lena's, €900 there".
_THERE: Final = late(
    r"(?<!\w)(?:dort|there|là-bas|chez eux|allí|ahí|lì|da loro|lá|ali|daar|där|hos (?:dem|dom)|tam|siellä|ott|acolo|tamo|orada|εκεί|там)(?!\w)",
    re.IGNORECASE,
)
_RECOMMENDED: Final = late(
    r"(?<!\w)(?:empf(?:ehlen|ohlen\w*|iehlt)|recommend\w*|recommand\w+|conseill(?:ons|é\w*)|recom[ie]nd\w+|aconsej\w+|consigli(?:amo|at\w)|raccomand\w+|aanrad\w+|aanbevel\w+|raden|rekommender\w*|anbefaler?|anbefalt|polecamy|polecan\w+|doporuč\w+|odporúč\w+|suosittel\w+|ajánl\w+|recomand\w+|preporuč\w+|öneri\w+|рекоменд\w+)(?!\w)",
    re.IGNORECASE,
)
_SOLD_AT: Final = late(
    r"(?i:(?<!\w)(?:available|sold|(?:to be )?had|bought|stocked|erhältlich|gibt es|zu haben|verkauft|disponibles?|en vente|vendue?s?|se vende|a la venta|in vendita|vendut\w|à venda|vendid\w|verkrijgbaar|te koop|finns|säljs|fås|sælges|selges|dostępn\w+|sprzedawan\w+|k dostání|prodáv\w+)\b[^.;€£$]{0,40}? (?:at|from|by|bei|über|chez|en|por|da|presso|bij|door|hos|via|u|w|na)) (?P<who>[^\W\d_a-zß-öø-ÿ][\w.&'’-]+(?: [^\W\d_a-zß-öø-ÿ][\w.&'’-]+)+)"
)
# "You pay €98 to Fluvia": a name behind a sum that is paid.
_PAID_TO: Final = late(
    r"(?i:(?<!\w)(?:pay(?:s|ing|able)?|paid|zahl\w*|bezahl\w*|pai(?:e|ez|er|ement)|pay(?:ez|er|é\w*)|vers(?:ez|er|é\w*)|pag(?:a|an|ar|as|ado|ate|are|ato|ue|o)|abona\w*|betaal\w*|betal\w*|płac\w*|zapłac\w*|plat[ií]\w*|hrad\w+|maksa\w*)\b[^.;]{0,80}?\d[^.;]{0,14}? (?:(?:directly|direkt|direct|directement|directamente|direttamente|rechtstreeks) )?(?:to|an|à|a|al|alla|ao|aan|till?|do|for)) (?P<who>[^\W\d_a-zß-öø-ÿ][\w.&'’-]{2,}(?: [^\W\d_a-zß-öø-ÿ][\w.&'’-]+)*)"
)


# "A connection: €312, paid to Fluvia", "paid to them": whom one pays stands behind the sum.
_PAID_ON: Final = late(
    rf"(?i:\d[^.;]{{0,20}}\b{_PAID},? (?:{_DIRECTLY} )?(?:to|à|aux?|al?|alla|allo|ao|aan|till?) {_ARTICLE}?)(?P<who>(?!(?:I|II|III|IV|V)\b)[^\W\d_a-zß-öø-ÿ][\w.&'’-]{{2,}}(?: [^\W\d_a-zß-öø-ÿ][\w.&'’-]+)*)"
)
_PAID_THEM: Final = late(
    rf"\d[^.;]{{0,20}}\b{_PAID},? (?:{_DIRECTLY} )?(?:to|à|aux?|al?|alla|allo|ao|aan|till?|an) (?:him|her|them|ihn|sie|eux|elles?|lui|leur|él|ella|ellos|loro|lei|ele|ela|eles|hem|haar|hen|honom|henne|dem|dom)(?!\w)",
    re.IGNORECASE,
)


def _is_named_others(text: str, company: Company) -> bool:
    """Say whether another is named who sells, or who is paid, or what is recommended is there."""
    if (_RECOMMENDED.search(text) and _THERE.search(text)) or _PAID_THEM.search(text):
        return True
    for pattern in (_SOLD_AT, _PAID_TO, _PAID_ON):
        named = pattern.search(text)
        if named and not (_is_ours(named["who"], company) or _begins(company, named["who"])):
            return True
    return False


def _begins(company: Company, who: str) -> bool:
    """Say whether the firm's name begins with that of who is paid: "Brill" of "Brill Pumps"."""
    return f"{company.name} ".casefold().startswith(f"{who.rstrip('.')} ".casefold())


# What is only passed on: courts, registries, stamps.
_PASSED_ON: Final = late(
    r"(?<!\w)(?:disbursements?|court fees?|land registry|stamp duty|filing fees?|probate (?:court|registry) fees?|gerichtskosten\w*|gerichtsgebühr\w*|grundbuch(?:gebühr|kosten)\w*|auslagen(?: für)?|débours|frais de (?:justice|greffe)|droits d['’]enregistrement|timbre fiscal|tasas? judicial\w*|suplidos|aranceles|spese vive|contributo unificato|marca da bollo|diritti di cancelleria|custas (?:judiciais|processuais)|emolumentos|griffierecht\w*|verschotten|leges|kadasterkosten|(?:ansöknings|domstols)avgift\w*|lagfart|retsafgift\w*|tinglysning\w*|rettsgebyr\w*|opłat[ay] (?:sądow|skarbow)\w*|soudní poplat\w*|správní poplat\w*|súdny poplat\w*|oikeudenkäyntimaksu\w*|illeték\w*|taxă judiciară|sudske (?:takse|pristojbe)|mahkeme harcı|госпошлин\w*|судовий збір)(?!\w)",
    re.IGNORECASE,
)


def _is_elsewhere(text: str, company: Company) -> bool:
    """Say whether a sentence tells what others ask: a market, a carrier, a state, a park.

    Words of one's own in it outdo that, and so does a company that is named so.
    """
    found = (kind.search(text) for kind in (_COMPARED, _SHOP, _OFFICE, _SET, _CARRIER, _ENTRY))
    name = company.name.casefold()
    is_told = any(told and told[0].casefold().split()[-1] not in name for told in found)
    if is_told and not OURS.search(text) and not company.is_named(text):
        return True
    return _USED.search(text) is not None and _DEALER.search(text) is not None


_COSTS: Final = (
    r"(?:costs?|kostet|kosten|coûte|cuesta|costa|kost|kostar|koster|custa|kosztuje|stojí|maksaa)"
)
_CAPS: Final = r"[^\W\d_a-zß-öø-ÿ][\w.&'’-]+(?: [^\W\d_a-zß-öø-ÿ][\w.&'’-]+| [^\W\d_]{4,}){0,2}?"
# "The analysis at Agrolab costs 540 kr", "bexio kostet beim Hersteller ab CHF 35".
_COSTS_AT: Final = late(
    rf"(?i:(?<!\w)(?:at|with|bei[m]?|chez|con|presso|bij|hos|junto d[ao]|u|w)) (?P<who>{_CAPS}) (?i:{_COSTS})(?!\w)"
)
_MAKERS: Final = late(
    r"(?<!\w)(?:(?:from|at|with) the (?:makers?|manufacturers?|vendors?|publishers?)|beim (?:hersteller|anbieter|verlag)|chez (?:l['’]éditeur|le fabricant)|(?:al|del|con el) (?:fabricante|proveedor)|(?:dal|presso il) (?:produttore|fornitore)|bij de (?:maker|fabrikant|leverancier)|hos (?:tillverkaren|leverantören|producenten|leverandøren)|u (?:producenta|výrobce))(?!\w)",
    re.IGNORECASE,
)
# "Exact charges from €49": who is named asks it.
_CHARGES: Final = late(
    rf"(?:^|[:.;,] )(?P<who>{_CAPS}) (?i:charges?|asks?|advertises?|invoices|bills|rechnet|verlangt|berechnet|wirbt|inseriert|rekent|vraagt|adverteert|factureert|facture|demande|affiche|cobra|anuncia|factura|fatura|chiede|fattura|pubblicizza|tar(?! (?:ca|om))|tager|annonserar|annonserer|annoncerer|fakturerar|fakturerer|debiterar|begär|pobiera|ogłasza|fakturuje|inzeruje|účtuje|veloittaa|laskuttaa|mainostaa)(?! (?:we|wir|us|uns|nous|ons)\b)[^.;€£$]{{0,30}}?(?:[€£$]|\d)"
)


def _asks_elsewhere(text: str, company: Company) -> bool:
    """Say whether a maker, or whoever is named before the verb, asks a price."""
    if _MAKERS.search(text):
        return True
    named = [told for told in (_COSTS_AT.search(text), _CHARGES.search(text)) if told]
    return any(
        not (_is_ours(told["who"], company) or _begins(company, told["who"])) for told in named
    )


# "According to the operator", "enligt deras prislista": whoever is quoted asks the price.
_SAID_BY: Final = late(
    r"(?<!\w)(?:according to|laut|gemäß|nach angaben(?: von| des| der)?|selon|d['’]après|según|secondo|stando a|segundo|de acordo com|volgens|enligt|ifølge|według|podle)(?: the| dem?r?| le| la| l['’]| el| il| o| a| de| het)? ?"
    r"(?:their|its|his|her|ihre[rmn]?|seine[rmn]?|deren|dessen|leurs?|sus?|loro|suoi?|sua|seus?|hun|zijn|haar|deras|dess|hans|hennes|deres|ich|jego|jej|jejich|jeho"
    r"|operators?|makers?|manufacturers?|vendors?|insurers?|betreiber\w*|hersteller\w*|anbieter\w*|versicherer|exploitant|fabricant|éditeur|assureur|operador|fabricante|aseguradora|gestore|produttore|fornitore|seguradora|exploitant|fabrikant|leverancier|operatören|tillverkaren|leverantören|operatøren|producenten|produsenten|leverandøren|operatora|producenta|provozovatele|výrobce)(?!\w)"
    r"|(?<!\w)(?:operaattorin|valmistajan|toimittajan|heidän hinnastonsa) mukaan(?!\w)",
    re.IGNORECASE,
)
# What a road, a bridge or a tunnel takes, named as what the sum is of.
_TOLL: Final = late(
    r"(?:^|[.:;] )(?:(?:the|die|der|das|le|la|les|el|il|o|a|de|het) )?(?:[^\W\d]+ )?(?:\w*maut|tolls?|toll (?:road|bridge|tunnel)|\w*vignette|péages?|peajes?|pedaggi[oa]?|portage(?:m|ns)|\w*tolgeld|vägtull\w*|bompeng\w*|brotakst|winiet\w*|myto|mýtné|dálniční známka|tietulli)(?! (?:inkl|incl|compris|inclu|inbegr))(?!\w)",
    re.IGNORECASE,
)


def _is_quoted(text: str, company: Company) -> bool:
    """Say whether a sum is told after somebody else, or is a toll, and none of one's own."""
    told = _SAID_BY.search(text) or _TOLL.search(text)
    return told is not None and not OURS.search(text) and not company.is_named(text)


def is_others_price(text: str, company: Company, *, is_row: bool = False) -> bool:
    """Say whether the words around a price call it another's or that of a client's object.

    The row of a list names what is done, "Cleaning in a supermarket", and not who asks the price.
    """
    named = _WITH.search(text)
    return bool(
        _PAID_THIRD.search(text)
        or _PASSED_ON.search(text)
        or _is_quoted(text, company)
        or _is_clients(text, company)
        or _is_had_with(text, company)
        or (not is_row and _is_named_others(text, company))
        or (not is_row and _is_elsewhere(text, company))
        or (not is_row and _asks_elsewhere(text, company))
        or (named and _is_charged(text, named["who"]) and not _is_ours(named["who"], company))
    )


def _is_clients(text: str, company: Company) -> bool:
    """Say whether a house or a flat is offered for a client, and no own fee is told."""
    told = _MANDATE.search(text) or (_AGENT.search(company.name) and _ASKED.search(text))
    return bool(told and _OBJECT.search(text[: told.start()]) and not _OWN_FEE.search(text))


def _is_charged(text: str, name: str) -> bool:
    """Say whether a fee is told or the name has a legal form: "Klippning hos Lone" is neither."""
    return _FEE.search(text) is not None or companies.has_legal_form(name)


def _is_ours(name: str, company: Company) -> bool:
    """Say whether a name is the company's, a person's of it or where it works."""
    first = name.split(maxsplit=1)[0]
    return bool(company.is_own(name) or people.has_first_name(first) or towns.is_town(name))
