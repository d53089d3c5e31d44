"""The web sites of the invented companies, told apart by their Host header."""

from collections.abc import Callable, Iterable
from datetime import date
from html import escape
from wsgiref.types import StartResponse, WSGIEnvironment

from leadops.demo.companies import Company, companies
from leadops.demo.people import today

ROBOTS = "User-agent: *\nDisallow: /internal/\n"


def application(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """Answer one page of one company; anything else is 404."""
    host = str(environ.get("HTTP_HOST", "")).partition(":")[0].lower().removeprefix("www.")
    by_domain = {c.domain: c for c in companies(today())}
    company, path = by_domain.get(host), str(environ.get("PATH_INFO", "/"))
    if company is not None and path == "/robots.txt":
        return _answer(start_response, "200 OK", ROBOTS, "text/plain")
    page = PAGES.get(path.rstrip("/") or "/") if company is not None else None
    if company is None or page is None:
        return _answer(start_response, "404 Not Found", "<title>Not found</title>")
    return _answer(start_response, "200 OK", page(company))


def _answer(
    start_response: StartResponse, status: str, text: str, kind: str = "text/html"
) -> list[bytes]:
    body = text.encode()
    headers = [("Content-Type", f"{kind}; charset=utf-8"), ("Content-Length", str(len(body)))]
    start_response(status, headers)
    return [body]


def _page(company: Company, title: str, body: str, head: str = "") -> str:
    links = "".join(
        f'<li><a href="{path}">{label}</a></li>'
        for path, label in (
            ("/", "Home"),
            ("/about", "About"),
            ("/news", "News"),
            ("/careers", "Careers"),
            ("/contact", "Contact"),
        )
    )
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)} | '
        f"{escape(company.name)}</title>{head}</head><body><nav><ul>{links}</ul></nav>"
        f"<main><h1>{escape(title)}</h1>{body}</main>"
        f"<footer><p>{escape(company.legal_name)}, {escape(company.city)}, {company.state}, "
        "United States</p></footer></body></html>"
    )


def _home(company: Company) -> str:
    # The data is ours and has no markup in it; a real site would use its framework here.
    organisation = (
        '<script type="application/ld+json">{"@context":"https://schema.org",'
        f'"@type":"Organization","name":"{company.name}","legalName":"{company.legal_name}",'
        f'"telephone":"{company.phone}","foundingDate":"{company.founded}",'
        f'"numberOfEmployees":{{"@type":"QuantitativeValue","value":{company.employees}}},'
        f'"address":{{"@type":"PostalAddress","addressLocality":"{company.city}",'
        f'"addressRegion":"{company.state}","addressCountry":"US"}}}}</script>'
    )
    text = (
        f"<p>{company.name} serves {company.industry.lower()} customers from "
        f"{company.city}, {company.state}.</p><p>We work with {company.tool} and answer every "
        "customer question within one working day.</p>"
    )
    return _page(company, f"Welcome to {company.name}", text, organisation)


def _about(company: Company) -> str:
    return _page(
        company,
        "About us",
        f"<p>{company.name} was founded in {company.founded} in {company.city}. Today"
        f" {company.employees} people work with us in {company.industry.lower()}.</p>",
    )


def _news(company: Company) -> str:
    posts = "".join(
        f'<article><h2>{escape(n.title)}</h2><p><time datetime="{n.on.isoformat()}">'
        f"{n.on:%d %B %Y}</time></p><p>{escape(n.text)}</p></article>"
        for n in sorted(company.news, key=lambda n: n.on, reverse=True)
    )
    return _page(company, "News", posts or "<p>No news yet.</p>")


def _careers(company: Company) -> str:
    jobs = "".join(
        f"<li><h3>{job}</h3><p>{company.city}, full time</p></li>" for job in company.jobs
    )
    opening = f"<p>We have {len(company.jobs)} open positions.</p><ul>{jobs}</ul>"
    return _page(company, "Careers", opening if jobs else "<p>No open positions now.</p>")


def _contact(company: Company) -> str:
    return _page(
        company,
        "Contact",
        f"<p>Call us on {company.phone} or write to "
        f'<a href="mailto:hello@{company.domain}">hello@{company.domain}</a>.</p>'
        f"<address>{company.legal_name}, 12 Market Street, {company.city}, {company.state}"
        "</address>",
    )


PAGES: dict[str, Callable[[Company], str]] = {
    "/": _home,
    "/about": _about,
    "/news": _news,
    "/careers": _careers,
    "/contact": _contact,
}


def host_lines(port: int, today: date) -> str:
    """Return the operator host list that leads the fetcher to these sites."""
    names = [company.domain for company in companies(today)]
    return "".join(f"{name} 127.0.0.1:{port}\n" for name in names)
