"""The company whose site is read: how its name and its own addresses are recognised."""
# ruff: noqa: E501 - tables of words

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from prospects import tables
from prospects.normalise import companies, domains
from prospects.normalise import text as text_forms
from scoring.reading.pages import SitePage
from scoring.reading.sieve import Rare

_FIRST_PERSON = re.compile(
    r"\b(?:we|we're|we’re|we've|we’ve|our|us|wir|unser\w*|nous|notre|nos|nosotros|nuestr\w+|noi"
    r"|nostr\w+|wij|ons|onze|nossa|nosso|vi|vår|vårt|våra|vores|vore|nasz\w*|jesteśmy|zatrudniamy|somos|tenemos|contamos con|siamo|abbiamo|contiamo|temos|sme|jsme|naš\w+|náš|pôsobíme|působíme|ponúkame|nabízíme)\b",
    re.IGNORECASE,
)
_THE_COMPANY = Rare(
    re.compile(
        r"\b(?:the (?:company|firm|group|start-?up|business)|(?:das|dem) (?:unternehmen|start-?up)|(?:die|der) firma"
        r"|(?:l['’]|cette )entreprise|la (?:société|empresa|compañía)|l['’]azienda|la società|het bedrijf|a empresa"
        r"|der verein|der betrieb|selskapet|selskabet|foreningen|bedriften|lo studio|yritys|företaget|bolaget|virksomheden|firmaet|spółka)\b|\bfirma (?:została|powstała|istnieje|zatrudnia|blev|ansætter)\b",
        re.IGNORECASE,
    )
)


MIN_WORD = 4
MIN_SIGNED = 5  # letters
_MANAGES = re.compile(
    r"verwaltung|beteiligung|holding|management|immobili|vermögens|geschäftsführungs|stiftung|foundation|group|gruppe",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Company:
    """Name and own domain, as the lead record gives them; how the page at hand signs itself."""

    name: str
    domain: str = ""
    signatures: tuple[str, ...] = ()  # of that page: copyright line, ``og:site_name``
    is_listed: bool = False  # that page is a list of firms: what is not told its own is not
    calls_itself: frozenset[str] = frozenset()  # words of its trade: "praxis", "teater"

    @cached_property
    def key(self) -> str:
        """The telling letters of the name: "BIO-LUTIONS GmbH" -> "biolutions"."""
        return squeezed("".join(companies.company_tokens(self.name)) or self.name)

    @cached_property
    def whole(self) -> str:
        """All letters of the name, with its joints: "Tuin- en Parkmachines"."""
        return squeezed(self.name)

    @cached_property
    def turned(self) -> str:
        """The key of a name of two words the other way round: "Berg Bau" of "Bau Berg"."""
        first, *rest = companies.company_tokens(self.name) or [""]
        pair = [squeezed(first), squeezed(rest[0])] if len(rest) == 1 else []
        return "".join(reversed(pair)) if pair and min(map(len, pair)) >= MIN_WORD else ""

    def is_named(self, text: str) -> bool:
        """Say whether a text names the company; short names must stand as words of their own."""
        if not self.key:
            return False
        if len(self.key) >= 5:
            plain = squeezed(text)
            spellings = (self.key, self.whole, self.turned)
            return any(one and one in plain for one in spellings)
        plain = text if text.isascii() else text_forms.plain(text)
        return self._alone.search(plain) is not None

    @cached_property
    def _alone(self) -> re.Pattern[str]:
        return re.compile(rf"\b{re.escape(self.key)}\b", re.IGNORECASE)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The key, that of the own domain's label, and that of the name without its last word.

        "Hollin & Pike Joinery" calls itself "Hollin & Pike", "Cartiera Lunaria" at lunaria.it
        "Lunaria". The shorter ones are too weak to tell whose contact it is.
        """
        tokens = companies.company_tokens(self.name)
        short = [squeezed("".join(tokens[:-1])) if len(tokens) > 1 else ""]
        short.append(squeezed(domains.label(self.domain)) if self.domain else "")
        return tuple(dict.fromkeys([self.key, *(key for key in short if len(key) >= 5)]))

    @cached_property
    def telling(self) -> tuple[str, ...]:
        """The words of the name that its own domain repeats and that are no everyday words.

        "Brannock Plumbing & Drain" at brannockplumbing.com is "Brannock" to everybody.
        """
        label = squeezed(domains.label(self.domain)) if self.domain else ""
        # "brandstaetter" of "Brandstätter"
        folded = label.replace("ae", "a").replace("oe", "o").replace("ue", "u")
        words = map(squeezed, companies.company_tokens(self.name))
        plain = tables.words("common_words.txt")
        return tuple(
            w for w in words if len(w) > MIN_WORD and w not in plain and (w in label or w in folded)
        )

    def is_kin(self, firm: str) -> bool:
        """Say whether a firm shares a telling word of the name: "Rochat Sàrl" of "Atelier Rochat".

        Holdings and the partners that manage a firm are others.
        """
        if not self.telling:
            return False
        words = set(map(squeezed, firm.split()))
        return not words.isdisjoint(self.telling) and not _MANAGES.search(firm)

    @cached_property
    def _label(self) -> str:
        return squeezed(domains.label(self.domain)) if self.domain else ""

    @cached_property
    def _signed(self) -> tuple[str, ...]:
        """The keys of those who sign the page at hand that are long enough to tell."""
        keys = (Company(name).key for name in self.signatures)
        return tuple(key for key in keys if len(key) >= MIN_SIGNED)

    def closes(self, text: str) -> bool:
        """Say whether a text ends with the company's name, also a short one."""
        plain = squeezed(text)
        last = text.rstrip(" .,:;").rpartition(" ")[2]
        return any(key and plain.endswith(key) for key in self.keys) or self._tells(last)

    def _tells(self, word: str) -> bool:
        return word[:1].isupper() and squeezed(word) in self.telling

    def is_group(self, text: str) -> bool:
        """Say whether a text names the company or its group.

        Sisters and subsidiaries are known by the label of the common domain: "Acme Iberia, S.L." at
        acme.com.
        """
        label = self._label
        return self.is_named(text) or (len(label) >= 5 and label in squeezed(text))

    def is_own(self, text: str) -> bool:
        """Say whether a text names the company, its group, or who signs the page at hand."""
        plain = squeezed(text)
        return self.is_group(text) or any(key in plain for key in self._signed)

    def speaks(self, sentence: str) -> bool:
        """Say whether a sentence of its site is about the company: named, "we", "the company"."""
        plain = squeezed(sentence)
        return bool(
            self.is_named(sentence)
            or any(key in plain for key in self.keys[1:])
            or (self.telling and any(map(self._tells, sentence.split())))
            or _FIRST_PERSON.search(sentence)
            or _THE_COMPANY.search(sentence)
        )

    def owns(self, email: str) -> bool:
        """Say whether an address is at the company's own domain, or at the same name elsewhere.

        acme.com and acme.de are one company's; where no domain is known, the name must tell.
        """
        host = domains.registrable(email.partition("@")[2])
        label = squeezed(domains.label(host)) if host and not domains.is_free_mail(host) else ""
        if self.domain:
            is_twin = len(label) >= 5 and label == squeezed(domains.label(self.domain))
            return host == self.domain or is_twin
        return len(label) >= 4 and (
            label in {self.key, squeezed(self.name)} or (len(label) >= 5 and label in self.key)
        )


def squeezed(text: str) -> str:
    """Keep letters and digits only, in one case and without accents."""
    plain = text.casefold() if text.isascii() else text_forms.plain(text)
    return _SIGNS.sub("", plain)


_SIGNS = re.compile(r"[\W_]+")


def of_site(name: str, domain: str, pages: Sequence[SitePage]) -> Company:
    """Return the company with its own domain; where none is given, as its pages give it away.

    Saved pages carry it in absolute links, canonical addresses and structured data. A domain is
    taken only where it resembles the name.
    """
    if domain:
        return Company(name, domains.registrable(domain) or domain.lower())
    key = Company(name).key
    seen: Counter[str] = Counter()
    for page in pages:
        for url in re.findall(r"https?://[\w.-]{4,100}", page.source[:400_000]):
            seen[domains.registrable(url)] += 1
    for found, _count in seen.most_common(30):
        label = squeezed(domains.label(found))
        if len(label) >= 4 and (label in key or key in label):
            return Company(name, found)
    return Company(name)
