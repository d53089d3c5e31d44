"""What an ICP may ask about a company and a person."""

from icp.matching import Assumed
from prospects.models import Account, Contact


def facts_of(account: Account, contact: Contact) -> dict[str, object]:
    """Return what the ICP may ask about; what is empty is not known."""
    facts: dict[str, object] = {
        "employees": account.employees,
        "industry": account.industry,
        "revenue": account.revenue,
        "country": _country_of(account if account.country else contact),
        "region": account.region or contact.region,
        "city": account.city or contact.city,
        "keywords": account.keywords,
        "technologies": account.technologies,
        "title": contact.title,
        "seniority": contact.seniority,
    }
    return {name: value for name, value in facts.items() if value not in (None, "", [])}


def _country_of(row: Account | Contact) -> str:
    """Return the row's country, marked where it was assumed."""
    return Assumed(row.country) if row.country_is_assumed else row.country
