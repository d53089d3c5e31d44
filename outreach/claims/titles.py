"""Is a person what a sentence calls them: "your chairwoman Ida Krall", "Owen Pell is the editor".

All that a page calls them counts, wherever it stands; of whom it calls nothing, nothing is known.
"""

import re
from functools import lru_cache

from outreach.claims import people, phrases, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.sentences import listed

_NAME = re.compile(
    r"(?<![\w'’-])[A-ZÀ-Þ][\w’'-]+(?: (?:(?:de|van|von|der|den|di|da|al) ){0,2}[A-ZÀ-Þ][\w’'-]+)+"
)
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
_OF = {"heads": "head", "leads": "head", "runs": "head", "chairs": "chair", "founded": "founder",
       "manages": "manager", "directs": "director"}  # fmt: skip
_SMALL = listed("the a an of for in at and or to our your its their his her who is as")
_ENDS = listed("says said by with from under to of for in at when while that")
_LEAST_NAME = 2
_SHORT = 3
_MOST = 20_000  # characters of a page


def _other(claimed: str, page: str) -> tuple[str, str]:
    """Return a title that a page does not give to a person, and one that it does; else nothing.

    Also one that it gives to somebody else, where it gives this person none.
    """
    if _CHANGING.search(claimed):
        return "", ""  # who follows whom has a check of its own
    called = _titles(claimed, is_strict=True)
    told = _titles(page[:_MOST]) if called else {}
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


def check(claim: Facts, _quote: Facts, context: Context) -> Reasons:
    """Give the title that a page does not give to a person, where it calls them another."""
    if claim.language == "en":
        mine, theirs = _other(claim.said, context.passage.source.text)
        if mine:
            yield "unsupported", f"The source says “{theirs}” of this person, the draft “{mine}”."


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
def _titles(text: str, *, is_strict: bool = False) -> dict[str, list[tuple[str, ...]]]:
    """Return what each person is called, by the last part of the name; also what they do."""
    text = phrases.in_one_word(text)
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


_ADDRESS = listed("professor doctor dr mr mrs ms miss sir lord lady dame")
_TITLES = listed("ceo cfo cto coo cmo cio cpo head chief chair founder co-founder")
