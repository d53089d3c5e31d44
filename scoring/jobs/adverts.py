"""The day on which a position was advertised, as a line beside its title or over the list says it.

Pure. A label such as "posted", "annuncio del" or "data publikacji" must lead to the day, and no
word of an end or a beginning may stand between them.
"""
# ruff: noqa: E501 - tables of words

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import Final

from scoring.reading import dates
from scoring.reading.moments import Order
from scoring.reading.pages import Block
from scoring.reading.patterns import late
from scoring.reading.pieces import Piece, Spot, around, read

MAX_LINE: Final = 200  # signs of a line that says when
MAX_STATE: Final = 60  # signs of a line that says of which day a list is
MAX_HEAD: Final = 30  # signs of the head of a column
MAX_GAP: Final = 26  # signs between the label and the day

_PUT: Final = r"(?:date )?(?:posted|published|listed|advertised)|added|placed|(?:put|posted|pinned) (?:up|online)|(?:online|live|open) since|(?:posting|publication) date|veröffentlicht|ausgeschrieben|eingestellt|inseriert|ausgehängt|aufgegeben|neu seit|online (?:seit|gestellt)|veröffentlichung\w*|publiée?s?|parue?s?|affichée?s?|ajoutée?s?|déposée?s?|mise?s? en ligne|en ligne depuis|parution|publicad[oa]s?|añadid[oa]s?|colgad[oa]s?|colocad[oa]s?|afixad[oa]s?|adicionad[oa]s?|inserid[oa]s?|colocad[oa]s? online|fecha de (?:publicación|alta)|publicación|pubblicat[oaie]|inserit[oaie]|affiss[oaie]|aggiunt[oaie]|messa? online|pubblicazione|online (?:dal|van)|geplaatst|gepubliceerd|toegevoegd|opgehangen|uitgehangen|online sinds|plaatsingsdatum|publicatiedatum|publicerad\w*|upplagd\w*|inlagd\w*|utlagd\w*|tillagd\w*|uppsatt\w*|upplag[dt]|publiceringsdatum|ute sedan|opslået|oprettet|publiceret|offentliggjort|lagt (?:op|ut)|slået op|hængt op|sat op|tilføjet|publisert|hengt opp|satt opp|lagt inn|dodan[oyae]|opublikowan[oyae]|zamieszczon[oyae]|wywieszon[oyae]|wystawion[oyae]|data (?:publikacji|dodania|zamieszczenia)|zveřejněn[oaý]|vložen[oaý]|přidán[oaý]?|vyvěšen[oaý]?|vystaven[oaý]?|uveřejněn[oaý]?|zverejnen[éáý]|pridan[éáý]|publikovan[éáý]|julkaistu|jätetty|lisätty|ilmoitettu|közzétéve|feladva|meghirdetve|publicat[ăe]?|objavljen[oa]|datum objave|δημοσιεύ\w+|yayın\w*(?: tarihi)?|ilan tarihi|опубликован[оа]?|размещен[оа]|опубліковано|публикуван[оа]|publicação|avaldatud|publicēts|paskelbta|掲載日?|公開日|登録日|등록일|게시일|发布(?:日期|时间|于)?|發布日期"
# What was placed, with the word that leads from it to the day.
_AD: Final = r"(?:advert(?:isement)?|ad|notice|vacancy) (?:of|from|dated)|(?:\w*anzeige|\w*inserat|\w*ausschreibung|angebot) vom|(?:annonce|offre|avis) du|(?:anuncio|oferta|convocatoria) del?|(?:annuncio|offerta|bando) del|(?:advertentie|vacature|oproep) van|annons\w*(?: (?:från|den))?|utlyst\w* (?:från|den)|(?:opslag|annonce\w*|opslaget) (?:fra|af)|(?:annons\w*|utlyst\w*) (?:fra|den)|(?:ogłoszenie|oferta) (?:z dnia|z|od)|(?:inzerát|nabídka|ponuka) (?:ze dne|zo dňa|z)|ilmoitus(?:päivä)?|hirdetés(?: dátuma| kelte)?|anunț(?:ul)? din|oglas od|anúncio de|vaga de|объявление от|оголошення від|обява от"
LABEL: Final = rf"(?:{_PUT}|{_AD})"
POSTED: Final = late(rf"(?<!\w){LABEL}(?!\w)", re.IGNORECASE)
_DATED: Final = late(rf"(?<!\w){LABEL}(?!\w)[^\d.;|!?]{{0,{MAX_GAP}}}\d", re.IGNORECASE)
# Of which day a whole list is.
_STATE: Final = late(
    r"(?<!\w)(?:stand|as (?:of|at)|(?:last )?updated|(?:zuletzt )?aktualisiert|état|situation|(?:dernière )?mise à jour|à jour|actualizad[oa]|última actualización|situación|aggiornat[oaie]|aggiornamento|situazione|bijgewerkt|stand van zaken|uppdaterad\w*|opdateret|oppdatert|stan na(?: dzień)?|aktualizacja|zaktualizowano|aktualizováno|aktualizované|stav (?:ke dni|ku dňu)|stav k|päivitetty|frissítve|actualizat[ăe]?|ažurirano|posodobljeno|ενημέρωση|güncelle\w+|обновлено|оновлено|обновена|atualizad[oa]s?)(?!\w)",
    re.IGNORECASE,
)
# Until when one applies, and when one begins.
UNTIL: Final = late(
    r"(?<!\w)(?:until|by|deadline|closing|closes|closed|starts?|starting|bis|frist|eintritt|ab|beginn|jusqu|avant|limite|clôture|début|hasta|límite|cierre|inicio|entro|scadenza|inizio|tot|sluit|aanvang|do|termin|até|prazo|início|senast|start|frist|ansøg\w*|ansök|hakuaika|mennessä|határidő|termen|uzávěrka|interview\w*|gespräch\w*)(?!\w)",
    re.IGNORECASE,
)
# What such a line begins with: itself, or the positions of which it speaks.
_LIST: Final = late(
    rf"\(?(?:(?:(?:our|open|current|all|unsere|offene|aktuelle|alle|nos|nuestras|le nostre|onze|våra|vore|nasze) ){{0,2}}(?:roles|positions|jobs|vacancies|openings|adverts|stellen\w*|anzeigen|postes|offres|annonces|annunci|offerte|posizioni|ofertas|anuncios|vacantes|vagas|anúncios|vacatures|tjänster|jobb|annonser|stillinger|oferty|ogłoszenia|nabídky|pozice)(?: (?:d['’]emploi|ouverts|aperte|abiertas|abertas|de empleo|de trabajo|di lavoro|pracy))?[ ,:(–-]{{1,3}})?{_STATE.pattern}",
    re.IGNORECASE,
)
_ALONE: Final = late(
    r"(?:^|[.,;:|·(–—-]\s?|(?:roles|positions|jobs|vacancies|openings|adverts|stellen|postes|annonces|annunci|offerte|posizioni|ofertas|vacantes|vagas|vacatures|tjänster|annonser|stillinger|oferty|ogłoszenia|nabídky|pozice)[ ,])\s*$",
    re.IGNORECASE,
)
# "Fitter – Leeds – since 3 November 2026": since when a position is open, as the last part of a line.
_SINCE: Final = r"since|seit(?: dem)?|depuis(?: le)?|desde(?: el)?|dal|sinds|sedan|siden|od|alkaen"
SINCE: Final = late(rf"[–—|·•,(]\s*(?:{_SINCE})\s*$", re.IGNORECASE)
_SINCE_DAY: Final = late(rf"\s*[–—|·•,(]\s*(?:{_SINCE})\s\d[\w. /-]{{5,25}}\)?$", re.IGNORECASE)
_END: Final = late(r"[;|·•\d]|[.!?]\s+[A-ZÀ-ŽŁŚŻ]")


def day(text: str, order: Order, read_on: dt.date | None) -> dt.date | None:
    """Return the day on which a line says that a position was advertised."""
    if len(text) > MAX_LINE:
        return None
    labels = [label for label in (POSTED, _STATE) if label.search(text)]
    for dated in dates.find(text, order, read_on) if labels else ():
        is_past = read_on is None or dated.moment.day <= read_on
        is_day = dated.moment.precision == "day" and is_past
        if is_day and any(_is_led(text[: dated.start], label) for label in labels):
            return dated.moment.day
    return None


def without_day(title: str) -> str:
    """Cut off what a line says of its day behind the title: "Fitter, posted 3 May 2026"."""
    title = _SINCE_DAY.sub("", title)
    found = _DATED.search(title)
    return title[: found.start()].rstrip(" ,;:|·–—-(") or title if found else title


def is_dated(text: str) -> bool:
    """Say whether a line has a day or a number of days behind a label of adverts."""
    return len(text) <= MAX_LINE and _DATED.search(text) is not None


def _is_led(before: str, label: re.Pattern[str]) -> bool:
    """Say whether a label leads to what stands behind these words."""
    last = max(label.finditer(before), key=lambda found: found.start(), default=None)
    gap = before[last.end() :] if last else ""
    is_near = last is not None and len(gap) <= MAX_GAP
    if last and label is _STATE and not _ALONE.search(before[: last.start()]):
        return False  # "our stand on", "wage table as of"
    return is_near and not _END.search(gap) and not UNTIL.search(gap)


def in_columns(listed: Sequence[Piece]) -> Mapping[Piece, str]:
    """Return the cells below a head of adverts' days, with that head before their words."""
    found: dict[Piece, str] = {}
    heads: dict[tuple[Spot | None, int], str] = {}  # of each table, by the number of the column
    for piece in listed:
        row = piece.spot.above
        if piece.spot.tag not in {"td", "th"} or row is None:
            continue
        table = next((one for one in around(row) if one.tag == "table"), None)
        column = (table, piece.spot.number)
        if piece.spot.tag == "th":
            heads.setdefault(column, piece.text)
        elif len(head := heads.get(column, "")) <= MAX_HEAD and POSTED.match(head):
            found[piece] = f"{head}: {piece.text}"
    return found


def by_row(source: str) -> Mapping[str, str]:
    """Return what the columns of adverts' days say, by the words of each cell of their rows."""
    listed = read(source) if "<th" in source else []
    said = {piece.spot.above: text for piece, text in in_columns(listed).items()}
    rows = ((piece.text, said.get(piece.spot.above)) for piece in listed if said)
    return {text: row for text, row in rows if row}


def state(blocks: Sequence[Block], order: Order, read_on: dt.date | None) -> dt.date | None:
    """Return the day of which the list of positions on a page is: "As of 3 May 2026"."""
    for block in blocks:
        led = _LIST.match(block.text) if len(block.text) <= MAX_STATE else None
        for dated in dates.find(block.text, order, read_on) if led else ():
            is_day = dated.moment.precision == "day"
            is_past = read_on is None or dated.moment.day <= read_on
            is_all = not block.text[dated.end :].strip(" ).")
            if is_day and is_past and is_all and _is_led(block.text[: dated.start], _STATE):
                return dated.moment.day
    return None
