"""One mapped row made into one record: clean typed fields, or the reason why it is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from prospects.normalise import companies, domains, emails, people, phones, places, titles
from prospects.normalise.figures import Span, day, is_fraction, span
from prospects.normalise.text import clean

_TEXTS = {"industry": 120, "city": 120, "owner": 120, "source_id": 120, "title": 200}


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a row cannot be taken: the field and what is wrong with it."""

    field: str
    reason: str


@dataclass(slots=True)
class Draft:
    """A record in the making: what was read, and what had to be left out and why."""

    fields: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def put(self, name: str, value: object) -> None:
        """Keep a value unless it says nothing."""
        if value not in (None, "", []):
            self.fields[name] = value


def record(
    values: Mapping[str, str], *, default_country: str = "", today: date | None = None
) -> tuple[dict[str, Any], list[str], Refused | None]:
    """Normalise the mapped values of a row; returns `(fields, notes, refusal or None)`.

    Beside the import fields it adds what follows from them: `seniority`, `function`, `email_kind`,
    `email_domain`, `employees_min`/`_max`, `revenue_min`/`_max`. A value that cannot be read is
    left out with a note; a broken e-mail address refuses the row, and so does naming nobody.
    """
    draft = Draft()
    values = _without_mailboxes(values)
    _read_place(draft, values, default_country)
    refusal = _read_email(draft, values)
    _read_company(draft, values)
    _read_person(draft, values)
    _read_phone(draft, values, default_country)
    _read_figures(draft, values)
    for name, length in _TEXTS.items():
        if name not in draft.fields:
            draft.put(name, clean(values.get(name, ""))[:length])
    for name in ("technologies", "keywords"):
        draft.put(name, _items(values.get(name, "")))
    _read_update(draft, values, today, is_month_first=draft.fields.get("country") in {"US", "PH"})
    return draft.fields, draft.notes, refusal or _nothing(draft.fields)


def _without_mailboxes(values: Mapping[str, str]) -> Mapping[str, str]:
    """Take addresses out of the names; the first fills an empty e-mail field."""
    given = dict(values)
    for field_name in ("full_name", "first_name", "last_name"):
        name, address = people.mailbox_name(given.get(field_name, ""))
        if address:
            given[field_name] = name
            if not clean(given.get("email", "")):
                given["email"] = address
    return given


def assumes_country(values: Mapping[str, str]) -> bool:
    """Say whether the mapped values of a row name no country, so that the default is taken."""
    return not clean(values.get("country", "")) and not _named_country(values)


def _named_country(values: Mapping[str, str]) -> str:
    """Return the code of the country that a row names: as such, behind its city, by its region."""
    code = places.country(clean(values.get("country", "")))
    if not code and "," in clean(values.get("city", "")):
        code = places.location(values.get("city", "")).country
    return code or places.country_by_region(clean(values.get("region", "")))


def _read_place(draft: Draft, values: Mapping[str, str], default_country: str) -> None:
    written = clean(values.get("country", ""))
    if written and not places.country(written):
        draft.notes.append(f"country “{written[:60]}” is not known")
    city = clean(values.get("city", ""))
    if "," in city:
        place = places.location(values.get("city", ""))
        city = place.city
        draft.put("region", place.region)
    region = clean(values.get("region", ""))
    code = _named_country(values) or ("" if written else default_country)
    if region:
        draft.put("region", places.region(region, code)[:80])
    draft.put("country", code)
    draft.put("city", people.person_name(city)[:120] if city.isupper() else city[:120])


def _read_email(draft: Draft, values: Mapping[str, str]) -> Refused | None:
    written = values.get("email", "")
    try:
        address = emails.address(written)
    except emails.NotAnAddress as error:
        return Refused("email", f"“{clean(written)[:80]}” is no e-mail address: {error}")
    if address is None:
        return None
    kind = "role" if address.is_role else "free" if address.is_free else "person"
    draft.put("email", address.email)
    draft.put("email_kind", kind)
    draft.put("email_domain", domains.registrable(address.domain))
    draft.put("email_status", emails.email_status(values.get("email_status", "")))
    return None


def _read_company(draft: Draft, values: Mapping[str, str]) -> None:
    name = companies.company_name(values.get("company_name", ""))
    written = clean(values.get("company_domain", ""))
    domain = domains.company_domain(written)
    if written and not domain:
        draft.notes.append(f"company_domain “{written[:60]}” is not a company's own")
    if not domain and draft.fields.get("email_kind") in {"person", "role"}:
        domain = domains.company_domain(draft.fields.get("email_domain", ""))
    draft.put("company_name", name[:200])
    draft.put("company_domain", domain)


def _read_person(draft: Draft, values: Mapping[str, str]) -> None:
    first = people.person_name(values.get("first_name", ""))
    last = people.person_name(values.get("last_name", ""))
    full = people.person_name(values.get("full_name", ""))
    if full and not (first and last):
        country = draft.fields.get("country") or domains.country_of(_house(draft))
        split_first, split_last = people.parts(full, country)
        first, last = first or split_first, last or split_last
        full = f"{split_first} {split_last}".strip() if "," in full else full
    draft.put("first_name", first[:80])
    draft.put("last_name", last[:80])
    draft.put("full_name", (full or f"{first} {last}".strip())[:160])
    title = clean(values.get("title", ""))
    draft.put("title", title[:200])
    draft.put("seniority", titles.seniority(title))
    draft.put("function", titles.function(title))
    profile = clean(values.get("linkedin_url", ""))
    if profile:
        is_profile = domains.registrable(profile) == "linkedin.com"
        draft.put("linkedin_url", profile.split("?")[0].rstrip("/")[:300] if is_profile else "")
        if not is_profile:
            draft.notes.append(f"linkedin_url “{profile[:60]}” is no LinkedIn address")


def _read_phone(draft: Draft, values: Mapping[str, str], default_country: str) -> None:
    written = clean(values.get("phone", ""))
    number = _own_phone(draft, values, written) or phones.phone(
        written, draft.fields.get("country", default_country)
    )
    draft.put("phone", number)
    if written and not number:
        draft.notes.append(f"phone “{written[:40]}” cannot be dialled as written")
    if number and "country" not in draft.fields and not values.get("country"):
        draft.put("country", phones.country_of(number))


def _own_phone(draft: Draft, values: Mapping[str, str], written: str) -> str:
    """Read a number by the country that the record's domain ends in, where the row names none."""
    if values.get("country") or not written:
        return ""
    return phones.phone_at(written, domains.country_of(_house(draft)))


def _house(draft: Draft) -> str:
    """Return the domain of the employer, or at least of the address."""
    return str(draft.fields.get("company_domain") or draft.fields.get("email_domain", ""))


def _read_figures(draft: Draft, values: Mapping[str, str]) -> None:
    for name in ("employees", "revenue"):
        written = clean(values.get(name, ""))
        found: Span | None = span(written) if written else None
        if found is None:
            if written:
                draft.notes.append(f"{name} “{written[:40]}” is no number")
            continue
        if name == "employees" and is_fraction(written):
            draft.notes.append(f"employees “{written[:40]}” is no whole number")
            continue
        if name == "employees" and found.high == 0:
            # What systems write where nobody typed a size; nobody works at no company.
            draft.notes.append(f"employees “{written[:40]}” is taken as not known")
            continue
        draft.put(name, found.low if found.low == found.high else found.text)
        draft.fields[f"{name}_min"] = found.low
        if found.high is not None:
            draft.fields[f"{name}_max"] = found.high


def _read_update(
    draft: Draft, values: Mapping[str, str], today: date | None, *, is_month_first: bool
) -> None:
    written = clean(values.get("updated_at", ""))
    found = day(written, is_month_first=is_month_first) if written else None
    if found and (today is None or found <= today):
        draft.put("updated_at", found.isoformat())
    elif written:
        draft.notes.append(f"updated_at “{written[:40]}” is no past day")


def _items(value: str) -> list[str]:
    """Split a list cell at its commas, semicolons or bars; each item once."""
    text = value.replace("|", ",").replace(";", ",").strip("[]{}")
    items = (clean(item).strip("'\"")[:60] for item in text.split(","))
    return list(dict.fromkeys(item for item in items if item))[:50]


def _nothing(fields: Mapping[str, Any]) -> Refused | None:
    if any(fields.get(name) for name in ("company_name", "company_domain", "email")):
        return None
    if fields.get("linkedin_url") and fields.get("full_name"):
        return None
    if fields.get("full_name"):
        return Refused(
            "company_name", f"{fields['full_name']} comes without a company, address or profile"
        )
    return Refused("company_name", "it names neither a company nor a person")
