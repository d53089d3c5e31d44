"""A thousand real companies with an invented contact each, and the saved sites of four of them."""

import csv
import io
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

# The four companies whose pages were saved; the person is invented.
SAVED = {
    "trustlogix": ("TrustLogix", "trustlogix.io", "Software", 45, "US", "CA"),
    "sumup": ("SumUp", "sumup.com", "Financial services", 3000, "US", "CO"),
    "temicon": ("temicon", "temicon.com", "Manufacturing", 90, "US", "NY"),
    "bio_lutions": ("BIO-LUTIONS", "bio-lutions.com", "Manufacturing", 70, "US", "OR"),
}
HEADER = ["Full name", "Job title", "Work email", "Company", "Web", "Sector", "No. of employees"]
HEADER += ["Revenue (USD)", "Town", "State", "Country"]
GIVEN = ["Dana", "Priya", "Luis", "Hanna", "Marcus", "Ines", "Tobias", "Keiko", "Owen", "Amara"]
FAMILY = [
    "Ruiz",
    "Patel",
    "Okafor",
    "Lindqvist",
    "Brandt",
    "Moreau",
    "Tanaka",
    "Whitfield",
    "Novak",
    "Abara",
]
TITLES = [
    "VP Operations",
    "Head of Customer Success",
    "Director of Sales",
    "Chief Operating Officer",
]


def thousand_csv(public_data: Path) -> bytes:
    """Return the Fortune 1000 list with the four saved companies in place of its last four."""
    with (public_data / "companies" / "fortune1000_2020.csv").open(encoding="utf-8") as file:
        fortune = list(csv.DictReader(file))
    rows = [list(_saved(n, key)) for n, key in enumerate(SAVED)]
    rows += [_fortune(n, row) for n, row in enumerate(fortune[: 1000 - len(rows)])]
    text = io.StringIO()
    csv.writer(text).writerows([HEADER, *rows])
    return text.getvalue().encode()


def _person(number: int, domain: str) -> list[str]:
    given, family = GIVEN[number % 10], FAMILY[number // 10 % 10]
    address = f"{given}.{family}{number}@{domain}".lower()
    return [f"{given} {family}", TITLES[number % len(TITLES)], address]


def _saved(number: int, key: str) -> list[str]:
    name, domain, sector, people, country, state = SAVED[key]
    return [
        *_person(number, domain),
        name,
        f"https://www.{domain}",
        sector,
        str(people),
        "9000000",
        "",
        state,
        country,
    ]


def _fortune(number: int, row: dict[str, str]) -> list[str]:
    domain = re.sub(r"^https?://(www\.)?", "", row["Website"]).split("/")[0] or f"c{number}.example"
    return [
        *_person(number, domain),
        row["company"],
        row["Website"],
        row["sector"],
        row["num. of employees"],
        f"{float(row['revenue'] or 0) * 1_000_000:.0f}",
        row["city"],
        row["state"],
        "United States",
    ]


@contextmanager
def saved_sites(public_data: Path, news: dict[str, str]) -> Iterator[str]:
    """Serve the saved pages by host; yields the lines of the operator's host list.

    `news` adds a page of this week's news to a company: {"trustlogix": "<html>"}.
    """
    handler = _handler(public_data / "company_pages", news)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        port = server.server_address[1]
        yield "".join(
            f"{prefix}{domain} 127.0.0.1:{port}\n"
            for _name, domain, *_rest in SAVED.values()
            for prefix in ("", "www.")
        )
    finally:
        server.shutdown()
        server.server_close()


def _handler(pages: Path, news: dict[str, str]) -> type[BaseHTTPRequestHandler]:
    keys = {domain: key for key, (_name, domain, *_rest) in SAVED.items()}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            key = keys.get(self.headers["Host"].split(":")[0].removeprefix("www."), "")
            body = self._find(key)
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def _find(self, key: str) -> bytes:
            words = set(re.findall(r"[a-z]+", self.path.lower()))
            if key in news and words & {"news", "newsroom", "press", "blog"}:
                return news[key].encode()
            if self.path.strip("/") == "":
                return (
                    pages / key / ("home.html" if key != "sumup" else "about.html")
                ).read_bytes()
            for file in sorted((pages / key).glob("*.html")):
                if file.stem.split("_")[0] in words:
                    return file.read_bytes()
            return b""

        def log_message(self, *_: object) -> None:
            pass

    return Handler
