"""Fit the weights of the AI-sounding model again: `python -m bench.fit_voice`.

A logistic regression on the tuning halves of `bench.quality._voice_texts`, held near prior weights
(each kind of evidence counts a little) so that no kind becomes the tell of one generator; evidence
never speaks for a person, concrete detail and roughness never for a machine. Then the intercept is
moved so that of the tuning half no more of people's texts are flagged than `ALLOWED` says. The
seven languages other than English share one fit, held near what English has taught.
"""

import os
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from bench.quality import _voice_texts as texts
from outreach.voice import style, style_weights
from outreach.voice.style_terms import PATTERNS

AGAINST = ("courteous", "short", "concrete", "named", "rough")
PRIOR = dict.fromkeys((*PATTERNS, "triad", "dash"), 0.4) | {
    "abstract": 0.1,
    "breadth": 1.0,
    "courteous": -0.3,
    "both": 0.3,
    "short": -1.5,
    "even": 0.5,
    "concrete": -0.3,
    "named": -0.1,
    "rough": -0.5,
}
STRENGTH = 4.0
# So many of the tuning half of people's texts may be flagged.
ALLOWED = {
    "sentences": 0.01,
    "mails": 0.02,
    "people formal": 0.13,
    "people cold, abroad": 0.0,
    "people formal, abroad": 0.0,
    "answers, abroad": 0.02,
}
# What a group counts, however many texts it has.
MASS = {
    "gpt3": 50,
    "gpt3 short": 40,
    "modern": 160,
    "modern, later": 60,
    "sentences": 300,
    "mails": 200,
    "turns": 60,
    "replies": 10,
    "answers": 40,
    "people cold": 100,
    "people cold, later": 40,
    "people cold, plain": 100,
    "people formal": 250,
    "people formal, abroad": 150,
    "modern, abroad": 160,
    "modern short, abroad": 100,
    "people cold, abroad": 200,
    "answers, abroad": 200,
}
Group = tuple[bool, texts.Halves]


def groups_abroad() -> dict[str, Group]:
    """Return the groups of texts in languages other than English, as `groups` does."""
    modern = texts.own("machine_mails_abroad.txt")
    return {
        "modern, abroad": (True, modern),
        "modern short, abroad": (True, (texts.short(modern[0]), texts.short(modern[1]))),
        "people cold, abroad": (False, texts.own("people_mails_abroad.txt")),
        "people formal, abroad": (False, texts.formal()[1]),
        "answers, abroad": (False, texts.answers_abroad()),
    }


def groups(data: Path) -> dict[str, Group]:
    """Return the groups of texts by name: whether a machine wrote them, and their two halves."""
    gpt3 = texts.gpt3_mails(data)
    return {
        "gpt3": (True, gpt3),
        "gpt3 short": (True, (texts.short(gpt3[0]), texts.short(gpt3[1]))),
        "modern": (True, texts.own("machine_mails.txt")),
        "modern, later": (True, texts.own("machine_mails_later.txt")),
        "sentences": (False, texts.people_sentences(data)),
        "mails": (False, texts.people_mails(data)),
        "turns": (False, texts.people_turns(data)),
        "replies": (False, texts.people_replies(data)),
        "answers": (False, texts.people_answers(data)),
        "people cold": (False, texts.own("people_mails.txt")),
        "people cold, later": (False, texts.own("people_mails_later.txt")),
        "people cold, plain": (False, texts.own("people_mails_plain.txt")),
        "people formal": (False, texts.formal()[0]),
    }


def fit(listed: dict[str, Group], prior: dict[str, float]) -> tuple[float, dict[str, float]]:
    """Return intercept and weights."""
    rows, truth, mass = [], [], []
    people: dict[str, list[int]] = {name: [] for name in ALLOWED if name in listed}
    for name, (is_machine, (tuning, _)) in listed.items():
        for text in tuning:
            if name in people:
                people[name].append(len(rows))
            rows.append(_row(text))
            truth.append(1.0 if is_machine else -1.0)
            mass.append(MASS[name] / len(tuning))
    matrix, sign, mass_of = np.array(rows), np.array(truth), np.array(mass)
    start = np.array(list(prior.values()))

    def loss(theta: np.ndarray) -> tuple[float, np.ndarray]:
        margin = sign * (matrix @ theta[1:] + theta[0])
        pull = theta[1:] - start
        share = mass_of / (1 + np.exp(np.clip(margin, -30, 30)))
        value = float(mass_of @ np.logaddexp(0, -margin) + STRENGTH * pull @ pull)
        slope = -(sign * share)
        return value, np.concatenate([[slope.sum()], slope @ matrix + 2 * STRENGTH * pull])

    bounds = [(None, None), *((None, 0.0) if k in AGAINST else (0.0, None) for k in PRIOR)]
    found = minimize(loss, np.concatenate([[-5.0], start]), jac=True, bounds=bounds).x
    scores = matrix @ found[1:]
    intercept = -max(
        np.sort(scores[places])[::-1][int(ALLOWED[name] * len(places))]
        for name, places in people.items()
    )
    return float(intercept), dict(zip(PRIOR, map(float, found[1:]), strict=True))


def _row(text: str) -> list[float]:
    reading = style.read(text)
    if not reading.count:
        return [0.0] * len(PRIOR)
    values = style.features(reading)
    return [values[name] for name in PRIOR]


def main() -> int:
    """Write the module that holds the weights."""
    home = fit(groups(Path(os.environ["PUBLIC_DATA"])), PRIOR)
    abroad = fit(groups_abroad(), home[1])
    Path(style_weights.__file__).write_text(
        '"""Weights of the AI-sounding model; written by `python -m bench.fit_voice`."""\n\n'
        f"{_written('HOME', *home)}{_written('ABROAD', *abroad)}",
        encoding="utf-8",
    )
    return 0


def _written(name: str, intercept: float, weights: dict[str, float]) -> str:
    lines = "".join(f'        "{kind}": {value:.3f},\n' for kind, value in weights.items())
    return f"{name} = (\n    {intercept:.3f},\n    {{\n{lines}    }},\n)\n"


if __name__ == "__main__":
    raise SystemExit(main())
