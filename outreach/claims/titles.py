"""Is a person what a sentence calls them: "your chairwoman Ida Krall", "Owen Pell is the editor".

All that a page calls them counts, wherever it stands; of whom it calls nothing, nothing is known.
"""

import re
from functools import lru_cache

from outreach.claims import people, phrases, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.sentences import listed

_FULL = r"[A-ZÀ-Þ][\w’'-]+(?: (?:(?:de|van|von|der|den|di|da|al) ){0,2}[A-ZÀ-Þ][\w’'-]+)+"
_NAME = re.compile(rf"(?<![\w'’-]){_FULL}")
_BEFORE = re.compile(r"(?:[\w’'-]+ ){1,6}$")
_BEHIND = re.compile(
    r"(?:, (?:(?:the|a|an|our|your|its|their|who is|formerly) )?|"
    r",? (?:who )?(?:is|was|as|stays|remains|becomes|became|will become|has been) "
    r"(?:(?:now|also|still) )?(?:(?:the|a|an|our|your|its|their) )?)"
    r"([^.,;:()]{2,60})"
)
_LEADING = re.compile(
    r",? (?:who )?(?:also )?(heads|leads|runs|chairs|founded|manages|directs) ((?:[\w’'-]+ ?){0,4})"
)
_CHANGING = re.compile(
    r"\b(?:succe(?:ed|ss)|replac|follow|becom|became|appoint|promot|took over|takes? over|formerly|"
    r"joined|hired|hiring|resign|step(?:s|ped)? down|left|leav)"
)
# "Jane Miller, CEO and founder": the second title, unless a name follows it.
_SECOND = re.compile(
    rf"({_FULL})(?:, | is |, who is )(?:(?:the|our|its|a) )?(?:[a-z-]+ )?([\w-]+)(?: and | & |/)"
    r"(?:(?:the|our|its|a|also) )?((?:(?:managing|executive|general|technical|deputy) )?[\w-]+)"
)
_OF_WHOM = re.compile(r" (?:of|at|for) (?:the )?([A-ZÀ-Þ][\w-]+)")
_ENDING = re.compile(r"\s*(?:$|[.,;:!?)\n]|(?: [a-zà-ÿ]))")
# "Jane Miller is CEO. She founded the company."
_FOUNDED = re.compile(
    rf"(?:^|[.!?]\s+|\n)({_FULL})((?: |, )[^.!?\n]+)\.\s+(?:She|He) (?:co-)?founded "
    r"(?:(?:the|our) (?:company|firm|business|start-?up)|([A-ZÀ-Þ]\w+(?: [A-ZÀ-Þ]\w+)*))"
    r"(?=[.,;!?]| (?:in|with|together|and)\b)"
)
_CAPITAL = re.compile(r"(?<![\w’'-])[A-ZÀ-Þ][\w’'-]+")
# Somebody or another firm whom "he" or "the company" may mean.
_SOMEBODY = re.compile(
    r"\b(?:her|his|with|whose|whom|an?|another|former|supplier|customer|competitor|"
    r"partner|subsidiary)\b"
)
# "Ida Fell is your CEO", "your CEO Ida Fell", "Ihr CEO Ida Fell"; "… is the CEO of Quay".
_OFFICE = r"(CEO|CFO|CTO|COO|CMO|founder|co-founder|president|chairman|chairwoman|director|head)"
_YOURS = re.compile(
    rf"({_FULL}) is (?:(?:your|the|a) )?{_OFFICE}\b(?! of the board)|"
    rf"\b(?:[Yy]our|Ihr|Ihre|votre|su|uw) {_OFFICE},? ({_FULL})"
)
_ADDRESS = listed("professor doctor dr mr mrs ms miss sir lord lady dame")
_TITLES = listed("ceo cfo cto coo cmo cio cpo head chief chair founder co-founder")
_OF = {"heads": "head", "leads": "head", "runs": "head", "chairs": "chair", "founded": "founder",
       "manages": "manager", "directs": "director"}  # fmt: skip
_SMALL = listed("the a an of for in at and or to our your its their his her who is as")
_ENDS = listed("says said by with from under to of for in at when while that")
_LEAST_NAME = 2
_SHORT = 3
_MOST = 20_000  # characters of a page


def _other(claimed: str, page: str, own: frozenset[str]) -> tuple[str, str]:
    """Return a title that a page does not give to a person, and one that it does; else nothing.

    Also one that it gives to somebody else, where it gives this person none.
    """
    if _CHANGING.search(claimed):
        return "", ""  # who follows whom has a check of its own
    called = _titles(claimed)
    told = _told(page[:_MOST], own) if _are_told(called, page[:_MOST]) else {}
    for name, mine in called.items():
        theirs = told.get(name, [])
        others = [title for one, titles in told.items() if one != name for title in titles]
        for title in mine:
            if any(one.upper() in claimed for one in title if len(one) == _SHORT):
                continue  # "CMO", which a page may write out
            if theirs and not _is_given(title, theirs):
                return " ".join(title), " ".join(theirs[0])
            if not theirs and len(title) > 1 and _is_given(title, others):
                return " ".join(title), "somebody else"
    return "", ""


def _are_told(called: dict[str, list[tuple[str, ...]]], page: str) -> bool:
    """Tell whether a page may name one of these people, or give a longer title to somebody else."""
    low = page.lower()
    is_long = any(len(title) > 1 for titles in called.values() for title in titles)
    return bool(called) and (is_long or any(name[:_SHORT] in low for name in called))


def check(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give the title that a page does not give to a person, where it calls them another."""
    if claim.language == "en":
        mine, theirs = _other(claim.said, context.passage.source.text, context.own)
        if mine:
            yield "unsupported", f"The source says “{theirs}” of this person, the draft “{mine}”."
    if firm := _other_firm(claim.said, quote.said, context.own):
        yield "unsupported", f"In the source this is somebody of {firm}."


def _other_firm(claimed: str, quoted: str, own: frozenset[str]) -> str:
    """Return the firm of which a passage gives somebody the title that a sentence calls yours."""
    for match in _YOURS.finditer(claimed):
        name, title = (match[1], match[2]) if match[1] else (match[4], match[3])
        given = re.search(
            rf"{re.escape(name)}(?:,| is|,? who is|:| –| -| \() ?(?:(?:the|our|a) )?"
            rf"(?:[\w-]+ (?:and|&) )?{re.escape(title)}(?: (?:and|&) [\w-]+)? "
            r"(?:of|at|for|von|bei|de) ([A-ZÀ-Þ][\w-]+)",
            quoted,
            re.IGNORECASE,
        )
        if given and words.fold(given[1]) not in own and given[1][:1].isupper():
            return given[1]
    return ""


def is_founder(claim: Facts, context: Context) -> bool:
    """Tell whether a page says of the person whom a claim calls founder: "She founded the firm"."""
    if "founder" not in claim.roles or claim.language != "en":
        return False
    founders = _founders(context.passage.source.text[:_MOST], context.own)
    return any(
        re.search(rf"\bfounder,? {one}\b|\b{one}(?:,| is) (?:the|your) founder\b", claim.said)
        for one in map(re.escape, founders)
    )


@lru_cache(maxsize=256)
def _told(page: str, own: frozenset[str]) -> dict[str, list[tuple[str, ...]]]:
    """Return what a page calls each person, with second titles and "She founded the company"."""
    text = phrases.in_one_word(page)
    found = _called(text, is_strict=False)
    for one in _SECOND.finditer(text):
        second = one[3].lower().split()
        is_second = is_title(one[2].lower()) and is_title(second[-1])
        if is_second and _is_at_home(text[one.end() : one.end() + 60], own):
            found.setdefault(one[1].split()[-1].lower(), []).append(tuple(second))
    for name in _founders(page, own):
        found.setdefault(name.split()[-1].lower(), []).append(("founder",))
    return found


def _is_at_home(rest: str, own: frozenset[str]) -> bool:
    """Tell a title that ends here, or is one of the firm itself: not "founder of Palle"."""
    of = _OF_WHOM.match(rest)
    return words.fold(of[1]) in own if of else bool(_ENDING.match(rest))


@lru_cache(maxsize=256)
def _founders(page: str, own: frozenset[str]) -> frozenset[str]:
    """Return the names of whom a sentence tells alone, where the next says that they founded it."""
    found = set()
    for match in _FOUNDED.finditer(page):
        name, rest = match[1], match[2]
        is_own = match[3] is None or words.fold(match[3].split()[0]) in own
        capitals = (one.lower() for one in _CAPITAL.findall(rest))
        others = [one for one in capitals if not is_title(one) and words.fold(one) not in own]
        if is_own and not others and not _SOMEBODY.search(rest):
            found.add(name)
    return frozenset(found)


def _is_given(title: tuple[str, ...], theirs: list[tuple[str, ...]]) -> bool:
    if "former" in title:
        return any(all(_is_held(word, [one]) for word in title) for one in theirs)
    return all(_is_held(one, theirs) for one in title)


def _is_held(word: str, theirs: list[tuple[str, ...]]) -> bool:
    return any(_is_alike(word, one) for title in theirs for one in title)


@lru_cache(maxsize=20_000)
def _is_alike(one: str, other: str) -> bool:
    stems = words.stem(one), words.stem(other)
    return stems[0] == stems[1] or words.is_near(*stems)


@lru_cache(maxsize=256)
def _titles(sentence: str) -> dict[str, list[tuple[str, ...]]]:
    """Return what a sentence calls each person, strictly: nothing of what they do."""
    return _called(phrases.in_one_word(sentence), is_strict=True)


def _called(text: str, *, is_strict: bool) -> dict[str, list[tuple[str, ...]]]:
    """Return what each person is called, by the last part of the name; also what they do."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for match in _NAME.finditer(text):
        name = match.group().split()
        lead: list[str] = []
        while name and is_title(name[0].lower()):
            lead.append(name.pop(0).lower())
        if not name or (lead and len(name) < _LEAST_NAME and is_strict):
            continue
        before = _BEFORE.search(text[max(0, match.start() - 80) : match.start()])
        if not before and text[: match.start()].endswith(", ") and _is_apart(text, match.end()):
            before = _BEFORE.search(f"{text[max(0, match.start() - 80) : match.start() - 2]} ")
        said = [*(before.group().lower().split() if before else []), *lead]
        titles = [_leading(said)]
        rest = text[match.end() : match.end() + 90]
        behind = _BEHIND.match(rest)
        if behind:
            titles.append(_behind(behind[1].split(), is_strict=is_strict))
        doing = _LEADING.match(rest)
        if doing and not is_strict:
            titles.append((_OF[doing[1]], *doing[2].lower().split()))
        for one in titles:
            if one:
                found.setdefault(name[-1].lower().removesuffix("'s"), []).append(one)
    return found


def _is_apart(text: str, at: int) -> bool:
    return text[at : at + 1] in (",", ".")


def _leading(said: list[str]) -> tuple[str, ...]:
    """Return the title that ends right before a name."""
    if not said or not is_title(said[-1]):
        return ()
    title: list[str] = []
    for word in reversed(said):
        if word in _ENDS or (word in _SMALL and word not in ("and", "of")) or len(title) == 4:
            break
        title.append(word)
    return tuple(one for one in reversed(title) if _is_telling(one))


def _behind(cased: list[str], *, is_strict: bool) -> tuple[str, ...]:
    said = [one.lower() for one in cased]
    cut = next((at for at, one in enumerate(said[:4]) if is_title(one)), None)
    if cut is None or any(one.endswith("ing") and one != "managing" for one in said[:cut]):
        return ()
    title = [*said[: cut + 1]]
    if not is_strict and said[cut + 1 : cut + 2] in (["of"], ["for"]):
        title += said[cut + 2 : cut + 4]
    return tuple(one for one in title if _is_telling(one))


def _is_telling(word: str) -> bool:
    return word not in _SMALL and not word.endswith(("'s", "’s", "s'"))


@lru_cache(maxsize=20_000)
def is_title(word: str) -> bool:
    """Tell a word for a person by what they do or hold: "editor", "chairwoman", "head"."""
    return word not in _ADDRESS and (
        word in _TITLES or word.endswith("-executive") or people.is_one(word)
    )
