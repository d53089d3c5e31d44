"""Technologies that a page's markup gives away, each with the piece of markup that does.

Pure. Plain substring marks: they cannot blow up and say exactly what was seen.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import count, islice
from typing import Final

from prospects.normalise import companies
from scoring import people
from scoring.sieve import Sieve

# name -> marks; one is enough. Only marks that a page carries by using the product.
SIGNATURES: Final[dict[str, tuple[str, ...]]] = {
    "WordPress": ("/wp-content/", "/wp-includes/", 'content="WordPress'),
    "Elementor": ("/plugins/elementor/", 'content="Elementor', "/themes/hello-elementor/"),
    "Drupal": ("/sites/default/files/", 'content="Drupal'),
    "TYPO3": ("/typo3temp/", "/typo3conf/", 'content="TYPO3'),
    "Joomla": ('content="Joomla', "/media/jui/"),
    "Contentful": ("images.ctfassets.net",),
    "Contao": ('content="Contao',),
    "Ghost": ('content="Ghost',),
    "Hugo": ('content="Hugo',),
    "Jimdo": ('content="Jimdo', "assets.jimstatic.com"),
    "GoDaddy Website Builder": ('content="Starfield Technologies; Go Daddy', "img1.wsimg.com"),
    "Weebly": ("editmysite.com/",),
    "Duda": ("irp.cdn-website.com", "lirp.cdn-website.com"),
    "Webflow": (
        "assets.website-files.com",
        "cdn.prod.website-files.com",
        'content="Webflow',
        "data-wf-site=",
    ),
    "Wix": ("static.wixstatic.com", 'content="Wix.com'),
    "Squarespace": (
        "static1.squarespace.com",
        "assets.squarespace.com",
        'content="Squarespace',
        "images.squarespace-cdn.com",
    ),
    "Framer": ("framerusercontent.com",),
    "Shopify": ("cdn.shopify.com", ".myshopify.com"),
    "Shopware": ('content="Shopware', "/bundles/storefront/"),
    "BigCommerce": (".bigcommerce.com/",),
    "WooCommerce": ("/plugins/woocommerce/", 'content="WooCommerce'),
    "Shoptet": ("cdn.myshoptet.com", 'content="Shoptet'),
    "VTEX": ("cdn.vtex.com", "vteximg.com.br", "vtexassets.com"),
    "Magento": ("/static/version", "Magento_Ui"),
    "PrestaShop": ('content="PrestaShop"', "var prestashop = {", "var prestashop={"),
    "SPIP": ("squelettes-dist/", 'content="SPIP'),
    "Tilda": ("tildacdn.com", "tildacdn.net"),
    "Divi": ("/themes/Divi/",),
    "Astro": ("/_astro/", "<astro-island"),
    "Next.js": ("/_next/static/",),
    "Gatsby": ("___gatsby",),
    "Nuxt": ("/_nuxt/",),
    "React": ("react-dom.production", "react.production.min.js", "data-reactroot"),
    "Vue.js": ("npm/vue@", "vue.min.js", "vue.global."),
    "Angular": ("ng-version=",),
    "Bootstrap": ("bootstrap.min.css", "bootstrap.min.js", "bootstrap.bundle."),
    "jQuery": ("jquery.min.js", "code.jquery.com/jquery"),
    "HubSpot": (
        "js.hs-scripts.com",
        "js-eu1.hs-scripts.com",
        "js.hsforms.net",
        "js-eu1.hsforms.net",
        "js.hs-analytics.net",
        "js-eu1.hs-analytics.net",
        "hs-banner.com",
    ),
    "Marketo": ("munchkin.marketo.net", "mktoForms2"),
    "Pardot": ("pi.pardot.com", "go.pardot.com"),
    "ActiveCampaign": ("trackcmp.net",),
    "Mailchimp": ("list-manage.com", "chimpstatic.com"),
    "Klaviyo": ("static.klaviyo.com",),
    "Salesforce": ("service.force.com", "webto.salesforce.com", "embeddedservice"),
    "Zoho": ("salesiq.zoho", "crm.zoho"),
    "Pipedrive": ("leadbooster-chat.pipedrive.com",),
    "Intercom": ("widget.intercom.io", "js.intercomcdn.com"),
    "Drift": ("js.driftt.com",),
    "Zendesk": ("static.zdassets.com", ".zendesk.com/embeddable"),
    "Freshdesk": ("widget.freshworks.com",),
    "Crisp": ("client.crisp.chat",),
    "Tawk.to": ("embed.tawk.to",),
    "Tidio": ("code.tidio.co",),
    "LiveChat": ("cdn.livechatinc.com",),
    "Google Analytics": ("google-analytics.com/", "googletagmanager.com/gtag/"),
    "Google Tag Manager": ("googletagmanager.com/gtm.js", "googletagmanager.com/ns.html"),
    "Matomo": ("matomo.js", "piwik.js", "matomo.php", "piwik.php", "window._mtm"),
    "Microsoft Clarity": ("clarity.ms/tag",),
    "Hotjar": ("static.hotjar.com",),
    "Segment": ("cdn.segment.com",),
    "Mixpanel": ("cdn.mxpnl.com",),
    "Amplitude": ("cdn.amplitude.com",),
    "Plausible": ("plausible.io/js/",),
    "LinkedIn Insight": ("snap.licdn.com",),
    "Meta Pixel": ("connect.facebook.net",),
    "OneTrust": ("cdn.cookielaw.org",),
    "Cookiebot": ("consent.cookiebot.com",),
    "Usercentrics": ("app.usercentrics.eu", "cmp.usercentrics.eu"),
    "Borlabs Cookie": ("/plugins/borlabs-cookie/",),
    "reCAPTCHA": (
        "google.com/recaptcha/api.js",
        "google.com/recaptcha/enterprise.js",
        "recaptcha.net/recaptcha/",
    ),
    "hCaptcha": ("hcaptcha.com/1/api.js",),
    "Cloudflare Turnstile": ("challenges.cloudflare.com/turnstile",),
    "Brevo": ("sibautomation.com", "sibforms.com"),
    "TikTok Pixel": ("analytics.tiktok.com/i18n/pixel",),
    "Yandex Metrica": ("mc.yandex.ru/metrika",),
    "Fathom": ("cdn.usefathom.com",),
    "Sentry": ("browser.sentry-cdn.com",),
    "New Relic": ("js-agent.newrelic.com",),
    "Optimizely": ("cdn.optimizely.com",),
    "iubenda": ("iubenda.com/",),
    "Axeptio": ("static.axept.io", "axeptioSettings"),
    "Didomi": ("sdk.privacy-center.org",),
    "CookieYes": ("cdn-cookieyes.com",),
    "Complianz": ("/plugins/complianz-",),
    "Trustpilot": ("widget.trustpilot.com",),
    "PayPal": ("paypal.com/sdk/js",),
    "Cloudflare": ("/cdn-cgi/", "static.cloudflareinsights.com"),
    "Stripe": ("js.stripe.com",),
    "Calendly": ("assets.calendly.com",),
    "Greenhouse": ("boards.greenhouse.io", "job-boards.greenhouse.io"),
    "Lever": ("jobs.lever.co",),
    "Personio": (".jobs.personio.",),
    "Workable": ("apply.workable.com",),
    "Ashby": ("jobs.ashbyhq.com",),
}
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

    A path ("/wp-content/") tells nothing of a page that only links to it at somebody else's host:
    ``is_own`` says which hosts are the page's.
    """
    there = set(_marks().numbers(source))
    numbers = count()
    named = set()
    for name, marks in SIGNATURES.items():
        for mark in [mark for mark in marks if next(numbers) in there]:
            at = _at(source, mark, is_own)
            if at >= 0:
                named.add(name)
                yield name, _piece(source, at, len(mark))
                break
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
    "IONOS MyWebsite", "Jekyll", "MediaWiki", "Microsoft FrontPage",
    "Mobirise", "MyWebsite", "Next.js", "Nicepage", "Nuxt", "Odoo", "OpenCart",
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


MAX_LOOKED_AT: Final = 200  # places of one mark
_LINKED: Final = re.compile(
    r"<(?:a|img|source)\s[^<>]{0,2000}?[\"'=(,\s](?:https?:)?//(?P<host>[\w.-]+)[^\"'<>\s]*$"
)


def _at(source: str, mark: str, is_own: Callable[[str], bool]) -> int:
    """Return where a mark stands as the page's own, -1 where it does not."""
    at = source.find(mark)
    if mark.startswith('content="'):
        return _generated(source, mark, at)
    for _ in range(MAX_LOOKED_AT if mark.startswith("/") else 0):
        begun = source.rfind("<", max(0, at - 2200), at) if at >= 0 else -1
        linked = _LINKED.search(source[begun:at]) if begun >= 0 else None
        if linked is None or is_own(linked["host"]):
            return at
        at = source.find(mark, at + 1)
    return at


def _generated(source: str, mark: str, at: int) -> int:
    """Return where a page names what generated it; a description may begin with the same word."""
    for _ in range(MAX_LOOKED_AT):
        if at < 0:
            return at
        begun, end = source.rfind("<", max(0, at - _AROUND), at), source.find(">", at, at + 400)
        if begun >= 0 and "generator" in source[begun : max(end, at)].lower():
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
