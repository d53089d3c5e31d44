"""What one page of an invented firm says: the values of a field."""

from scoring import facts
from scoring.reading import pages
from scoring.reading.company import Company

ACME = Company("Acme Pumps", "acmepumps.com")


def values(
    body: str, field: str, who: Company = ACME, path: str = "about", lang: str = "en"
) -> list[str]:
    """Return what is read of a field from a page with this body."""
    markup = f"<html lang={lang}><body>{body}</body></html>"
    page = pages.read(markup.encode(), url=f"https://{who.domain or 'a.example'}/{path}")
    return [fact.value for fact in facts.company_facts([page], who) if fact.field == field]
