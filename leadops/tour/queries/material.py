"""What a preview draft may rest on: the record, what its site said, what its person knows."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from django.utils import timezone

from leadops.tour.models import TourDraft, TourPage, TourRecord
from leadops.tour.rows import says_no
from outreach import claims, sentences, transferability, writing
from outreach.claims import ages
from outreach.queries.checking import Checked, check_words
from outreach.queries.material import Material
from outreach.queries.voices import live_voice, rules_of
from prospects.descriptions import figure

FRAGMENT = "You said this, but it is a remark and not a sentence: it would open the letter so."
PAGE_CHARACTERS = 20_000
SHOWN = ("full_name", "first_name", "last_name", "title", "email", "city", "country", "industry")


def material_of(record: TourRecord, *, offer: str) -> Material:
    """Collect a record's material as the live line does: dated news first, then its pages."""
    pages = list(record.pages.all())
    by_url = {page.url: page for page in pages}
    known = [page for page in pages if not page.url]
    return Material(
        record=_fields(record),
        sources=(*_signal_sources(record, by_url), *(_page(one, record.company) for one in pages)),
        reasons=(
            *(
                writing.Reason(sentence, "note", writing.KNOWN, id=str(page.pk))
                for page in known
                for sentence in writing.told(page.text)[:2]
            ),
            *_reasons(record, by_url),
        ),
        offer=offer,
        link_domains=(),
        others=_others(record),
    )


def checked_text(draft: TourDraft, *, subject: str, body: str, sender: str) -> Checked:
    """Check an edited text as the review page does: voice, claims, details, transferability."""
    checked = check_words(
        subject=subject,
        body=body,
        sender=sender,
        touch=1,
        material=material_of(draft.record, offer=draft.record.tour.offer),
        rules=rules_of(live_voice()),
    )
    return of_own_words(checked, draft.record)


def of_own_words(checked: Checked, record: TourRecord) -> Checked:
    """Return what was checked with a note of the file that is no sentence called weak."""
    notes = {str(page.pk): page.text for page in record.pages.all() if page.is_of_file}
    return replace(checked, claims=[_as_sentence(one, notes) for one in checked.claims])


def _as_sentence(claim: dict[str, Any], notes: Mapping[str, str]) -> dict[str, Any]:
    told = writing.told(notes.get(claim["snapshot"], ""))
    whole = next((one for one in told if claim["quote"] in one), "")
    if claim["verdict"] != "supported" or not whole or _is_sentence(whole):
        return claim
    return {**claim, "verdict": "weak", "why": FRAGMENT}


def _is_sentence(text: str) -> bool:
    """Say whether words stand as a sentence does: a capital first, no list of remarks."""
    words = text.strip()
    return words[:1].isupper() and ";" not in words and len(words.split()) > 3


def untold(record: TourRecord) -> str:
    """Say why what is told of a company gives no reason to write, "" where nothing is told."""
    told = next((page.text for page in record.pages.all() if not page.url), "")
    note = told or str(record.data.get("note", ""))
    if not note:
        return ""
    why = "it tells of a no" if says_no(note) else "that is no whole sentence"
    return f"“{note[:160]}” is no reason to write: {why}."


def with_origin(claim: Mapping[str, Any], pages: Mapping[str, TourPage]) -> dict[str, Any]:
    """Return a claim with the page it rests on; one's own word is not called a source."""
    page = pages.get(claim["snapshot"])
    why = claim["why"] if page is None or page.url else _own_word(claim, page)
    return {**claim, "page": page, "why": why}


def _own_word(claim: Mapping[str, Any], page: TourPage) -> str:
    """Say that a claim rests on one's own word, and what its age takes from it."""
    if claim["verdict"] == "supported":
        return "You said this."
    if claim["why"] == FRAGMENT:
        return FRAGMENT
    if claim["verdict"] != ages.of_source(page.fetched_at, timezone.now())[0]:
        return str(claim["why"])
    if page.fetched_at is None:
        return "You said this, but its row has no date: a “Collected on” in step 1 gives it one."
    days = (timezone.localdate() - page.fetched_at.date()).days
    return f"You said this, but its row is {days} days old; over 90 days is weak."


def told_of_reader(record: TourRecord, body: str) -> str:
    """Say that the person's own sentence in a letter tells its reader of themselves, else ""."""
    name = str(record.data.get("first_name", ""))
    own = (one for page in record.pages.all() if not page.url for one in writing.told(page.text))
    if not name or not any(name in sentences.words(one) and one[:-1] in body for one in own):
        return ""
    return f"Your own sentence speaks of {name}, who reads it: say “you” below."


def _fields(record: TourRecord) -> dict[str, str]:
    data = record.data
    return {
        **{name: str(data.get(name, "")) for name in SHOWN},
        "company_name": record.company,
        "company_domain": record.domain,
        "employees": str(figure(data, "employees") or ""),
    }


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _signal_sources(record: TourRecord, by_url: dict[str, TourPage]) -> list[claims.Source]:
    return [
        claims.Source(
            id=str(page.pk),
            text=one["quote"],
            fetched_at=page.fetched_at,
            about=record.company,
            event_on=_day(one["day"]),
        )
        for one in record.signals
        if (page := by_url.get(one["page"]))
    ]


def _page(page: TourPage, company: str) -> claims.Source:
    return claims.Source(str(page.pk), page.text[:PAGE_CHARACTERS], page.fetched_at, company)


def _reasons(record: TourRecord, by_url: dict[str, TourPage]) -> list[writing.Reason]:
    """List what is a reason to write, the newest first, undated last."""
    found = [
        writing.Reason(
            quote=one["sentence"] if one["sentence"] in one["quote"] else one["quote"],
            page=writing.page_name(page.url, page.title),
            kind=one["kind"],
            event_on=_day(one["day"]),
            id=str(page.pk),
        )
        for one in record.signals
        if (page := by_url.get(one["page"]))
    ]
    today = timezone.localdate()
    return sorted(found, key=lambda one: today - (one.event_on or date.min))


def _others(record: TourRecord) -> tuple[transferability.Subject, ...]:
    rows = TourRecord.objects.filter(tour_id=record.tour_id).exclude(pk=record.pk)
    return tuple(
        transferability.Subject(
            str(row.pk), row.company, "\n".join(one["quote"] for one in row.signals)
        )
        for row in rows
        if row.signals
    )[:15]
