"""A record's fields as a text that statements can rest on."""

from collections.abc import Mapping
from datetime import datetime

from outreach.claims.passages import Source

ID = "record"
# field → the sentence that it proves; {c} is the company, {v} the value
_TOLD = (
    (
        ("title", "job_title", "position", "role", "headline"),
        "works as {v}, role, title, job, you are {v}",
    ),
    (
        ("city", "region", "state", "country", "location", "hq", "headquarters", "address"),
        "based in {v}, located, headquarters, city, country",
    ),
    (
        ("employees", "employee_count", "size", "team_size", "headcount", "num_employees"),
        "has {v} employees, people, team of {v}, employs {v} people",
    ),
    (("industry", "sector", "category"), "in the {v} industry, sector, space, business"),
    (("founded", "founded_year", "year_founded"), "founded in {v}, started in {v}, since {v}"),
    (("revenue", "annual_revenue"), "revenue of {v}, sales {v}"),
    (
        ("technologies", "technology", "tech_stack", "tools"),
        "uses {v}, works with {v}, runs on {v}",
    ),
    (("ceo", "founder", "cfo", "cto"), "{k} is {v}"),
)
_SKIPPED = frozenset({"email", "phone", "id", "source_id", "linkedin_url", "owner", "email_status"})


def source(record: Mapping[str, str], company: str, now: datetime) -> Source | None:
    """Return the record as a source, or None where it holds nothing but names."""
    wordings = {field: wording for fields, wording in _TOLD for field in fields}
    told = []
    for key, value in record.items():
        field = key.lower().replace(" ", "_").replace("-", "_")
        if field in _SKIPPED or not str(value).strip() or value == company:
            continue
        wording = wordings.get(field, "{k}: {v}")
        told.append(wording.format(v=str(value)[:300], k=field.replace("_", " ")))
    if not told:
        return None
    return Source(ID, f"{company}: {'; '.join(told)}", now, company)
