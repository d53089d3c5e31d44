"""What libraries, plugins and loaders are known by: file names with versions, comments, hosts."""

import pytest

from scoring.technology import fingerprints


@pytest.mark.parametrize(
    ("markup", "names"),
    [
        ("<script src=/js/jquery-3.7.1.min.ab12cd34.js></script>", ["jQuery"]),
        ("<script src='/assets/jquery-1.12.4.js'></script>", ["jQuery"]),
        ("<script src='/assets/jquery-ui-1.13.2.js'></script>", ["jQuery UI"]),
        ("<link rel=stylesheet href='/css/bootstrap-5.3.0.css'>", ["Bootstrap"]),
        ("<!-- This site is optimized with the Yoast SEO plugin v22.1 - https://yoast.com/ -->", ["Yoast SEO"]),
        ("<script type='application/ld+json' class='yoast-schema-graph'>{}</script>", ["Yoast SEO"]),
        ("<script src='https://d335luupugsy2.cloudfront.net/js/loader-scripts/7a-loader.js'></script>", ["RD Station"]),
        ("<a href='https://pumpen.teamtailor.com/jobs/1-monteur'>Monteur</a>", ["Teamtailor"]),
        ("<iframe src='https://www.youtube-nocookie.com/embed/x1'></iframe>", ["YouTube"]),
        # A word on a product, a link to it and a file of another name use nothing.
        ("<p>We moved from jquery-3.7.1.min.js to plain code, and on RD Station.</p>", []),
        ("<a href='https://www.youtube.com/embed/x1'>Film</a>", []),
        ("<script src='/js/my-jquery-plugin.js'></script>", []),
        ("<p>This site is optimized with the Yoast SEO plugin.</p>", []),
    ],
)  # fmt: skip
def test_marks_of_use(markup: str, names: list[str]) -> None:
    found = fingerprints.found(f"<html><body>{markup}</body></html>", lambda host: not host)

    assert [name for name, _ in found] == names
