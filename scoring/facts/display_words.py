"""Words over and below what repeats on a page and is no range of goods.

Pure tables, in the languages that are read.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.reading.patterns import late

# Headings over prices of others, steps, people, terms and places, by a word anywhere in them.
NO_GOODS: Final = late(
    r"(?<!\w)(?:others|elsewhere|rivals?|competit\w+|compared|comparison|drives us|a day (?:with|at|in)|daily (?:routine|schedule)|vergleich\w*|andere[nrs]?|anderswo|konkurren\w*|antreibt|tagesablauf|ein tag bei|les autres|ailleurs|concurren\w*|nous anime|une journée|los demás|otros|competencia|nos mueve|un día (?:con|en)|gli altri|altrove|concorren\w*|ci muove|una giornata|os outros|concorrência|nos move|um dia (?:com|na|no)|anderen|elders|ons drijft|een dag (?:bij|met)|dagindeling|andra|andre|driver oss|driver os|en dag (?:hos|med)|inni|konkurencj\w+|napędza|dzień z|jinde|nás žene|values?|steps?|process|principles?|promise|history|story|stories|milestones|timeline|numbers|facts|figures|events?|dates|projects?|references?|portfolio|gallery|press|people|pack|crew|staff|family|founders?|words|voices|journal|bench|guides?|tips|opening|hours|find us|where|parking|before you|terms|grants?|funding|subsid\w+|law|legal|awards?|certificates|memberships?"
    r"|werte|schritte?n?|ablauf|prozess|grundsätze|versprechen|geschichte|meilensteine|zahlen|termine|veranstaltungen|projekte?|galerie|presse|menschen|köpfe|mitarbeiter\w*|familie|stimmen|tagebuch|tipps|ratgeber|öffnungszeiten|anfahrt|förder\w+|recht\w*|auszeichnungen|mitgliedschaften|ausmacht|merkblätter|standorte?"
    r"|valeurs|étapes?|processus|principes|histoire|chiffres|événements|agenda|projets?|réalisations|galerie|presse|conseils|horaires|accès|aides?|subventions?|état|loi|prix et distinctions|certifications|confiance|valores|pasos|proceso|principios|historia|cifras|eventos|proyectos|galería|prensa|consejos|horarios?|ayudas|becas|ley|premios|gobierno|dónde|nosotros"
    r"|valori|passi|processo|principi|storia|numeri|eventi|progetti|galleria|stampa|consigli|orari\w?|incentivi|bonus|premi|dove siamo|passos|princípios|história|números|projetos|galeria|imprensa|dicas|horário|apoios|lei|prêmios|prémios|onde|somos|stappen|werkwijze|principes|verhaal|geschiedenis|cijfers|evenementen|projecten|galerij|pers|openingstijden|subsidies?|wet|prijzen en onderscheidingen"
    r"|värderingar|steg|historia|siffror|evenemang|projekt|galleri|press|råd|öppettider|bidrag|lag|utmärkelser|værdier|trin|historie|tal|arrangementer|projekter|råd|åbningstider|åpningstider|tilskud|lov|priser og udmærkelser|verdier|wartości|kroki|etapy|zasady|historia|liczby|wydarzenia|realizacje|galeria|prasa|porady|godziny|dotacj\w+|prawo|nagrody|warsztatu|hodnoty|kroky|postup|zásady|historie|čísla|akce|realizace|galerie|rady|otevírací|dotace|zákon|ocenění)(?!\w)|[?!]\s*$",
    re.IGNORECASE,
)
# "Nos travaux": what is done, or what has been done where a year stands beside it.
WORKS: Final = late(
    r"(?:(?:our|unsere|nos|les|nuestros|los|i nostri|i|nossos|os|onze|våra|vores|våre|nasze|naše) )?(?:trades|travaux|corps de métier|trabajos|oficios|lavori|lavorazioni|mestieri|trabalhos|ofícios|werkzaamheden|werken|arbeten|arbejder|arbeider|prace|roboty|práce)\W*",
    re.IGNORECASE,
)
YEAR: Final = late(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# What every shop says of itself in a strip of three.
SHOP: Final = late(
    r"(?:[\w'’-]+ ){0,2}(?:returns?|refunds?|payments?|checkout|delivery|shipping|guarantee|rückgabe|retouren?|zahlung(?:en)?|bezahlung|versand|lieferung|garantie|retours?|paiements?|livraison|devoluci[oó]n(?:es)?|pagos?|env[ií]os?|garantía|resi?|pagament[oi]|spedizion[ei]|consegn[ae]|garanzia|devoluç(?:ão|ões)|entregas?|garantia|retourneren|retour|betaling|betalen|verzending|bezorging|levering|returer?|retur|betalning|leverans|frakt|fragt|zwroty?|płatnoś\w+|dostaw\w+|gwarancja|vrácení|platb\w+|doprav\w+|záruka)(?: \w+)?",
    re.IGNORECASE,
)
# Virtues by one word, and turns of phrase that pair two.
VALUES: Final = late(
    r"(?:care|craft|trust|honesty|passion|precision|respect|courage|curiosity|fairness|simplicity|community|family|tradition|nature|joy|patience|speed|sorgfalt|handwerk|vertrauen|ehrlichkeit|leidenschaft|präzision|respekt|mut|neugier|fairness|nähe|familie|natur|freude|geduld|tempo|verlässlichkeit|regional|nachhaltig|schnell|fair|nah|rapide|juste|proche|soin|métier|confiance|honnêteté|passion|précision|respect|courage|curiosité|simplicité|famille|nature|joie|patience|cuidado|oficio|confianza|honestidad|pasión|precisión|respeto|valor|curiosidad|cercanía|familia|tradición|naturaleza|alegría|paciencia|cura|mestiere|fiducia|onestà|passione|precisione|rispetto|coraggio|curiosità|semplicità|famiglia|tradizione|natura|gioia|pazienza|ofício|confiança|honestidade|paixão|precisão|respeito|coragem|proximidade|família|tradição|natureza|alegria|paciência|zorg|ambacht|vertrouwen|eerlijkheid|passie|precisie|moed|nabijheid|traditie|natuur|plezier|geduld|omsorg|hantverk|tillit|ärlighet|passion|precision|mod|närhet|familj|tradition|natur|glädje|tålamod|håndværk|håndverk|tillid|ærlighed|ærlighet|lidenskab|lidenskap|nærhed|nærhet|glæde|glede|tålmodighed|troska|rzemiosło|zaufanie|uczciwość|pasja|precyzja|szacunek|odwaga|bliskość|rodzina|tradycja|przyroda|radość|cierpliwość|péče|řemeslo|důvěra|poctivost|vášeň|přesnost|odvaha|blízkost|rodina|tradice|příroda|radost|trpělivost|the (?:beginning|growth|end|start|present|future|move|idea)|der anfang|die anfänge|le début|el comienzo|l['’]inizio|o começo|het begin|początek|začátek)[.!]?"
    r"|(?:rain or shine|young and old|near and far|jung und alt|nah und fern|petits et grands|grandes y pequeños|grandi e piccoli|groot en klein|stora och små)[.!]?",
    re.IGNORECASE,
)
CLOCK: Final = late(
    r"(?<![\d.,])(?:[01]?\d|2[0-3]) ?(?:[:.h] ?[0-5]\d(?!\d)|(?:am|pm|uhr|h|heures|horas|uur|godz\w*|hod\w*)(?!\w))",
    re.IGNORECASE,
)
# Heads over what something takes, what is given away, and advice.
NO_SALE: Final = late(
    r"(?<!\w)(?:raffles?|tombola|prize draw|lottery|ways to|costs? to (?:keep|own|run)|verlosung|gewinnspiel|(?:wege|arten|möglichkeiten),? (?:um|zu)|was (?:\w+ ){1,4}im unterhalt|im unterhalt kostet|lots à gagner|loterie|façons de|combien coûte l['’]entretien|sorteo|rifa|formas de|maneras de|cuesta (?:tener|mantener)|lotteria|riffa|modi per|costa (?:tenere|mantenere)|sorteio|maneiras de|custa (?:ter|manter)|loterij|verloting|manieren om|kost het om|lotteri\w*|sätt att|måder at|måter å|loteri\w+|sposob\w+ na|způsob\w* jak)(?!\w)",
    re.IGNORECASE,
)
# Columns of tables that are no price lists.
NO_TABLE: Final = late(
    r"(?<!\w)(?:our (?:costs|expenses)|expenses|outgoings|budget|year|donors?|gifts?|donations?|competitors?(?:['’]s?)?|rivals?(?:['’]s?)?|winners?|unsere (?:kosten|ausgaben)|ausgaben|jahr|spender\w*|spenden?|mitbewerber\w*|konkurren\w*|gewinner\w*|nos (?:coûts|dépenses)|dépenses|année|donat(?:eur|rice)s?|dons?|concurren\w+|nuestros (?:costes|gastos)|gastos|año|donantes?|donaci[oó]n(?:es)?|competidor\w*|(?:i )?nostri costi|spese|anno|donator[ei]|donazion[ei]|nossos custos|despesas|ano|doador\w*|doaç(?:ão|ões)|concorrent\w+|onze (?:kosten|uitgaven)|uitgaven|jaar|donateur\w*|giften|våra (?:kostnader|utgifter)|utgifter|år|givare|gåvor|vores (?:omkostninger|udgifter)|udgifter|givere|gaver|nasze koszty|wydatki|rok|darczyńc\w+|darowizn\w+|naše náklady|výdaje|dárc\w+|dary)(?!\w)",
    re.IGNORECASE,
)
# Tables of what an hour of somebody costs.
HOURLY: Final = late(
    r"(?:(?<!\w)(?:per|an|pro|par|de l['’]|la|por|all['’]|i|za) |/ ?)(?:hour|hr|stunde|std|heure|hora|ora|uur|timmen|timen|godzinę|hodinu)\b|stunden(?:satz|sätze|ansätze?|lohn)|\btaux horaire|uurtarief|timpris|timepris|hourly|tarif horaire|precio hora|tariffa oraria",
    re.IGNORECASE,
)
_MONTH: Final = r"(?:jan|feb|fév|fev|mar|mär|mrt|maa|apr|avr|abr|may|mai|mag|mei|maj|jun|jui|giu|jul|lug|lip|aug|aoû|ago|sep|set|okt|oct|ott|out|paź|nov|lis|dec|dez|déc|dic|gru|ene|gen|sty|lut|kwi|cze|sie|wrz)[^\W\d_]{0,7}"
OTHERWISE: Final = (
    # A day of its own: news, events, milestones.
    late(
        rf"^\W*(?:[^\W\d_]{{2,12}},? )?(?:\d{{1,2}}\.? ?(?:de )?{_MONTH}|{_MONTH} \d{{1,2}}|\d{{1,2}}[./-]\d{{1,2}}[./-](?:20)?\d\d|20\d\d-\d\d)|^\W*(?:19|20)\d\d(?!\d)\W*$",
        re.IGNORECASE,
    ),
    late(r"^\W?[\"“„«»‘]|[\"”»’] ?[–—-] ?[^\W\d_]"),
    late(r"[\w.-]+@[\w.-]+\.\w|(?:\+|\b0)\d[\d ()/.-]{7,}"),
    late(
        r"\b(?:read|learn) more\b|\bweiterlesen\b|\blire la suite\b|\bleer más\b|\bleggi tutto\b|\bler mais\b|\blees (?:meer|verder)\b|\bläs mer\b|\blæs mere\b|\bczytaj (?:dalej|więcej)\b",
        re.IGNORECASE,
    ),
)
