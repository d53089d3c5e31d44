"""AI-sounding (OUT7): machine-written cold mails against people's sentences, mails and talk.

Machine: GPT-3 mails of a real company, whole and cut to fifty words, and mails written in the manner
of current models. People: sentences of the public Enron mails, the same joined to texts of mail
length, turns of calls and meetings, reply bodies, answers of a bank, careful cold mails, mails full
of courtesy. Abroad are the seven languages other than English: mails of both, and joined answers
typed as people's. Held-out halves only; of the modern mails and the careful ones the weights have
not seen them, but the terms were written with them read. "Written after the fit" are mails that
neither has seen; "written before their tables" were scored first by tables that never read them,
though one hand wrote both. Reminders, invitations and chat were written last: 9 of 21 were flagged at
first sight; after that only cut mails of the tuning half were learned from as well.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from sklearn.metrics import roc_auc_score

from bench.figures import Figure, count, rate
from bench.fit_voice import groups, groups_abroad
from bench.quality import _voice_texts as texts
from outreach import voice

ROUNDS = 500
# Mails that the weights have not seen; of some the terms had read a few.
AFTER = {
    "machine_mails_unseen": "machine, written after the fit",
    "people_mails_unseen": "people, written after the fit",
    "machine_mails_varied": "machine, a quarter not English",
    "people_mails_short": "people, short and plain, a quarter not English",
    "machine_mails_tongues": "machine, seven languages but English",
    "people_mails_tongues": "people, seven languages but English",
    "machine_mails_eight": "machine, eight languages, written before their tables",
    "people_mails_eight": "people, eight languages, written before their tables",
    "machine_mails_after": "machine, reminders, invitations and chat in seven languages",
    "people_mails_after": "people, reminders, invitations and chat in seven languages",
}


def figures(data: Path) -> Iterator[Figure]:
    """Yield the shares flagged by group, the AUC, and whether each finding points at words."""
    scores: dict[bool, list[float]] = {True: [], False: []}
    listed = {name: (one[0], one[1][1]) for name, one in (groups(data) | groups_abroad()).items()}
    for name, said in AFTER.items():
        both = [one for half in texts.own(f"{name}.txt") for one in half]
        listed[said] = (name.startswith("machine"), both)
    astray = total = 0
    for name, (is_machine, held_out) in listed.items():
        judged = [voice.judge(text) for text in held_out]
        flagged = sum(one.is_generated for one in judged)
        side = "machine flagged" if is_machine else "people flagged"
        goal = ">= 0.80" if is_machine else "<= 0.03"
        yield rate(f"{side}: {name}", flagged, len(held_out), goal=goal)
        scores[is_machine] += [one.probability for one in judged]
        for text, one in zip(held_out, judged, strict=True):
            total += len(one.evidence)
            astray += sum(not text[mark.start : mark.end].strip() for mark in one.evidence)
    yield _auc("AUC, all groups", scores[True], scores[False])
    yield count("findings that point at no words", astray, total, goal="== 0")


def _auc(name: str, machine: Sequence[float], people: Sequence[float]) -> Figure:
    """Return the AUC with its bootstrap interval at 95 %, groups drawn apart."""
    draw = np.random.default_rng(5)
    ours, theirs = np.array(machine), np.array(people)
    truth = np.r_[np.ones(len(ours)), np.zeros(len(theirs))]
    drawn = [
        roc_auc_score(truth, np.r_[draw.choice(ours, len(ours)), draw.choice(theirs, len(theirs))])
        for _ in range(ROUNDS)
    ]
    low, high = np.quantile(drawn, [0.025, 0.975])
    value = roc_auc_score(truth, np.r_[ours, theirs])
    return Figure(name, float(value), len(truth), float(low), float(high))
