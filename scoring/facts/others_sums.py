"""Words by which a sentence tells a sum that somebody else asks, pays, owes, earns or saves.

Pure. Fines, grants, taxes, refunds, bills, rents, wages, rivals and what was paid long ago stand
beside a firm's own prices, often in the same paragraph.
"""
# ruff: noqa: E501 - tables of words

import re
from collections.abc import Iterable, Iterator
from typing import Final

from scoring.facts.fees import OURS
from scoring.reading.company import Company
from scoring.reading.patterns import late

_FINES = r"(?:(?:a|the|of|parking|speeding) )?fines? (?:of|is|for|can|from|starts)|(?:a|the|parking|speeding) fines?|fined|penalt\w+|bu(?:ß|ss)geld\w*|bu(?:ß|ss)en?|geldstrafe\w*|strafe|knöllchen|amendes?|contraventions?|multas?|multe|sanci[oó]n\w*|sanzion\w+|coimas?|boetes?|bekeuring\w*|böter|bøder?|bøter|mandat(?:y|u|em|ów)|grzywn\w+|kar[aęy]|pokut\w+|bírság\w*|amenzi|kazn\w+|cezası|πρόστιμ\w+|штраф\w*"
_GRANTS = r"grants?|subsid(?:y|ies|ised|ized|ie|ies|io|ios|iado|ium)|\w*-subsid\w+|rebates?|refund\w*|reimburs\w+|tax credits?|\w*zusch[uü]ss\w*|förder(?:ung\w*|geld\w*|mittel\w*|t)|\w*förderung|umweltprämie|erstatte\w*|steuerbonus|beihilfe\w*|(?:les |des |une |d['’])aides?|primes? (?:de|d['’]|cee|énergie|à)|subventions?|crédit d['’]imp[oô]t|rembours\w+|maprimerénov\w*|prend(?:re)? en charge|ayudas?|subvenci\w+|becas?|deducci\w+|reembols\w+|devuelve\w*|contribut[oi]|bonus|detrazion\w+|incentiv[oi]|rimbors\w+|apoios?|subsídios?|comparticip\w+|devolv\w+|vergoed\w+|teruggave|bidrag|\w+avdrag\w*|ersätt\w*|\w*tilskud\w*|\w*fradrag\w*|refusjon|dotacj\w+|dofinansow\w+|refundac\w+|refunduj\w+|ulg[aię]|dotac[eí]\w*|příspěv\w+|proplác\w+|támogatás\w*|avustu\w+|subvenți\w+|poticaj\w*|teşvik\w*|επιδότηση\w*"
_BODIES = r"government|council|municipality|(?-i:Staat|Kanton|NFZ|ZUS|ASL|SSN|CAF|ANAH|UWV|KfW|BAFA)|gemeinde|krankenkassen?|pflegekassen?|l['’]état|mairie|mutuelles?|sécu|gobierno|ayuntamiento|aseguradora|(?:il|dal) comune|stato|governo|câmara|seguradora|gemeente|zorgverzekeraar|försäkringskassan|kommunen|gmina|państwo|pojišťovn\w+"
_RIVALS = r"others (?:ask|charge|want|take)|elsewhere|competitor\w*|competition|(?:the|big|high[- ]street) chains?|franchises?|downtown|supermarkets?|amazon|somewhere else|anderswo|andernorts|konkurren\w*|konkurrer\w+|konkuroiva\w*|discounter\w*|billigheimer|baumarkt\w*|möbelhaus\w*|ailleurs|concurren\w+|grandes? surfaces?|plateformes?|supermarché|la competencia|(?:las|los) (?:cadenas|franquicias)|franquicias?|supermercado|gran superficie|altrove|concorrenza|(?:le|grandi) catene|supermercat[oi]|concorrência|hipermercado|elders|bouwmarkt|annanstans|stormarknad\w*|(?:andra|andre) (?:tar|tager|tar|steder)|gdzie indziej|sieciówk\w+|hipermarke\w+|jinde|řetězc\w+|hobbymarket\w*|ikea"
_SPENT = r"(?:our|my|the|his|their|her|in|of|monthly|shop|pay(?:s|ing)?|paid) (?:rent|lease)|wages?|salar\w+|budget|(?:die|der|unsere|laden|kalt|warm) ?miete|pacht|löhne?|gehalt|gehälter|invested|investment|investier\w*|kostete uns|loyers?|salaires?|investi\w*|(?:el|del|nuestro|de) alquiler|sueldos?|inverti\w+|(?:l|d|dell|all)['’]affitto|di affitto|stipendi\w*|rendas?|ordenados?|salários?|loon|lonen|hyran|lön(?:er)?|husleje\w*|løn|lønn|czynsz\w*|pensj\w+|płac[aeęy]|nájemn\w+|mzd\w+|(?:electricity|power|heating|gas|energy|water) (?:bill|bills|costs)|\w*rechnung(?: von| über)|facture d['’]\w+|factura de la luz|bollett[ae]|fatura|conta de luz|\w*rekening|elräkning\w*|elregning\w*|strømregning\w*|rachun\w+ (?:za|o)"
_SAVED = r"saves?|saved|saving\w*|cheaper|spar(?:en|t|st)|gespart|ersparnis\w*|économis\w+|économie de|ahorr\w+|risparmi\w*|poupan\w+|poupar|poupa|bespaar\w*|besparing\w*|sparar|sparer|oszczęd\w+|taniej|ušetř\w+|úspor\w*"
_TAXES = r"tax(?:es)?|(?:stamp|import|customs) dut(?:y|ies)|court fees?|land registry|exam(?:ination)? fees?|licen[cs]e fees?|steuern|(?:kur|grund|erbschafts?|einkommens?|schenkungs?)steuer|(?:prüfungs|zulassungs|verwaltungs|gerichts|amts)gebühr\w*|handelsregister\w*|notar(?:e|s|kosten|iat)?|tüv|imp[oô]ts?|droits? d['’]\w+|greffe|notaire|timbre|tasas?|impuestos?|itv|registro mercantil|notar[ií]\w*|tassa|tasse|impost[ae]|marca da bollo|camera di commercio|taxas? (?:de|da|do)|impostos?|conservatória|belasting|leges|notaris|skatt\w*|registreringsavgift\w*|besiktningsbolaget|podat\w+|opłat\w+ (?:skarbow\w+|sądow\w+|urzędow\w+|egzamin\w+|notarial\w+)|notariusz\w*|správní poplat\w*|daň|daně"
_OTHER = r"prize money|auction\w*|(?:was|were|we|have|has) raised|raised (?:for|over)|donat\w+|charity|lottery|won|spende\w*|gespendet|versteiger\w+|preisgeld|gewonnen|enchères|dons?|donaci\w+|subasta|donazion\w+|asta|doaç\w+|leilão|schenking\w*|gedoneerd|veiling|skänk\w*|donerat|auktion\w*|darowizn\w*|aukcj\w+|daroval\w*|parking|parkplatz\w*|parkschein\w*|stationnement|aparcamiento|parcheggio|estacionamento|parkeren|parkering\w*|deposit|kaution|pfand|caution|fianza|cauzione|caução|borgsom|depositum|kaucj\w+|kauce|share capital|stammkapital|capital(?:e)? social\w*|kapitaal|aktiekapital|kapitał\w*|základní kapitál|jmění|worth|im wert von|valor de|valeur de|del valore di|ter waarde van|wartośc\w+|v hodnotě|used to|back then|früher|damals|autrefois|à l['’]époque|una volta|antigamente|vroeger|förr|dengang|dawniej|kiedyś|tehdy"
OTHERS_SUM: Final = late(
    rf"(?<!\w)(?:{_FINES}|{_GRANTS}|{_BODIES}|{_SPENT}|{_SAVED}|{_TAXES}|{_OTHER})(?!\w)",
    re.IGNORECASE,
)
# "Up to €900 from the state", "between": a bound is what somebody may get or owe.
_RIVAL: Final = late(rf"(?<!\w)(?:{_RIVALS})(?!\w)", re.IGNORECASE)
OTHERS_ROW: Final = late(rf"(?<!\w)(?:{_FINES}|{_GRANTS})(?!\w)", re.IGNORECASE)
BOUND: Final = late(
    r"(?:bis(?: zu)?|up to|as much as|jusqu['’]à|hasta|fino a|até|tot|upp till|op til|opp til|až|max\.?)\s*$",
    re.IGNORECASE,
)
# "The rent fell by £12": words that lead to a sum and end no name.
LOOSE: Final = late(
    r"(?<!\w)(?:with|by|of|to|on|at|about|average|met|mit|um|auf|von|durchschnittlich|bei|gemiddeld|bij|avec|de|à|en moyenne|con|en|a|por|media|di|com|em|média|med|på|av|af|i snitt|gennemsnitlig|o|za|na|z|s|średnio|průměrně)\s*$",
    re.IGNORECASE,
)
# What one earns.
PAY: Final = late(
    r"(?<!\w)(?:brutto\w*|gross|lordi|lorde|bruts?|brutos?|bruttol\w+|entlohnung|entgelt|gehalt|lohn|wages?|salar\w+|pay|stipendi\w*|retribuzion\w+|sueldo|ordenado|loon|salaris|lön|løn|lønn|wynagrodzeni\w+|mzda)(?!\w)",
    re.IGNORECASE,
)
_CUT: Final = late(r"[.!?;](?=\s)")
# "We have none. The nearest is in Ayr": whoever is asked for what a firm has not got.
_NONE: Final = late(
    r"(?<!\w)(?:we (?:don['’]t|do not) (?:have|do|offer|sell|run|keep)|we (?:have|sell) (?:none|no)|(?:haben|machen|führen|bieten) wir (?:\w+ )?(?:nicht|keine?n?)|wir (?:haben|machen|führen|bieten) (?:\w+ )?(?:nicht|keine?n?)|nous n['’](?:en )?(?:avons|faisons|proposons|vendons) (?:pas|plus|aucun)|nous ne (?:le |la |les )?(?:faisons|proposons|vendons) (?:pas|plus)|no (?:lo |la |los |las )?(?:tenemos|hacemos|vendemos|ofrecemos)|non (?:ne |l['’]|lo |la |li |le )?(?:abbiamo|facciamo|vendiamo|offriamo)|não (?:temos|fazemos|vendemos|oferecemos)"
    r"|(?:hebben|doen|verkopen) (?:wij|we) (?:\w+ )?(?:niet|geen)|(?:wij|we) (?:hebben|doen|verkopen) (?:\w+ )?(?:niet|geen)|vi (?:har|gör|gør|gjør|säljer|sælger|selger) (?:\w+ )?(?:inte|ikke|inga|inget|ingen|ingenting)|(?:har|gör|gør|gjør) vi (?:inte|ikke|inga|inget|ingen)|nie (?:mamy|robimy|prowadzimy|sprzedajemy)|nem[áa]me|neděláme|nerobíme|neprodáváme|nepredávame|meillä ei ole|emme (?:tee|myy)|nincs(?:enek)?|nem (?:árulunk|csinálunk)|nu (?:avem|facem|vindem)|nemamo|ne (?:radimo|prodajemo|delamo)|bizde yok|δεν (?:έχουμε|κάνουμε|πουλάμε)|у нас (?:нет|немає))(?!\w)",
    re.IGNORECASE,
)
_NEAREST: Final = late(
    r"(?<!\w)(?:nearest|closest|next door|nächste[nrs]?|(?:la|le|les) plus proches?|más cercan[oa]s?|più vicin[oaei]|mais próxim[oa]s?|dichtstbijzijnde|närmaste|nærmeste|najbliż\w+|nejbližší\w*|najbliž\w+|lähi(?:n|mmä\w+)|legközelebbi|cel[ae]? mai apropiat\w*|en yakın|πλησιέστερ\w+|ближайш\w+|найближч\w+)(?!\w)"
    r"|(?<!\w)(?:tel|tél|ph|phone|ring|call|puh|тел|τηλ)\.? ?\+?\d|(?<!\d)\d{2,5}(?:[ /.-]\d{2,4}){2,4}(?!\d)",
    re.IGNORECASE,
)
# What is left out of a price, or comes on top of it.
_WITHOUT: Final = late(
    r"(?<!\w)(?:ohne|exklusive|zuzüglich|without|excluding|not including|plus|sans|hors|non compris|en sus|sin|no incluid[oa]s?|senza|esclus[oiae]|sem|não inclu[ií]d[oa]s?|zonder|exclusief|utan|exklusive|uden|uten|eksklusiv|bez|(?:exkl|excl|zzgl|escl)\.)(?!\w)[^.,;€£$¥]{1,60}",
    re.IGNORECASE,
)


def own_parts(parts: Iterable[str]) -> Iterator[str]:
    """Leave out, behind what a firm says that it has not got, who has it and what they ask."""
    is_none = False
    for part in parts:
        if is_none and _NEAREST.search(part):
            continue
        is_none = is_none or _NONE.search(part) is not None
        yield part


def is_others(text: str, start: int, end: int, company: Company) -> bool:
    """Say whether the sentence around a sum of a text tells that it is somebody else's."""
    begun = max((cut.end() for cut in _CUT.finditer(text, 0, start)), default=0)
    cut = _CUT.search(text, end)
    sentence = _WITHOUT.sub("", text[begun : cut.start() if cut else len(text)])
    if OTHERS_SUM.search(sentence) or BOUND.search(text, begun, start):
        return True
    rival = _RIVAL.search(sentence)
    is_own = rival is not None and (
        rival[0].lower() in company.name.lower() or OURS.search(sentence)
    )
    return rival is not None and not is_own
