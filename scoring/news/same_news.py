"""The same news once: which of many signals tell the same, and which of those is kept.

Pure. Words, sums, people and numbers tell, near in time; the best dated one stays.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from scoring.enums import SignalKind
from scoring.news import event_days, telling
from scoring.news.signal import Signal, tokens
from scoring.reading import money
from scoring.reading.moments import Moment

SAME_NEWS_DAYS: Final = 7
SAME_ROUND_DAYS: Final = 45
LEAST_WORDS: Final = 3  # of a headline that is nobody else's
MAX_OF_A_PAGE: Final = 200  # of one kind: a page of thousands of them tells nothing more


def once(signals: Iterable[Signal]) -> list[Signal]:
    """Keep one of each piece of news, newest first: the best dated, pages before feeds."""
    rank = {"day": 0, "month": 1, "year": 2}
    ordered = sorted(
        enumerate(signals),
        key=lambda pair: (
            pair[1].kind is SignalKind.POST,
            rank[pair[1].moment.precision] if pair[1].moment else 3,
            pair[1].is_from_feed,
            pair[0],
        ),
    )
    shelf = _Shelf()
    for _, signal in ordered:
        shelf.put(signal)
    return sorted(shelf.kept.values(), key=_age)


class _Shelf:
    """Kept signals by month, so that a large site's are compared with their neighbours only."""

    def __init__(self) -> None:
        self.kept: dict[int, Signal] = {}
        self.months: dict[int | None, list[int]] = {}
        self.pages: Counter[tuple[str, SignalKind]] = Counter()

    def put(self, signal: Signal) -> None:
        """Keep a signal unless it tells what one that is kept tells, or its page told enough."""
        if self.pages[signal.page, signal.kind] >= MAX_OF_A_PAGE:
            return
        same = next((n for n in self._near(signal) if _is_same(signal, self.kept[n])), None)
        if same is None:
            number = len(self.kept)
            self.kept[number] = signal
            self.months.setdefault(_month(signal), []).append(number)
            self.pages[signal.page, signal.kind] += 1
        elif signal.is_listing and (signal.moment or not self.kept[same].moment):
            self.kept[same] = max(self.kept[same], signal, key=_roles_told)

    def _near(self, signal: Signal) -> list[int]:
        month = _month(signal)
        if month is None:
            return list(self.kept)
        months = (*range(month - 2, month + 3), None)
        return sorted(n for one in months for n in self.months.get(one, ()))


def _roles_told(signal: Signal) -> int:
    return signal.words.count("\n") if signal.is_listing else 0


def _month(signal: Signal) -> int | None:
    """Number the month of a signal; None = vague, or of a kind that is compared with all."""
    moment = signal.moment
    if moment is None or moment.precision == "year" or signal.kind is SignalKind.HIRING:
        return None
    return moment.day.year * 12 + moment.day.month


def _age(signal: Signal) -> tuple[int, str]:
    return (-signal.moment.day.toordinal() if signal.moment else 0, signal.news_key)


def _is_same(one: Signal, other: Signal) -> bool:
    """Say whether two signals tell the same: by words, sums, people or numbers, near in time."""
    is_of_round = _are_near(one.moment, other.moment, SAME_ROUND_DAYS)
    if one.news_key == other.news_key and (is_of_round or _is_dated_apart(one, other)):
        return True
    if SignalKind.HIRING is one.kind is other.kind:
        return _is_same_opening(one, other)
    if one.news_key == other.news_key or not is_of_round:
        return False
    is_close = _are_near(one.moment, other.moment, SAME_NEWS_DAYS)
    if one.kind is other.kind and _is_of_entry(one, other):
        return True
    if one.kind is not other.kind and (one.is_further or other.is_further):
        return one.page != other.page and is_close and one.quote == other.quote
    if one.kind is not other.kind:
        is_headed = _is_headed(one, other) or _is_headed(other, one)
        return is_headed or (is_close and _share(_parts(one.words), _parts(other.words), least=0.8))
    if one.kind is SignalKind.FUNDING:
        return _is_same_round(one, other, is_close=is_close)
    if one.kind is SignalKind.LAYOFFS:
        ours, theirs = (telling.layoff_figures(s.words) for s in (one, other))
        return bool(ours & theirs) or (is_close and not (ours and theirs))
    is_within = one.quote in other.words or other.quote in one.words
    if one.page == other.page and is_within:
        # A sentence below its headline, in whatever case its names stand, with the day it says.
        return _are_near(one.moment, other.moment, event_days.AHEAD)
    if not is_close:
        return False
    alike = _alike_by_names(one, other)
    if alike is not None:
        return alike
    own = _own(one)
    if one.page == other.page and one.moment == other.moment and not one.is_from_feed:
        # A dateline's sentence tells what its own headline tells.
        ours, theirs = sorted((_parts(one.words) - own, _parts(other.words) - own), key=len)
        return _share(ours, theirs, least=0.6)
    return _share(_parts(one.quote) - own, _parts(other.quote) - own, least=0.75)


def _is_dated_apart(one: Signal, other: Signal) -> bool:
    """Say whether one of two under the same headline has its event's day, one that of the news."""
    is_told = len(tokens(one.quote)) >= LEAST_WORDS and one.page != other.page
    is_near = _are_near(one.moment, other.moment, event_days.AHEAD)
    return is_told and is_near and {one.basis, other.basis} == {"event", "publication"}


def _is_of_entry(one: Signal, other: Signal) -> bool:
    """Say whether an entry tells both, once in a list of news and once as an article of its own."""
    is_headed = one.entry == other.entry and len(tokens(one.entry)) >= LEAST_WORDS
    is_near = _are_near(one.moment, other.moment, SAME_NEWS_DAYS)
    return one.page != other.page and is_headed and is_near


def _is_headed(post: Signal, other: Signal) -> bool:
    """Say whether a post is the teaser of an event: its headline stands over that, too."""
    headline = post.words.strip()
    is_telling = len(tokens(headline)) >= LEAST_WORDS
    return post.kind is SignalKind.POST and is_telling and other.words.startswith(headline)


def _is_same_opening(one: Signal, other: Signal) -> bool:
    """Say whether two tell of the same open positions: by the day of lists, or by their words.

    A list of several positions tells more than what an earlier entry said of one of them.
    """
    is_day = one.moment == other.moment
    if one.is_listing and other.is_listing:
        return is_day or not (one.moment and other.moment)
    told, listed = (other, one) if one.is_listing else (one, other)
    if is_day and one.moment and _parts(told.quote) & _parts(listed.words):
        return True
    is_of_more = max(_roles_told(one), _roles_told(other)) > 0
    if is_of_more and one.moment and other.moment:
        return False
    return _are_near(one.moment, other.moment, SAME_ROUND_DAYS) and _share(
        _parts(told.quote), _parts(listed.words), least=0.5
    )


def _alike_by_names(one: Signal, other: Signal) -> bool | None:
    """Compare two near ones of a kind by the names and numbers in them; None = that does not tell.

    An office in Denver and an office in Lyon are two, however alike their headlines are.
    """
    ours, theirs = _names(one), _names(other)
    is_day = all(s.moment and s.moment.precision == "day" for s in (one, other))
    if one.kind is SignalKind.POST or not (is_day and ours and theirs):
        return None
    shared, least = len(ours & theirs), min(len(ours), len(theirs))
    if not shared:
        return False if one.language == other.language else None
    is_enough = shared == least or shared >= max(2, 0.6 * least)
    return True if is_enough or _are_near(one.moment, other.moment, 1) else None


def _is_same_round(one: Signal, other: Signal, *, is_close: bool) -> bool:
    ours, theirs = (money.amounts(s.quote) or money.amounts(s.words) for s in (one, other))
    if ours & theirs:
        return True
    if ours and theirs:
        return False
    return is_close or _share(_parts(one.quote), _parts(other.quote), least=0.6)


def _names(signal: Signal) -> frozenset[str]:
    """Return what stays in every language: names inside the quote, and numbers."""
    if _UNSPACED.search(signal.quote):  # no word stands alone there, and dates are all numbers
        return frozenset(re.findall(r"(?<!\d)\d+(?![\d年月日])", signal.quote))
    inner = re.findall(r"(?<=[\w,:–-] )[A-ZÀ-Ž][\w-]{2,}|\d[\d.,]*", signal.quote)
    common = Counter(word.casefold() for word in inner)
    is_title = len(inner) > 0.6 * len(signal.quote.split())
    return frozenset() if is_title else frozenset(common) - _own(signal)


def _own(signal: Signal) -> frozenset[str]:
    """Return the words of the company's own name, with which its sentences begin."""
    return _parts(re.split(r" (?:announced|reported|published|wrote) ?", signal.sentence)[0])


_UNSPACED: Final = re.compile(r"[\u30a0-\u30ff\u3005\u4e00-\u9fff]{2,}")


@lru_cache(maxsize=8192)
def _parts(text: str) -> frozenset[str]:
    """Return the words by which a text is compared; pairs of signs where no space parts words."""
    runs = _UNSPACED.findall(text)
    if not runs:
        return tokens(text)
    pairs = (run[at : at + 2] for run in runs for at in range(len(run) - 1))
    return frozenset(pairs) | tokens(_UNSPACED.sub(" ", text))


def _share(ours: frozenset[str], theirs: frozenset[str], *, least: float) -> bool:
    if not ours or not theirs:
        return False
    return len(ours & theirs) >= least * min(len(ours), len(theirs))


def _are_near(one: Moment | None, other: Moment | None, days: int) -> bool:
    if one is None or other is None:
        return True
    if "year" in {one.precision, other.precision}:
        return one.day.year == other.day.year
    limit = days if one.precision == other.precision == "day" else max(days, 31)
    return abs((one.day - other.day).days) <= limit
