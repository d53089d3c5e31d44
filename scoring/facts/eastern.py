"""Who works at a Korean or Japanese company, where a line or a card names an office and a name.

Pure. "대표이사 임도현", "대표 : 임도현 | 사업자등록번호 …", "代表取締役 水澤 千尋", "임도현" over "대표이사".
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from scoring.facts.fact import OWN_PAGES, STORIES, Fact, home_of
from scoring.facts.persons import told
from scoring.facts.registers import is_others
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

MAX_LINE: Final = 40
# Family names of nineteen in twenty Koreans.
_KOREAN = r"(?:남궁|황보|제갈|선우|독고|[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹탁국어은편용])[가-힣]{1,3}"
_JAPANESE = r"[\u3400-\u9fff々]{1,4}[ \u3000][\u3400-\u9fff々\u3040-\u30ff]{1,5}"
_LATIN = r"[A-Z][a-z]{1,14}(?: [A-Z]\.)? [A-Z][a-z]{1,14}"
_NAME: Final = late(rf"{_KOREAN}|{_LATIN}")
# Words that begin with a family name's sign.
_NO_NAME: Final = late(
    r"(?:전화|전자|제품|기업|이메일|이사|이력|이미지|문의|공지|공장|소개|소재|주소|지역|지점|지사|고객|인사|인재|구성|성과|정보|정관|안내|연락|연혁|명단|한국|서울|경영|개발|기술|기획|영업|홍보|마케팅|조직|조직도|운영|현장|대표|임원|임직원|직원|채용|우리|회사|신규|전체|양식|강사|위원|연구|연구소|디자인|나눔|하루)(?:진|팀|도|부|실|소|본부|센터)?"
)
_OFFICE: Final = late(
    r"(?:(?:공동|각자)? ?대표(?:이사)?(?: ?(?:사장|회장))?|(?:부)?(?:사장|회장)|(?:전무|상무|사외|감사|등기)?이사|감사|최고(?:경영|기술|재무|운영|마케팅|제품)(?:책임)?자(?: ?\(C[A-Z]O\))?|C[A-Z]O|(?:[가-힣A-Za-z&·]{1,10} ?){1,2}(?:본부장|사업부장|부장|팀장|실장|소장|센터장|연구소장|공장장|차장|과장|그룹장|파트장))"
)
_HEAD_LINE: Final = late(
    rf"(?P<office>대표이사|대표자(?:명)?|대표)(?P<mark> ?[:：] ?| )(?P<name>{_KOREAN})(?: 외 \d+명)?"
)
_JAPANESE_LINE: Final = late(
    rf"(?P<office>代表取締役(?:社長)?|代表者(?:名)?|代表社員)\s?[:：]?\s?(?:代表取締役(?:社長)?\s?)?(?P<name>{_JAPANESE})"
)
_PIECES: Final = re.compile(r" ?[|｜/·•] ?")


def eastern(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the head that a line names, and who stands in cards over an office."""
    home = home_of(page)
    if home not in OWN_PAGES or STORIES.search(page.path):
        return
    for block in page.blocks:
        if block.region == "nav" or not _HAS_HEAD.search(block.text[:MAX_BLOCK]):
            continue
        at = 0
        for line in block.lines if len(block.text) <= MAX_BLOCK else ():
            at = max(block.text.find(line, at), at)
            for piece in _PIECES.split(line):
                match = _HEAD_LINE.fullmatch(piece) or _JAPANESE_LINE.fullmatch(piece)
                if match is None or _NO_NAME.fullmatch(match["name"]):
                    continue
                # "대표 상품": without a mark only the whole word is an office.
                is_label = match.groupdict().get("mark") != " " or match["office"] == "대표이사"
                if is_label and not is_others(page, company, block, block.text.find(piece, at)):
                    yield Fact("ceo", match["name"], piece, page.url, weight=4)
    yield from _cards(page, company) if home != "home" else ()


MAX_BLOCK: Final = 600
_HAS_HEAD: Final = late(r"대표|代表")


def _cards(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the names that stand over an office in two cards or more of one shape."""
    found = [
        (above, below)
        for above, below in pairwise(page.main)
        if len(above.text) <= MAX_LINE
        and _NAME.fullmatch(above.text)
        and not _NO_NAME.fullmatch(above.text)
        and len(below.text) <= MAX_LINE
        and _OFFICE.fullmatch(below.text)
        and above.tag != below.tag
    ]
    shapes = Counter((above.tag, below.tag) for above, below in found)
    for above, below in found:
        is_alike = shapes[above.tag, below.tag] >= MIN_CARDS
        if is_alike and not is_others(page, company, above, 0):
            yield from told(above.text, below.text, f"{above.text} {below.text}", page)


MIN_CARDS: Final = 2
