"""Do two readings of one deed agree: who does it, and to whom?"""

from outreach.claims import words
from outreach.claims.deeds import OPEN, US, Deed, meet
from outreach.claims.parties import READER, THEM

_STAFF = frozenset(
    f"={words.stem(one)}" for one in ("employee", "people", "team", "firm", "company", "party")
)


def turned_round(claimed: Deed, given: Deed) -> bool:
    """Tell whether a source says the same deed with the parties exchanged."""
    if claimed.verb != given.verb:
        return False
    mine, theirs = _apart(claimed), _apart(given)
    doer, done = mine.agent - US, theirs.patient - US
    # Ada Quay is not Quay Robotics.
    is_namesake = bool(mine.agent & US) != bool(theirs.patient & US) and not (
        doer <= done or done <= doer
    )
    doer_suffers = meet(mine.agent, theirs.patient) and not meet(mine.agent, theirs.agent)
    doer_suffers = doer_suffers and not is_namesake
    sufferer_does = meet(mine.patient, theirs.agent) and not meet(mine.patient, theirs.patient)
    return doer_suffers or sufferer_does


def is_other_agent(claimed: Deed, given: Deed) -> bool:
    """Tell whether somebody else does in the source what the draft says of one party."""
    if not (claimed.is_close and claimed.agent and given.agent):
        return False
    if given.agent == OPEN and claimed.agent & given.behind:
        return True  # "It turned down an offer from Bosun": Bosun did not
    if not given.is_close:
        return False
    is_known = not (claimed.agent | given.agent) & (OPEN | _STAFF)
    return is_known and not meet(claimed.agent, given.agent)


def agrees(claimed: Deed, given: Deed) -> bool:
    """Tell whether a source says the same deed with the same parties, as far as both name them."""
    if claimed.verb != given.verb:
        return False
    mine, theirs = _apart(claimed), _apart(given)
    is_other = not theirs.patient & US and not meet(mine.agent, theirs.agent)
    if is_other and (mine.agent - US) & theirs.patient:
        return False  # "it has bought A" does not say that A bought anybody
    return _may_be(mine.agent, theirs.agent) and _may_be(mine.patient, theirs.patient)


def is_told(one: Deed) -> bool:
    """Tell whether a deed names somebody who does or suffers it."""
    return bool((one.agent | one.patient) - OPEN)


def _apart(one: Deed) -> Deed:
    """Drop what both parties are called: "Networks" tells Trapeze Networks from nobody."""
    both = one.agent & one.patient - {THEM, READER}
    return Deed(one.verb, one.agent - both, one.patient - both, one.is_close)


def _may_be(one: frozenset[str], other: frozenset[str]) -> bool:
    return not one or not other or OPEN in (one, other) or meet(one, other)
