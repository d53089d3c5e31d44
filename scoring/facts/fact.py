"""What a fact is, which kind of page states it, and how a page is cut into sentences."""
# ruff: noqa: E501 - tables of words

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from scoring.facts.ownership import is_foreign, other_firm
from scoring.facts.sections import is_others_voice
from scoring.facts.trades import is_subject_of
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

# Where a fact is most at home; earlier is better.
HOMES: Final = (
    ("imprint", (
        "imprint", "impressum", "legal", "mentions légales", "colofon", "rechtliches", "dati societari",
        "anbieterkennzeichnung", "bedrijfsgegevens", "informacje prawne", "juridisk",
    )),
    ("contact", (
        "contact", "kontakt", "contatti", "contacto", "contato", "location", "standorte", "nous-joindre",
        "joindre", "iletisim", "kapcsolat", "yhteystied", "fale-conosco", "επικοινων",
    )),
    ("about", (
        "about", "ueber", "über", "company", "unternehmen", "story", "who-we-are", "team", "a-propos",
        "chi-siamo", "quienes", "over-ons", "quem-somos", "o-nas", "om-oss", "om-os",
        "azienda", "l-equipe", "equipe", "equipo", "equipa", "quem-somos", "sobre-nos", "o-firmie",
        "hakkimizda", "rolunk", "direction", "directivos", "famiglia", "wir-ueber",
    )),
    ("careers", (
        "career", "jobs", "karriere", "join", "vacanc", "stellen", "recrut", "lavora(?!zion)",
        "empleo", "vacatur", "kariera", "werken-bij", "carriere", "trabalh", "vagas", "lediga", "stilling",
        "bolsa", "emploi", "offre-", "offres-", "praca", "volna-mista", "kyujin", "採用", "求人", "募集", "채용", "招聘", "hiring", "work-with-us", "work-for-us", "working-at", "karri", "jobba", "trabaja", "kariyer", "rekry", "avoimet",
        "toihin", "posao", "zaposl", "vakan", "cariere", "karjer", "hledame",
    )),
    ("home", ("home", "index", "default.", "start.", "startseite", "inicio", "accueil", "welcome")),
    ("press", (
        "press", "news", "blog", "media", "presse", "article", "post", "actualit", "aktuell", "oshirase", "お知らせ", "ニュース", "뉴스", "공지", "新闻",
        "noticia", "notizie", "nieuws", "nyhe", "aktualno", "comunica", "novedades",
        "notícias", "novità", "ajankohtais", "uutis", "tiedottee", "haberler", "duyuru", "hirek",
        "novinky", "announce",
    )),
)  # fmt: skip
# Pages on which a company writes of itself; others tell of its jobs and its news.
OWN_PAGES: Final = frozenset({"about", "home", "imprint", "contact", "other"})
MAX_SAID: Final = 200  # sentences of one page that are weighed for one field
UNSURE: Final = 100  # what a find weighs less whose place leaves open whose it is
MAX_SENTENCE: Final = 800  # longer ones are lists, tables or junk
SINGLE: Final = (
    "legal_name", "address", "country", "headquarters", "email", "phone", "employees", "founded",
    "register", "ceo", "open_positions",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """One value with its words. ``is_markup`` = the quote stands in the markup, not in the text."""

    field: str
    value: str
    quote: str
    page: str
    is_markup: bool = False
    weight: int = 0
    is_further: bool = False  # one more value of a field that has a main one, such as a phone


def home_of(page: SitePage) -> str:
    """Name what kind of page this is, by its address and then by its title."""
    head = next((b.text for b in page.blocks[:12] if b.tag == "h1" and len(b.text) < 60), "")
    tail = page.path.rstrip("/").rsplit("/", 1)[-1] or "home"
    for text in (tail, page.path, page.title.lower(), head.lower()):
        for home, pattern in _HOMES:
            if pattern.search(text):
                return home
        if page.path in {"", "/"}:
            return "home"
    return "other"


# A word of an address may run on ("contactus", "vacancies"), but not into a name ("Pressman").
_HOMES: Final = tuple(
    (home, re.compile(rf"(?<![^\W\d_])(?:{'|'.join(words)})(?!m[ae]n)")) for home, words in HOMES
)


_END = re.compile(
    r"(?<=[.!?])\s+(?=[A-ZÀ-ÖØ-ÞĀ-Ž\"“„])|(?<=[a-zß-ÿ]{5}[.!?])\s+(?=(?:1[6-9]|20)\d\d\b)"
)
_NO_END = re.compile(
    r"(?:\b(?:Dr|Prof|Mr|Mrs|Ms|St|No|Nr|Inc|Ltd|Co|Corp|Jr|Sr|vs|approx|Pte|Pty|Pvt|Sdn|ca|bzw|z\.B|e\.g|i\.e|U\.S)"
    r"|\b[A-Z])\.$"
)


def sentences(block: Block) -> Iterator[str]:
    """Cut a block into sentences, word for word; "Dr." and initials end none."""
    begun = 0
    for end in _END.finditer(block.text):
        if not _NO_END.search(block.text[max(begun, end.start() - 12) : end.start()]):
            yield block.text[begun : end.start()]
            begun = end.end()
    if begun < len(block.text):
        yield block.text[begun:]


# Who lives beside a firm, rents to it, rivals it, or is the mean of its trade.
_BESIDE: Final = Rare(
    late(
        r"\b(?:neighbou?rs?|next door|across the (?:road|street)|(?:biggest|main|largest) (?:competitor|rival)|landlord|sister (?:shop|firm|company)|(?:the|an) average (?:firm|company|business)|on average|in our (?:trade|industry)|if you (?:have|employ)|wenn sie (?:[^\s.]+ ){1,4}mitarbeite\w+|si vous (?:avez|employez)|si (?:usted )?tiene|se avete|als u|se tiver|jeśli (?:macie|zatrudniacie)"
        r"|nachbar\w*|nebenan|gegenüber|vermieter\w*|mitbewerber\w*|konkurrent\w*|schwesterfirma|im (?:schnitt|durchschnitt)|unserer branche"
        r"|voisine?s?|d['’]à côté|d['’]en face|concurrents?|propriétaire des murs|en moyenne|de notre (?:métier|secteur)"
        r"|vecin[oa]s?|de al lado|de enfrente|competidor(?:es)?|casero|de media|del sector"
        r"|vicin[oi]|accanto|di fronte|concorrent[ei]|padrone di casa|in media|del settore"
        r"|buren|buurman|hiernaast|aan de overkant|concurrent\w*|huisbaas|gemiddeld|in onze branche"
        r"|vizinh[oa]s?|ao lado|em frente|concorrentes?|senhorio|em média|do setor"
        r"|grann\w+|bredvid|mittemot|konkurrent\w*|hyresvärd\w*|i snitt|i branschen|nabo\w*|ved siden af|ved siden av|overfor|udlejer\w*|utleier\w*|i gennemsnit|i gjennomsnitt|i branchen|i bransjen"
        r"|sąsiad\w*|sąsiedni\w*|obok|naprzeciw\w*|konkurenc\w+|średnio|w branży|soused\w*|vedle|naproti|konkuren\w+|průměrn\w+|v oboru)\b",
        re.IGNORECASE,
    )
)


def is_beside(sentence: str) -> bool:
    """Say whether a sentence is about a neighbour, a rival, the trade or the customers sought."""
    return _BESIDE.search(sentence) is not None


def own_sentences(
    page: SitePage,
    company: Company,
    tells: Callable[[str], object],
    is_anothers: Callable[[str], object],
) -> Iterator[str]:
    """Yield the sentences that may tell something of the company, none of somebody else's.

    What praises it is a customer's, and what is quoted somebody's own words.
    """
    left = MAX_SAID
    for block in page.blocks:
        if block.region in {"nav", "praise"} or block.tag in {"title", "blockquote", "q"}:
            continue
        if not tells(block.text) or is_others_voice(page, company, block):
            continue
        at = 0
        for sentence in sentences(block):
            at = block.text.find(sentence, at)
            if len(sentence) > MAX_SENTENCE or not tells(sentence) or is_anothers(sentence):
                continue
            if is_beside(sentence):
                continue
            if is_quoted(block.text, at):
                continue
            if is_foreign(page, company, block.start + at):
                continue
            yield sentence
            left -= 1
            if not left:
                return


def said(
    page: SitePage,
    company: Company,
    pattern: Rare,
) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield the sentences in which the company says something of itself.

    News and customers' stories also carry what others say of themselves: there only its own name
    counts, as it does behind the name of another firm. Quotations are somebody's own words.
    """
    if not pattern.may_stand_in(page.text):
        return
    left = MAX_SAID
    must_name = home_of(page) == "press" or STORIES.search(page.path) is not None
    for block in page.blocks:
        if block.region in {"nav", "praise"} or block.tag in {"title", "blockquote", "q"}:
            continue
        if not pattern.search(block.text) or is_others_voice(page, company, block):
            continue
        at, is_about_us = 0, False
        for number, sentence in enumerate(sentences(block)):
            at = block.text.find(sentence, at)
            if len(sentence) > MAX_SENTENCE or is_quoted(block.text, at):
                continue
            # Behind a sentence of somebody else "the school" is theirs.
            is_ours = is_about_us or not number
            is_said_of_us = company.speaks(sentence) or (
                is_ours and is_subject_of(sentence, company)
            )
            is_about_us = is_said_of_us or (is_about_us and bool(_IT.match(sentence)))
            match = pattern.search(sentence) if is_about_us else None
            if match is None:
                continue
            left -= 1
            if left < 0:
                return
            is_free = not (must_name or other_firm(page, company, block, block.start + at))
            if is_free or company.is_named(sentence):
                yield sentence, match


_IT: Final = re.compile(r"(?:It|Sie|Es|Elle|Il|Ella|Essa|Ela|Zij|Ze|Den|Det|Ona)\b")
STORIES: Final = re.compile(
    r"case-?stud|customer|success|testimonial|referen[zcs]|kunden|portfolio|client|partner|klant|stories"
)
# What was built and done for others: the years and people told there are theirs.
WORKS: Final = re.compile(
    rf"{STORIES.pattern}|(?<![^\W\d_])(?:proje[ck]t\w{{0,4}}|projets?|proyectos?|progett[oi]|projetos?|r[eé]alisations?|realiza\w+|realizz\w+|obras|chantiers|kohte\w+|urakat|our-work|recent-work|nos-travaux|trabajos|lavori|trabalhos|ukázky|ukazky)(?![^\W\d_])"
)


def unnamed_path(page: SitePage, company: Company) -> str:
    """Return a page's path without the words of the firm's own name: "/projekt-nord-kontakt"."""
    words = [word for word in _LETTERS.findall(company.name.lower()) if len(word) >= MIN_NAME]
    kept = re.sub("|".join(words), "", page.path) if words else page.path
    told = kept.rpartition("/")[2].partition(".")[0]
    return kept if _LETTERS.search(told) else page.path


MIN_NAME: Final = 4  # letters of a word of a name that an address may carry
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_QUOTED: Final = re.compile(r"[\"“„«»‘‚]")
_UNQUOTED: Final = re.compile(r"[\"“”«»’](?!\w)")


def is_quoted(text: str, at: int) -> bool:
    """Say whether a place lies in somebody's own words: a quotation begins there or the paragraph."""
    if _QUOTED.match(text, at):
        return True
    is_opened = at and _QUOTED.match(text) and text[0] not in "‘‚"
    return bool(is_opened and _UNQUOTED.search(text, at) and not _UNQUOTED.search(text, 1, at))


Extractor = Callable[[SitePage, Company], Iterator[Fact]]
