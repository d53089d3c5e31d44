"""What is known of a lead in the words of the ICP's criteria."""

from __future__ import annotations

from prospects.models import Account, Contact


def facts_of(account: Account, contact: Contact | None = None) -> dict[str, object]:
    """Return the facts of a company and a person under the names of `icp.matching.FIELDS`.

    What is empty is left out: it is not known, and not knowing never takes a record out.
    """
    facts: dict[str, object] = {
        "employees": account.employees,
        "industry": account.industry,
        "revenue": account.revenue,
        "country": account.country,
        "region": account.region,
        "city": account.city,
        "technologies": list(account.technologies),
        "keywords": list(account.keywords),
    }
    if contact is not None:
        facts |= {
            "title": contact.title,
            "seniority": contact.seniority,
            "country": account.country or contact.country,
        }
    return {name: value for name, value in facts.items() if value not in (None, "", [])}
