"""How many leads a team can work, and the threshold that follows (SCO2).

Pure. The score sorts; capacity cuts: 10 hours a week for 200 candidates means the best 40.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

MINUTES_A_LEAD: Final = 15


@dataclass(frozen=True, slots=True)
class Capacity:
    """Hours a week for outbound work and what one lead takes of them."""

    hours_a_week: int = 10
    minutes_a_lead: int = MINUTES_A_LEAD

    @property
    def leads(self) -> int:
        return max(1, self.hours_a_week * 60 // self.minutes_a_lead)


@dataclass(frozen=True, slots=True)
class Cut:
    """A threshold with what it does: how many pass, how many places there are."""

    threshold: int
    passing: int
    total: int
    places: int
    sentence: str


def cut(scores: Sequence[int], capacity: Capacity) -> Cut:
    """Choose the lowest threshold whose leads fit the capacity, or the next one if that is nearer.

    Leads of one score stand or fall together. A tie that does not fit stays below, unless
    leaving it out would leave more places empty than taking it in overfills.
    """
    places, total = capacity.leads, len(scores)
    if not scores:
        return Cut(50, 0, 0, places, "No lead is enriched yet, so the threshold stands at 50.")
    counts = sorted(Counter(scores).items(), reverse=True)
    threshold, passing = counts[0]
    tied = 0
    for value, count in counts[1:]:
        if passing > places:
            break
        if passing + count > places:
            tied = count
            if passing + count - places < places - passing:
                threshold, passing = value, passing + count
            break
        threshold, passing = value, passing + count
    sentence = _sentence(Cut(threshold, passing, total, places, ""), capacity, tied)
    return Cut(threshold, passing, total, places, sentence)


def passing(scores: Sequence[int], threshold: int) -> int:
    """Count the leads that a threshold lets through."""
    return sum(score >= threshold for score in scores)


def _sentence(made: Cut, capacity: Capacity, tied: int) -> str:
    head = f"At {made.threshold} you would contact {made.passing} of {made.total} leads"
    hours = f"{capacity.hours_a_week} h a week at {capacity.minutes_a_lead} min a lead"
    if made.passing > made.places:
        if not tied:
            return f"{head}: they share the best score, but {hours} are enough for {made.places}."
        over = made.passing - made.places
        return f"{head}: {over} more than {hours} allow, for the last {tied} share one score."
    room = f"{head}: {hours} are enough for {made.places}."
    if tied:
        noun = "lead shares" if tied == 1 else "leads share"
        return f"{room} The next {tied} {noun} one score and would not all fit."
    return room


def what_if(scores: Sequence[int], threshold: int, live: int, capacity: Capacity) -> str:
    """Say in one sentence what another threshold would do (the simulator's first line)."""
    then, now = passing(scores, threshold), passing(scores, live)
    leads = "1 lead" if then == 1 else f"{then:,} leads"
    head = f"At {threshold} you would contact {leads} (now {now:,}) of {len(scores):,}"
    weeks = -(-then // capacity.leads)
    work = "one week's work" if weeks <= 1 else f"about {weeks} weeks' work"
    if not then:
        return f"{head}: nobody would be written to."
    return f"{head}: {work} at {capacity.leads} leads a week."
