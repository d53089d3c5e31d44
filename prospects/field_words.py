"""What the fields of a record and of a company's site are called, for people."""

from typing import Final

FIELD_WORDS: Final = {
    "full_name": "Full name",
    "first_name": "First name",
    "last_name": "Last name",
    "title": "Job title",
    "email": "E-mail address",
    "email_status": "E-mail status",
    "phone": "Telephone",
    "linkedin_url": "LinkedIn profile",
    "company_name": "Company",
    "company_domain": "Company website",
    "industry": "Industry",
    "employees": "Employees",
    "revenue": "Revenue",
    "city": "City",
    "region": "Region or state",
    "country": "Country",
    "technologies": "Technologies",
    "keywords": "Keywords",
    "owner": "Owner at the source",
    "source_id": "Id at the source",
    "updated_at": "Last updated",
}
# What only a site states.
_SITE_WORDS: Final = {
    "ceo": "CEO",
    "founded": "Year of founding",
    "headquarters": "Head office",
    "price": "Prices",
    "register": "Register entry",
}


def words_of(field: str) -> str:
    """Name a field as a heading does."""
    known = FIELD_WORDS.get(field) or _SITE_WORDS.get(field)
    return known or field.replace("_", " ").capitalize()
