"""Marks of products count where a page uses them, not where it speaks of them."""

import pytest

from scoring.technology import fingerprints
from scoring.technology.product_marks import SIGNATURES

HEAP = "https://cdn.heapanalytics.com/js/heap-1.js"


def named(markup: str) -> list[str]:
    return [name for name, _ in fingerprints.found(markup, lambda host: "acme.example" in host)]


@pytest.mark.parametrize(
    "text",
    [
        "Load app.posthog.com/static/array.js first",
        "Block cdn.heapanalytics.com/ in your firewall",
        "Allow js.mollie.com/ and js.klarna.com/ in the proxy",
        "odoo.__session_info__ is undefined",
        "How to read wire:snapshot= in a page",
        "Look for CCM_DISPATCHER_FILENAME in the source",
        "umb://media/ links",
        "The folder catalog/view/theme/ of OpenCart",
        "the path /bitrix/js/ is blocked",
        "We remove /vendor/statamic/ for you",
        "cookie from cdn.consentmanager.net/ is kept a year",
        "This website is powered by Neos, they say",
        "Hotjar static.hotjar.com, FullStory fullstory.com/s/fs.js",
        '&lt;input name="csrfmiddlewaretoken"&gt; in forms',
        "We map /Portals/_default/ to a folder",
        "window._mtm and /wp-content/ in 3 > 2 steps",
    ],
)
def test_what_a_page_says_tells_no_technology(text: str) -> None:
    said = text.replace('"', "&quot;")
    assert named(f"<p>{text}</p>") == []
    assert named(f"<pre><code>{text}</code></pre>") == []
    assert named(f"<p>a</p><!-- {text.replace('This', 'A')} -->") == []
    assert named(f'<meta name="description" content="{said}"><img alt="{said}">') == []
    assert named(f'<script type="application/ld+json">{{"text":"{said}"}}</script>') == []
    assert named(f"<textarea>{text}</textarea>") == []


@pytest.mark.parametrize(
    "markup",
    [
        f'<pre><code>&lt;script src="{HEAP}"&gt;</code></pre>',
        f"<!-- <script src='{HEAP}'></script> removed -->",
        f"<textarea><script src='{HEAP}'></script></textarea>",
        '<script>var held=["static.criteo.net", "cdn.taboola.com"]</script>',
        "<p>Mols hires at <a href='https://mols.recruitee.com'>mols.recruitee.com</a></p>",
        f"<script>// see {HEAP}\nrun()</script>",
        f"<a href='{HEAP}'>Heap</a>",
        f"<a href={HEAP}>Heap</a>",
        f'<script>push("{{\\"href\\":\\"{HEAP}\\"}}")</script>',
        "<meta http-equiv='Content-Security-Policy' content=\"script-src js.mollie.com/\">",
        '<!-- <meta name="generator" content="WordPress 6.5"> -->',
        "<a href='https://partner.example/on/demandware.static/a.pdf'>Sheet</a>",
        "<a href='https://partner.example/_framework/blazor.js'>x</a>",
        "<a href='https://form.jotform.com/123' rel='nofollow'>x</a>",
        "<a href='https://a.storyblok.com/f/1/x.pdf'>x</a>",
        "<img src='https://shop.partner.example/catalog/view/theme/x.png'>",
        "<img src='https://x.klarnacdn.net/logo.png'>",
        "<img src='https://widgets.trustedshops.com/logo.png'>",
        "<img src='https://cdn.sanity.io/images/x.png'>",
        "<img src='https://cdn.sanity.io/images/x.png?w=1'>" * 3,
        "<img srcset='https://cdn.sanity.io/images/x-1.png 1x, https://cdn.sanity.io/images/x-2.png 2x,"
        " https://cdn.sanity.io/images/x-3.png 3x'>",
        "<link href='/concrete/css/style.css' rel='stylesheet'><script src='/concrete/js/a.js'></script>",
        "<img src='/content/dam/hoover.jpg'>",
    ],
)
def test_others_links_pictures_and_what_is_cut_out_tell_no_technology(markup: str) -> None:
    assert named(markup) == []


@pytest.mark.parametrize(
    ("markup", "product"),
    [
        (f"<script src='{HEAP}'></script>", "Heap"),
        (f"<script async src={HEAP}></script>", "Heap"),
        (f"<script>s.src='{HEAP}';x(s)</script>", "Heap"),
        (f'<div class="[&>svg]:w-4" data-src="{HEAP}"></div>', "Heap"),
        (f"<!--[if gt IE 8]><script src='{HEAP}'></script><![endif]-->", "Heap"),
        (
            '<script type="text/json">{"u":"https:\\/\\/cdn.heapanalytics.com\\/","a":"'
            'https://cdn.heapanalytics.com/js"}</script>',
            "Heap",
        ),
        ("<!--\n\tThis website is powered by Neos, the Open Source Content", "Neos"),
        ("".join(f"<img src='https://cdn.sanity.io/images/{n}.png'>" for n in "abc"), "Sanity"),
        (
            "".join(f"<img srcset='https://images.prismic.io/a/{n}.png 1x'>" for n in "abc"),
            "Prismic",
        ),
        (
            "<script>f(["
            + ",".join(f'"https://a.storyblok.com/f/1/{n}.jpg"' for n in "abc")
            + "])</script>",
            "Storyblok",
        ),
        ("<iframe src='https://form.jotform.com/123'></iframe>", "Jotform"),
        ("<form action='https://eu2.cleverreach.com/f/1-2/wcs/'></form>", "CleverReach"),
        (
            "<noscript><img height='1' width='1' src='https://trackcmp.net/visit?actid=1'></noscript>",
            "ActiveCampaign",
        ),
        ("<a href='/sites/default/files/a.pdf'>Sheet</a>", "Drupal"),
        ("<a href='https://www.acme.example/sites/default/files/a.pdf'>Sheet</a>", "Drupal"),
        ("<div style='background:url(/wp-content/a.png)'></div>", "WordPress"),
        ("<style>.a{background:url(/wp-content/a.png)}</style>", "WordPress"),
        ("<script src=matomo.js></script>", "Matomo"),
        ('<script>var c={"dsn":"https://9f@o15.ingest.sentry.io/14"}</script>', "Sentry"),
        ("<script>odoo.__session_info__ = {};</script>", "Odoo"),
        ("<script>var CCM_DISPATCHER_FILENAME = '/index.php';</script>", "Concrete CMS"),
        ('<div wire:id="a" wire:snapshot="{&quot;a&quot;:1}"></div>', "Livewire"),
        ("<p>Jobs: <a href='https://jobs.lever.co/acme'>all</a></p>", "Lever"),
        (
            "<a href='https://www.iubenda.com/privacy-policy/12' class='iubenda-white'>P</a>",
            "iubenda",
        ),
        ("<astro-island uid='1'></astro-island>", "Astro"),
        ("<img src='/a/_jcr_content/image.coreimg.png'>", "Adobe Experience Manager"),
    ],
)
def test_what_a_page_uses_counts(markup: str, product: str) -> None:
    assert named(markup) == [product]


def test_every_product_is_found_by_each_of_its_marks() -> None:
    missed = []
    for product, marks in SIGNATURES.items():
        for mark in marks:
            tag = f"<meta name='generator' {mark} 6\">" if mark.startswith("content=") else ""
            script = (
                f"<script>{mark};f('{mark}')</script>" if "'" not in mark else f"<script>{mark}"
            )
            markup = (
                tag
                or f"<div {mark}'1'></div><!--{mark} -->{mark}><script src='{mark}'></script>{script}"
            )
            if product not in named(markup):
                missed.append((product, mark))
    assert missed == []
