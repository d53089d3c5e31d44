"""Whether a place is where the company sits: not where it sat, not where something took place.

Pure. The sentence or label that leads to an address tells: "until 2018", "our stand at the fair",
"not part of Acme Energy in Perth". Word classes of the languages of the small firms' sites.
"""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from scoring import addresses, people
from scoring.company import Company
from scoring.facts.ownership import HEADINGS
from scoring.pages import Block, SitePage
from scoring.patterns import late

_REACH: Final = 200  # characters of a sentence before a place that are looked at
_BEHIND: Final = 90  # and behind it
_LABEL: Final = 60  # characters of a line above that is a label of the place
_YEAR: Final = r"(?:(?:end|ende|fin|final(?:es)?|slutet|udgangen|utgangen|eind|koniec|końca|konce) (?:of |von |de |di |do |af |av |van )?)?(?:\w+ ){0,2}(?:19|20)\d\d"
_FORMER: Final = late(
    rf"\b(?:until|till) {_YEAR}|\b(?:former|previous|old) (?:office|address|premises|seat|site|location|headquarters|hq|shop|store|mailing|building)|\bwe (?:have )?(?:left|moved (?:out|from)|vacated)|\b(?:closed|shut) its doors"
    rf"|\bbis (?:zum |anfang |mitte )?{_YEAR}|\b(?:ehemalige|frühere|alte)[rsnm]? (?:adresse|anschrift|sitz|firmensitz|standort|büro|geschäftsräume|filiale)"
    rf"|\bjusqu['’](?:en|à|au) (?:la )?{_YEAR}|\b(?:ancien(?:ne)?s?|précédente?s?) (?:adresse|agence|boutique|siège|bureaux?|magasin|local|locaux|cabinet)|\bavons quitté"
    rf"|\bhasta (?:el )?{_YEAR}|\b(?:antigu[oa]s?|anterior(?:es)?) (?:sede|dirección|oficinas?|tienda|local|domicilio)|\bcerró sus puertas"
    rf"|\bfino al? (?:fine )?{_YEAR}|\b(?:ex|vecchi[oa]|precedente) (?:sede|ufficio|indirizzo|negozio)|\bha chiuso"
    rf"|\btot (?:en met )?{_YEAR}|\b(?:voormalige?|oude?|vorige?) (?:adres|kantoor|pand|locatie|vestiging)"
    rf"|\baté (?:o |ao )?{_YEAR}|\b(?:antig[oa]s?) (?:sede|morada|endereço|escritório|loja)|\b(?:fechou|encerrou) (?:as )?portas"
    rf"|\b(?:till och med|t\.o\.m\.|fra[mn] till?|indtil|frem til|inntil) {_YEAR}|\b(?:tidligere|tidigare|gamla?|gamle) (?:adress\w*|adresse\w*|kontor\w*|lokal\w*|huvudkontor\w*|hovedkontor\w*)|\bhar (?:lukket|stengt|stängt)"
    rf"|(?:19|20)\d\d (?:asti|saakka)|\b(?:entinen|aiempi|vanha) (?:osoite|toimisto|toimitila)"
    rf"|\bdo {_YEAR}|\b(?:dawn[ay]|poprzedni[ae]?) (?:siedzib\w+|adres\w*|biur\w+)|\b(?:dřívější|bývalé|bývalá|původní) (?:sídlo|adresa|kancelář)|\bdo roku {_YEAR}"
    r"|(?:19|20)\d\d[-– ]?(?:ig|végéig)\b|\b(?:korábbi|régi) (?:cím\w*|telephely\w*|irod\w*|székhely\w*)|(?:19|20)\d\d\S* kadar|\beski (?:adres\w*|ofis\w*|merkez\w*)"
    r"|μέχρι (?:το |τον )?(?:\S+ )?(?:19|20)\d\d|\b(?:πρώην|παλιά) (?:έδρα|διεύθυνση|γραφεία)|旧(?:住所|本社|所在地|店舗|事務所)|\d{4}年まで|移転前|閉店|이전 주소|구 주소"
    r"|\b(?:closed|shut) (?:down )?(?:permanently|for good)|\bpermanently closed|\b(?:dauerhaft|endgültig) geschlossen|\bfermée? définitivement|\bdéfinitivement fermé|\bcerrad[oa] definitivamente|\bchius[oa] definitivamente|\bdefinitivamente chius|\bdefinitief gesloten|\bpermanent (?:stängt|lukket|stengt)|\bna stałe zamknięt|\btrvale uzavřen|\bvégleg bezár",
    re.IGNORECASE,
)
# Where something takes place: fairs, meetings, concerts. Of streets only whole words count.
_EVENT: Final = late(
    r"\b(?:(?:trade|county|job|book) ?fairs?|the fair\b(?! \w+ (?:act|price))|\w*expo\w{0,3}|exhibition|trade ?show|conference|congress|summit|booth|field days?|agm\b|annual (?:general )?meeting|concert|festival|gate tickets?|site \d+|stand [a-z]?\d+|come and see us"
    r"|messe|fachmesse|messestand|messehalle|kongress|tagung|konferenz|hauptversammlung|konzert"
    r"|(?:au|le|du) salon (?:du|de|des|international)|foire|congrès|parc des expositions|assemblée générale|colloque"
    r"|feria|recinto ferial|congreso|asamblea|fiera|\w+fiere|padiglione|congresso|convegno|assemblea"
    r"|vakbeurs|beurs|jaarbeurs|congres|feira|estande|pavilhão|mässan?|mässhall\w*|\w*stämma\w*|monter|generalforsamling\w*|\w*messen?|konferensen?|udstilling\w*"
    r"|\w*messu\w*|yhtiökokou\w*|targi|targów|targach|stoisk\w*|walne zgromadzen\w*|veletrh\w*|stánku|kiállítás\w*|\w*expó?\w{0,3}|vásáron|várjuk a|fuar\w*|fuarı\w*|kongre\w*|έκθεση\w*|περίπτερο)(?!\w)"
    r"|会場|展示会|전시회|행사장",
    re.IGNORECASE,
)
# Bodies that a firm has to name: who lists, registers or audits it.
_BODY: Final = late(
    r"\b(?:stock exchange|börse|bourse d[e'’]|bolsa de|borsa (?:italiana|istanbul)|giełd\w*|gpw|burz[ay]|tőzsde|fondsbørsen|fondbörsen|euronext"
    r"|(?:amts|land|register|handels|firmenbuch|bezirks|oberlandes)gericht\w*|tribunal\w*|greffe|rechtbank|tingsrätt\w*|tingrett\w*|byret\w*|käräjäoikeus|sąd(?:u|em|zie)?|krajský soud|cégbíróság\w*|törvényszék\w*|registro mercantil|companies house|mahkemesi"
    r"|auditors?:|(?:wirtschafts|abschluss)prüfer\w*:|commissaires? aux comptes|revisori?:|revisor(?:en|er)?:|biegły rewident|tilintarkastaja|könyvvizsgáló|denetçi)\b[^\d;|]{0,90}$",
    re.IGNORECASE,
)
# "We are not part of Acme Energy in Perth": whose place that is.
_NOT_KIN: Final = late(
    r"\b(?:not|nor|never|no longer) (?:\w+ ){0,2}(?:affiliated|part|related|connected|associated|linked|to be confused)\b|\bno (?:connection|relation|affiliation|link)\b|\bnicht (?:\w+ ){0,3}(?:verbunden|identisch|verwandt|zu verwechseln)|\bkeine(?:rlei)? (?:verbindung|beziehung)|\baucun lien|\bsans (?:lien|rapport) avec|\bno (?:tiene|tenemos|guarda) (?:\w+ )?relación|\bnessun(?:a)? (?:legame|relazione|collegamento)|\bgeen (?:verband|relatie|banden)|\bniet te verwarren|\bsem (?:qualquer )?(?:relação|ligação)|\bingen (?:koppling|forbindelse|tilknytning)|\bnie (?:jest|jesteśmy|ma) (?:\w+ )?(?:powiązan\w*|częścią|związk\w*)|\bne(?:jsme|ní|má) (?:\w+ )?(?:součástí|spojen\w*)|関係ありません|関係はありません",
    re.IGNORECASE,
)
# Somebody's way to here: "came over from Norway in 1952".
_CAME: Final = late(
    r"\b(?:came|come|coming|moved|emigrat\w+|immigrat\w+|born|arriv\w+|fled|hails?|native|grew up|raised)\b",
    re.IGNORECASE,
)
_CAP: Final = r"[^\W\d_a-zß-öø-ÿ][\w.'’&-]+"
# "Media: Kastel Communications, Jane Roe, tel. …": who speaks for a firm to the press.
_PRESS: Final = late(
    rf"(?i:\b(?:media?|medi(?:en|er|os|erna)|press?|presse|prensa|stampa|imprensa|pers|sajtó|lehdistö|basın|prasa|mediów|média)\w{{0,14}}(?: \w{{2,12}})?\s?[:：])\s(?P<who>{_CAP}(?: (?:& )?{_CAP}){{1,3}}),\s(?:{_CAP} ){{1,3}}?"
)
_SENTENCE: Final = re.compile(
    r"(?<=[^\W\d_]{3}[.!?])\s(?=[^\W\da-zß-öø-ÿ])|(?<=\d{4}[.!?])\s(?=[^\W\da-zß-öø-ÿ])|[。\n]"
)


def is_elsewhere(page: SitePage, company: Company, at: int, *, is_at_home: bool) -> bool:
    """Say whether the words around a place say that the company left it, showed there, or names whose it is.

    ``is_at_home`` = a contact page, imprint or footer, where no event is told.
    """
    block = addresses.block_at(page, at)
    sentence = _sentence(page, block, at)
    if _BODY.search(page.text[max(block.start, at - _REACH) : at]) and not _BODY.search(
        company.name
    ):
        return True
    told = f"{_label(page, block)}\n{sentence}"
    if _FORMER.search(told) or _NOT_KIN.search(sentence):
        return True
    return not is_at_home and bool(_EVENT.search(told)) and not _EVENT.search(company.name)


def is_past(sentence: str) -> bool:
    """Say whether a sentence tells of a place that was left, is no kin's, or is where one is from."""
    return bool(_FORMER.search(sentence) or _NOT_KIN.search(sentence) or _CAME.search(sentence))


def is_press_agency(page: SitePage, company: Company, at: int) -> bool:
    """Say whether who speaks for a firm to the press is named before a place of its text."""
    block = addresses.block_at(page, at)
    told = _PRESS.search(page.text[max(block.start, at - _REACH) : at])
    if told is None or company.is_own(told["who"]):
        return False
    return not people.has_first_name(told["who"].split()[0])


def _sentence(page: SitePage, block: Block, at: int) -> str:
    """Return the sentence in which a place of the page's text stands."""
    before = page.lined[max(block.start, at - _REACH) : at]
    behind = page.lined[at : min(at + _BEHIND, block.start + len(block.text))]
    begun = max((match.end() for match in _SENTENCE.finditer(before)), default=0)
    end = _SENTENCE.search(behind)
    return before[begun:] + behind[: end.start() if end else len(behind)]


def _label(page: SitePage, block: Block) -> str:
    """Return the short line right above a block, where it may head it."""
    number = page.numbers[block.start]
    above = page.blocks[number - 1] if number else None
    is_head = above is not None and above.region == block.region
    is_told = is_head and above is not None and (above.tag in HEADINGS or above.text[-1:] in ":：")
    return above.text if is_told and above is not None and len(above.text) < _LABEL else ""
