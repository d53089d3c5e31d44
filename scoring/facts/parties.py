"""Labels with a colon that lead to somebody else: "Payroll office: Globex, 3 Mill Lane, …".

Pure. Tables by language. A name must stand behind the label: "Lohnbüro: Hauptstraße 3" is a desk of
one's own. Persons with a number behind such a label are the company's staff, those with a street are not.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.contact import people, streets
from scoring.reading.company import Company, squeezed
from scoring.reading.patterns import late

MAX_LINE: Final = 240  # characters of a line before an address or number
# Who counts, pays, advises, lends and hosts for a firm.
_SERVES: Final = (
    r"payroll(?: (?:office|bureau|provider|services?|agent))?|tax (?:advis[eo]rs?|consultants?|agents?)|(?:our |web ?site )?host(?:ing)?(?: provider)?|bankers?|(?:our )?bank"
    r"|lohnbüro|lohn(?:buchhaltung|abrechnung)|steuer(?:berater(?:in)?|beratung|kanzlei)|hausbank|bank(?:verbindung)?|webhoster"
    r"|secrétariat social|gestion(?:naire)? de (?:la )?paie|expert[- ]comptable|cabinet comptable|banque|hébergeur|hébergement"
    r"|sociaal secretariaat|(?:loon|salaris)(?:administratie|verwerk\w+)|belastingadviseur|boekhouder|administratiekantoor"
    r"|gestoría(?: laboral)?|asesoría (?:laboral|fiscal|contable)|asesor(?:a)? (?:laboral|fiscal|contable)|nóminas|banco|alojamiento web"
    r"|consulen(?:te|za) del lavoro|consulente fiscale|elaborazione paghe|commercialista|banca"
    r"|processamento de salários|contabilista(?: certificad[oa])?|contador(?:a)?|consultor fiscal|hospedagem|alojamento web"
    r"|biuro rachunkowe|kadry i płace|doradca podatkowy"
    r"|mzdov(?:á|é) (?:účtárna|účetnictví|účtovníctvo)|daňov(?:ý|á) porad(?:ce|kyně|ca)|(?:web)?hosting"
    r"|lönebyrå|redovisningsbyrå|lønbureau|lønnskontor|regnskapsfører|skatterådgiv(?:are|er)|webbhotell|web(?:b)?hotel"
    r"|palkanlaskenta|palkkahallinto|tilitoimisto|veroneuvoja|pankki|webhotelli"
    r"|bérszámfejtés|könyvelő(?: ?iroda)?|adótanácsadó|tárhelyszolgáltató"
    r"|salarizare|contabil(?:itate)?|consultant fiscal|găzduire(?: web)?|knjigovodstv(?:o|eni servis)|porezni savjetnik|obračun plaća"
    r"|bordro|mali müşavir|(?:yeminli )?müşavir|barındırma|banka|λογιστ(?:ής|ήριο|ικό γραφείο)|φοροτεχνικός|τράπεζα"
    r"|бухгалтерия|налоговый консультант|хостинг|банк"
)
# Who sells for a firm.
_SELLS: Final = (
    r"(?:(?:sales|selling|exclusive|sole|authori[sz]ed|local|overseas|regional|general) ){1,2}(?:agents?|agency|dealers?|dealership|distributors?|representatives?|resellers?|importers?)"
    r"|handelsvertreter(?:in)?|(?:general|werks|gebiets|landes)vertretung|vertragshändler|fachhändler|vertriebspartner"
    r"|agent commercial|concessionnaire|dépositaire|vertegenwoordig(?:er|ing)|wederverkoper|agente (?:comercial|commerciale|de ventas|exclusivo|di vendita|esclusivo)|agenzia di vendita|concession[aá]ri[oa]|concesionario"
    r"|przedstawiciel(?: handlowy)?|diler|(?:obchodní |výhradní )?zástupce|obchodný zástupca|generalagent|importör|importør|repræsentant|representant"
    r"|maahantuoja|edustaja|kereskedelmi képviselet|kizárólagos (?:forgalmazó|képviselő)|viszonteladó|márkakereskedő"
    r"|reprezentant(?: comercial)?|distribuitor|(?:prodajni )?zastupnik|distributer|bayi(?:miz)?|yetkili (?:satıcı|temsilci)(?:miz)?|distribütör"
    r"|(?:εμπορικός )?αντιπρόσωπος|διανομέας|μεταπωλητής|дилер|дистрибьютор|представитель|представник"
)
_PLACE: Final = r"(?: (?:à|au|aux|a|v|ve|u|for|in|für|per|en|pour|para|i|em|dla|na|voor|på|de)\b[^:\n]{2,40}| [^\W\da-z][\w-]+)?(?: \([^()\n]{2,30}\))?"
_LABEL: Final = late(
    rf"(?:^|[\n.;|•·–—] ?)(?:(?:our|the|unsere?|notre|le|la|il|el|o|a|ons|onze|nasz|náš|vår|vores) )?(?:(?P<serves>{_SERVES})|(?P<sells>{_SELLS})){_PLACE}\s?[:：]\s?"
    r"|(?P<eastern>[\u3040-\u30ff\u3400-\u9fff]{0,8}(?:代理店|販売店|特約店|取扱店|取次店|税理士(?:事務所|法人)?|社会保険労務士(?:事務所|法人)?|代理商|经销商|經銷商)|(?:[\uac00-\ud7a3]{1,8} ?)?(?:대리점|총판|판매점|세무사|노무사))\s?[:：]\s?",
    re.IGNORECASE,
)
_NAME: Final = late(r"[^\W\d_a-zß-öø-ÿ][^\n,;]{1,60}(?=[,;\n(〒]| [–—|·-] | 〒|\s+\d|$)")
# The next sentence, or another label, is about something else.
_OVER: Final = late(
    r"(?<!\b[^\W\d_])(?<!\b(?:ul|al|pl|os|av|nr|no|st|bd|dr|co))(?<!\b(?:tel|tél|tlf))[.!?。]\s?(?=[^\W\da-z])|[;|]|(?<!\w)(?!tel|tél|phone|telefon|fax|mobil|e-?mail|mail|担当|電話|전화)[^\W\d_]{3,}(?: [^\W\d_]+){0,2} ?[:：](?!//)",
    re.IGNORECASE,
)
_PERSON: Final = late(r"(?:Mrs?|Ms|Herrn?|Frau|Mme|Sig(?:\.ra)?|Sra?|Dr|Dra|Pan|Pani)\b")


def is_partys(before: str, behind: str, company: Company) -> bool:
    """Say whether the line before an address or number is labelled with another party's role.

    ``behind`` is the text from the address or number on.
    """
    line = before[-MAX_LINE:]
    told = list(_LABEL.finditer(line)) if ":" in line or "：" in line else []
    if not told:
        return False
    label = told[-1]
    role = squeezed(label["serves"] or label["sells"] or label["eastern"])
    if role[:MIN_ROLE] in squeezed(company.name):
        return False  # it does so itself
    rest = line[label.end() :]
    name = _NAME.match(rest)
    if name is None or _OVER.search(rest) or company.is_own(rest) or company.closes(rest):
        return False
    if _HOUSE.match(name[0]) or _OURS.match(label[0]):
        return False
    if label["eastern"] or not _NUMBER.match(behind):
        return not streets.is_street(name[0])
    is_person = _PERSON.match(name[0]) or any(map(people.has_first_name, name[0].split()))
    return not is_person


# Where in a house, or which of its own: "Bank: Filiale Mitte, Hauptstraße 3" of a bank.
_HOUSE: Final = late(
    r"(?:(?:haus|house|villa|schloss|hof|edificio|edifício|budynek|bâtiment|immeuble|résidence|zone|zona|filiale|zweigstelle|succursale|sucursal|oddział|branch|centro|centrum|zentrum|centre|center|gebäude|gebouw|building|hus|torre|tower|turm|palazzo|kamienica|stock|etage|floor|piso|piętro)(?!\w)|(?:\w+ ){1,2}(?:house|building|court|centre|center|mill|park|tower|plaza|chambers|works|hof|haus|hus)$|\w+(?:haus|hof|huset|side)$)",
    re.IGNORECASE,
)
_OURS: Final = late(
    r"[\W]*(?:our|unsere?|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze?|nasz\w*|vår|vores)\b",
    re.IGNORECASE,
)
MIN_ROLE: Final = 6  # letters in which a firm's name tells the role: "Steuerkanzlei am Markt"
_NUMBER: Final = late(r"[+(]{0,2}\d[\d ()/.-]{6}")
