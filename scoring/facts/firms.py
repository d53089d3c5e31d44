"""Legal names by the table of legal forms: in lines of imprints and feet, behind a label, in front.

Pure. "Kaldakot ehf.", "SELARL Berg Thal", "상호: 주식회사 …": the forms are those of
`prospects.normalise`. A name counts that names the company or shares a telling word with it; one
that does not, only behind a label of the company's own table, or over its own address and mail.
"""
# ruff: noqa: E501 - tables of words

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import Final

from prospects.normalise import companies
from scoring.contact import addresses as postal
from scoring.facts.fact import OWN_PAGES, STORIES, Fact, home_of
from scoring.facts.ownership import is_agency, is_foreign
from scoring.facts.thirds import is_thirds
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late

_LABEL: Final = late(
    r"(?:会社名|商号|社名|法人名|名称|회사명|상호명?|법인명|公司名称|公司名稱|企业名称|company name|legal name|registered name|firmenname|firma|firmenwortlaut|raison sociale|dénomination(?: sociale)?|razón social|denominación social|ragione sociale|denominazione|razão social|denominação social|statutaire naam|bedrijfsnaam|företagsnamn|firmanavn|juridisk navn|nazwa firmy|pełna nazwa|název společnosti|obchodní (?:firma|jméno|název)|obchodné meno|yrityksen nimi|cégnév|ticari? ?[uü]nvan[ıi]?|şirket (?:adı|unvanı)|(?:εταιρική )?επωνυμία|назва компанії|denumire(?:a firmei)?)\s?[:：]?",
    re.IGNORECASE,
)
_LABEL_IN_LINE: Final = late(
    rf"(?:^|(?<=[|·]\s)|(?<=[a-zß-öø-ÿ]\.\s)){_LABEL.pattern}", re.IGNORECASE
)
_EASTERN: Final = late(
    r"(?:株式会社|有限会社|合同会社|一般社団法人|주식회사|유한회사|농업회사법인|[(（㈜]?주[)）]|㈜|有限公司|有限责任公司|股份公司)"
)
_CUT: Final = late(
    r"\s+[–—|·•-]\s+|\s*[|·•©:：]\s*|\s\((?!haftung)|[;/]\s|(?<![\W_][^\W\d_])\.\s(?=[^\W\da-z]{2})|,\s(?=\d)"
)
_COPYRIGHT: Final = late(
    r"^(?:(?:copyrights?|\(c\)|©|℗|(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?|by|the site of|verantwortlich|anbieter|herausgeber|éditeur|editore|titolare|titular|utgivare)[\s,.:]*)+",
    re.IGNORECASE,
)
MAX_LINE: Final = 300
MAX_WORDS: Final = 9
REACH: Final = 400  # characters under a name in which the company's own mail must stand
_MAIL: Final = late(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")


def firms(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield legal names with the forms of many countries."""
    home = home_of(page)
    if home not in OWN_PAGES or STORIES.search(page.path):
        return
    yield from islice(_labelled(page, company), 1)
    for block in page.blocks:
        is_foot = block.region == "footer"
        if block.tag == "title" or not (is_foot or home in {"imprint", "contact"}):
            continue
        weight = {"imprint": 5, "contact": 4}.get(home, 2) + is_foot
        for line in block.lines if len(block.text) <= MAX_LINE * 10 else ():
            for name in _named(line, company) if len(line) <= MAX_LINE else ():
                yield Fact("legal_name", name, name, page.url, weight=weight - 1)
        if home in {"imprint", "contact"} and (name := _over_mail(page, block, company)):
            yield Fact("legal_name", name, name, page.url, weight=1)


def _named(line: str, company: Company) -> Iterator[str]:
    """Yield the firms of a line that are the company, or share a telling word with it."""
    for piece in _CUT.split(line):
        if not (company.is_named(piece) or company.is_kin(piece)):
            continue
        name = _firm(_TRADING_AS.split(_COPYRIGHT.sub("", piece.strip()))[0])
        if name and (company.is_named(name) or company.is_kin(name)):
            yield name


# "Berg Coach Hire Ltd trading as Berg Coaches".
_TRADING_AS: Final = late(
    r",? \(?(?:trading(?: under the name)? as|t/a|t\.a\.|d/b/a|d\.b\.a\.|dba|doing business as|handelnd (?:als|unter)|firmierend als|(?:exerçant|faisant affaires?|opérant|agissant) sous|(?:que )?opera(?:ndo)? (?:como|sotto)|actuando (?:como|bajo)|comercialmente|handelend (?:onder|als)|h\.?o\.?d\.?n\.?|ook handelend|som driver|działając\w* pod|podnikající (?:jako|pod))(?!\w)",
    re.IGNORECASE,
)


def _firm(text: str) -> str:
    """Return the name with a legal form that a text begins with; empty where it has none."""
    words = text.split()[: MAX_WORDS + 1]
    if not words or not (
        words[0][:1].isupper() or not words[0].isascii() or words[0][:1].isdigit()
    ):
        return ""
    if companies.leads_with_form(text) or _PROFESSIONS.match(text):
        named = text.split(", ", maxsplit=1)[0].rstrip(" .,").split()
        is_name = len(named) <= MAX_WORDS and any(not w[0].islower() for w in named[1:3])
        return " ".join(named) if is_name and _count_small(named) <= MAX_SMALL else ""
    if _SENTENCE.search(" ".join(words)):
        return ""
    ends = [end for end in range(2, len(words) + 1) if _ends_in_form(words[:end])]
    if not ends:
        return ""
    name = " ".join(words[: ends[-1]]).rstrip(",")
    before = name.rpartition(",")[0]
    is_row = any(companies.has_legal_form(part) for part in before.split(", "))
    return "" if is_row or _count_small(words[: ends[-1]]) > MAX_SMALL else name


# French forms of professions, in capitals before a name.
_PROFESSIONS: Final = late(r"(?:SCP|SCM|SCOP) [^\W\d_a-zß-öø-ÿ]")


def _ends_in_form(words: list[str]) -> bool:
    return companies.has_legal_form(" ".join(words)) and not words[-1].isdigit()


def _count_small(words: list[str]) -> int:
    """Count words of a sentence: "we are the only company limited"."""
    return sum(word[0].islower() for word in words[:-2])


_SENTENCE: Final = late(
    r" (?:is|was|ist|wird|est|es|è|é|jest|je|är|er|drivs|drives|drivet|run|operated|betrieben|exploitée?|gestit[oa]|gestionad[oa]|gerid[oa]|prowadzon[aey]|provozován[ao]?) |, (?:an?|ein|eine|une?|una?|uma?|een|en|et) ",
    re.IGNORECASE,
)
MAX_SMALL: Final = 3


def _labelled(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield what stands behind the label of a company's name: in the next cell, or on its line."""
    for above, below in pairwise(page.main):
        is_label = above.tag in {"th", "td", "dt"} and len(above.text) < MAX_LABEL
        if is_label and _LABEL.fullmatch(above.text) and len(below.text) <= MAX_NAME:
            name = _behind_label(below.text)
            if name and not is_foreign(page, company, above.start):
                yield Fact("legal_name", name, name, page.url, weight=5)
    for block in page.blocks:
        for line in block.lines if len(block.text) <= MAX_LINE * 3 else ():
            label = _LABEL_IN_LINE.search(line) if _COLON.search(line) else None
            if label and label[0].rstrip()[-1:] in ":：":
                name = _behind_label(_CUT.split(line[label.end() :])[0])
                at = block.start + block.text.find(name) if name else 0
                if name and not is_agency(page, company, at) and not is_thirds(page, company, at):
                    yield Fact("legal_name", name, name, page.url, weight=4)


_COLON: Final = late(r"[:：]")
MAX_LABEL: Final = 40
MAX_NAME: Final = 80


def _behind_label(text: str) -> str:
    """Return a value that is a firm's name: it must hold a legal form."""
    name = text.strip()
    if _EASTERN.search(name):
        return name if len(name) <= MAX_NAME else ""
    return _firm(name)


def _over_mail(page: SitePage, block: Block, company: Company) -> str:
    """Return the firm of a block's first line, where the company's own mail stands under it."""
    if len(block.breaks) < 1 or block.region == "footer":
        return ""
    first = block.lines[0]
    name = _firm(first) if len(first) <= MAX_NAME else ""
    if not name or name != first.rstrip(" ,") or is_foreign(page, company, block.start):
        return ""
    below = page.text[block.start : block.start + REACH]
    mail = _MAIL.search(below)
    at = [part.start for one in postal.addresses(page) for _, part in one.parts]
    is_over = any(block.start <= start < block.start + REACH for start in at)
    return name if mail and is_over and company.owns(mail[0]) else ""
