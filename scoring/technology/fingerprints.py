"""Technologies that a page's markup gives away, each with the piece of markup that does.

Pure. Plain substring marks: they cannot blow up and say exactly what was seen.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import count, islice
from typing import Final

from prospects.normalise import companies
from scoring.contact import people
from scoring.reading.sieve import Sieve
from scoring.technology.marked_places import MAX_LOOKED_AT, Places
from scoring.technology.product_marks import SIGNATURES

# What an ICP asks about, and which products answer it (ICP2).
USES: Final[dict[str, tuple[str, ...]]] = {
    "crm": ("Salesforce", "HubSpot", "Pipedrive", "Zoho"),
    "marketing_automation": (
        "HubSpot", "Marketo", "Pardot", "ActiveCampaign", "Mailchimp", "Klaviyo",
    ),
    "help_desk": ("Zendesk", "Freshdesk", "Intercom", "Crisp", "Tawk.to"),
}  # fmt: skip
_AROUND: Final = 40


def found(source: str, is_own: Callable[[str], bool] = bool) -> Iterator[tuple[str, str]]:
    """Yield (technology, piece of markup) for every signature in the markup, by name.

    A mark counts where the page uses the product: in tags and scripts, not in what it says, nor in
    links to somebody else's host. ``is_own`` says which hosts are the page's.
    """
    there = set(_marks().numbers(source))
    numbers = count()
    named = set()
    places = Places(source, is_own) if there else None
    for name, marks in SIGNATURES.items():
        seen = [mark for mark in marks if next(numbers) in there]
        at, mark = _first(places, source, seen) if places and seen else (-1, "")
        if at >= 0:
            named.add(name)
            yield name, _piece(source, at, len(mark))
    for name, piece in _generators(source):
        if name not in named:
            named.add(name)
            yield name, piece


def _generators(source: str) -> Iterator[tuple[str, str]]:
    """Yield what the page's generator tags name, without version, features and slogan.

    A name with neither a version nor an address counts only where it is a known product's: people,
    agencies and "Hello World" stand in such tags too.
    """
    for tag in islice(_GENERATOR.finditer(source), MAX_GENERATORS):
        told = _CONTENT.search(tag[0])
        text = (told["double"] or told["single"] or "").strip() if told else ""
        if not text or _is_hidden(source, tag.start()):
            continue
        known = next((name for begun, name in _GENERATED.items() if _leads(text, begun)), "")
        known = known or next((name for name in _PRODUCTS if _leads(text, name)), "")
        match = _PRODUCT.match(text)
        name = match["name"].strip(" .,-") if match and _VERSION.search(text) else ""
        is_other = companies.has_legal_form(name) or people.has_first_name(name.partition(" ")[0])
        if known:
            yield known, text
        elif _OWN_THEME.search(name):
            continue
        elif 1 < len(name) <= MAX_PRODUCT and not _NO_PRODUCT.fullmatch(name) and not is_other:
            yield name, text


def _leads(text: str, name: str) -> bool:
    """Say whether a text begins with a name, in whatever case."""
    rest = text[len(name) :]
    is_begun = text[: len(name)].casefold() == name.casefold()
    return is_begun and not (name[-1].isalnum() and rest[:1].isalpha())


def _is_hidden(source: str, at: int) -> bool:
    """Say whether a place lies within a comment, a script or a field of text."""
    return any(
        source.rfind(begun, 0, at) > source.rfind(end, 0, at)
        for begun, end in (("<!--", "-->"), ("<script", "</script"), ("<textarea", "</textarea"))
    )


# Products that generator tags name without a version.
_PRODUCTS: Final = (
    "Adobe GoLive", "Astro", "Blogger", "CMS Made Simple", "Concrete CMS", "concrete5",
    "Contao", "Craft CMS", "DNN Platform", "Docusaurus", "Eleventy", "Elementor",
    "Framer", "Gatsby", "GoDaddy Website Builder", "GravCMS", "Hostinger Website Builder",
    "ExpressionEngine", "IONOS MyWebsite", "Jekyll", "MediaWiki", "Microsoft FrontPage", "MODX",
    "Mobirise", "MyWebsite", "Next.js", "Nicepage", "Nuxt", "Odoo", "One.com", "OpenCart",
    "phpBB", "Pimcore", "Plone", "ProcessWire", "Publii", "RapidWeaver", "Redaxo", "Shopify",
    "Shopware", "Silverstripe", "Sitefinity", "Slider Revolution", "STRATO Homepage-Baukasten",
    "Sulu", "Textpattern", "uCoz", "Umbraco", "vBulletin", "VuePress", "Webnode", "Website X5",
    "Weblication", "WooCommerce", "WPBakery", "Zyro", "1C-Bitrix",
)  # fmt: skip
# A version or an address behind a name; a bare year is none.
_VERSION: Final = re.compile(
    r"\d\.\d|\bv(?:er(?:sion)?)?[.: ]{0,2}\d|\s#?\d{1,3}\b(?!\.?\w)|https?:|www\.", re.IGNORECASE
)
MAX_GENERATORS: Final = 12  # tags of one page
MAX_PRODUCT: Final = 32
_GENERATOR: Final = re.compile(
    r"<meta\b(?=[^<>]{0,300}(?<![\w-])name\s?=\s?[\"']?generator[\"'\s/>])[^<>]{0,400}>",
    re.IGNORECASE,
)
_CONTENT: Final = re.compile(
    r"\bcontent\s?=\s?(?:\"(?P<double>[^\"<>]{0,300})\"|'(?P<single>[^'<>]{0,300})')", re.IGNORECASE
)
# "Divi v.4.24", "Powered by Slider Revolution 6.7 - responsive …", "Silverstripe CMS 5.2"
_PRODUCT: Final = re.compile(
    r"(?:powered by |created with |generated by |made with |built with )?"
    r"(?P<name>[^\W\d_][\w.!+&' -]*?)"
    r"(?=,? ?(?:\(|\bv(?:er(?:sion)?)?[.: ]{0,2}\d|\s#?\d|\s[0-9a-f]{6,}\b|[;,:|]| [-–—] "
    r"|https?:|www\.)|$)",
    re.IGNORECASE,
)
# A theme that somebody derived for one firm: "Berg Child".
_OWN_THEME: Final = re.compile(r"\bchild(?: theme)?$", re.IGNORECASE)
# Says that something made the page, not what.
_NO_PRODUCT: Final = re.compile(
    r"(?:custom|none|n/?a|null|undefined|unknown|cms|html\d?|xhtml|web ?site|editor|template|theme"
    r"|content management(?: system)?|text ?editor|by hand|hand ?coded"
    r"|me|my ?self|www\S*|https?\S*)",
    re.IGNORECASE,
)
_GENERATED: Final = {
    mark.removeprefix('content="').rstrip('"'): name
    for name, marks in SIGNATURES.items()
    for mark in marks
    if mark.startswith('content="')
}


@lru_cache(maxsize=1)
def _marks() -> Sieve:
    """Return what finds all marks in one pass over a page."""
    marks = [re.escape(mark) for marks in SIGNATURES.values() for mark in marks]
    return Sieve(marks, ignores_case=False)


def _first(places: Places, source: str, marks: list[str]) -> tuple[int, str]:
    """Return where the first of a product's marks stands as the page's own, -1 if none does."""
    for mark in marks:
        at = _generated(source, mark, places) if mark.startswith('content="') else -1
        if at >= 0:
            return at, mark
    return places.first(mark for mark in marks if not mark.startswith('content="'))


def _generated(source: str, mark: str, places: Places) -> int:
    """Return where a page names what generated it; a description may begin with the same word."""
    at = source.find(mark)
    for _ in range(MAX_LOOKED_AT):
        if at < 0:
            return at
        begun, end = source.rfind("<", max(0, at - _AROUND), at), source.find(">", at, at + 400)
        is_named = begun >= 0 and "generator" in source[begun : max(end, at)].lower()
        if is_named and places.is_markup(at):
            return at
        at = source.find(mark, at + 1)
    return -1


def uses(technologies: Iterable[str]) -> dict[str, str]:
    """Say which CRM, marketing automation and help desk a company shows, where it shows one."""
    seen = set(technologies)
    first = {
        use: next((product for product in products if product in seen), "")
        for use, products in USES.items()
    }
    return {use: product for use, product in first.items() if product}


def _piece(source: str, at: int, length: int) -> str:
    """Cut the mark out with what surrounds it up to the next quote or bracket."""
    start, end = at, at + length
    while start > max(0, at - _AROUND) and source[start - 1] not in "\"'<>\n\r\t ":
        start -= 1
    while end < min(len(source), at + length + _AROUND) and source[end] not in "\"'<>\n\r\t ":
        end += 1
    return source[start:end]
