"""Fit the weights of the reader of wishes: `python -m bench.fit_wishes`.

A logistic regression on hashed features (`inbound.wish_model`) of everything typed for the bench
but the newest round, of two grammars, and of what else people write: three in four sentences of the
data's business mail, welcoming answers and other talk. Each line is learned as it stands, with
neutral words around it, and some of them with a slip of the finger. In a wish of several sentences
the one that weighs most is the wish.
"""

import csv
import math
import os
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

from bench.quality import _optout as typed
from bench.quality._voice_texts import people_turns
from bench.quality.dispositions import LEARNED, labelled
from inbound import optout, wish_model
from inbound.disposition import folded

SEED = 7
SAMPLES = 8
STRICTNESS = 20.0
ROUNDS, FIRST_STEP = 12, 4.0
# What people write that looks like no wish is most of all mail, and rare among the lines typed here.
COMMON = 16.0
# The wish inside a longer mail is looked for again after the first fit.
PASSES = 2
# The plainest lines, which the product promises to tell apart, count for three.
FIRSTS = 3
SLIPS = 4
# Of each four sentences of other mail this one is not learned from.
HELD_OUT = 2
# A feature that fewer windows have teaches nothing.
FEWEST = 3
# Spelling and roles together, and each alone: a word that was typed often must not leave its role
# without a weight (Sutton, Sindelar and McCallum 2006, "feature bagging").
VIEWS = ((0, 1), (0,), (1,))
Window = tuple[np.ndarray[tuple[int], np.dtype[np.int32]], ...]
Table = np.ndarray[tuple[int], np.dtype[np.float64]]


def main() -> None:
    """Write the weights beside the model."""
    data = Path(os.environ["PUBLIC_DATA"])
    write(*fit(*lines(typed.LEARNED), other_mail(data)))


def lines(rounds: tuple[int, ...]) -> tuple[list[str], list[str]]:
    """Return wishes and look-alikes typed for the bench; `rounds` are the later rounds to include."""
    chance = random.Random(SEED)
    wishes = [*sampled("wishes", SAMPLES, chance), *FIRSTS * [*_typed("wishes")]]
    harmless = [
        *sampled("lookalikes", 2 * SAMPLES, chance),
        *FIRSTS * [*_typed("lookalikes")],
        *_answers(),
    ]
    for number in rounds:
        wishes += typed.later(f"round{number}_wishes")
        harmless += typed.later(f"round{number}_lookalikes")
    asked, alike = _with_neighbours(wishes, chance), _with_neighbours(harmless, chance)
    asked += [_slip(one, chance) for one in asked[::SLIPS]]
    alike += [_slip(one, chance) for one in alike[::SLIPS]]
    return asked, alike


def other_mail(data: Path) -> list[str]:
    """Return what people write that is no wish and mostly does not look like one."""
    return [
        *learned_business(data),
        *_welcome(data),
        *_talk(data),
        *_pitches(data),
    ]


def _typed(name: str) -> Iterator[tuple[str, str]]:
    for tag, line in typed.first(name):
        for said in typed.varied(tag, line):
            yield tag, said


def business(data: Path) -> list[str]:
    """Return the sentences of other mail, real wishes among them left out by the reader's eye."""
    with (data / "email" / "intent_sentences_train.csv").open(encoding="utf-8") as file:
        return [row["sentence"] for row in csv.DictReader(file)]


def learned_business(data: Path) -> list[str]:
    """Return what is learned of other mail: all but every fourth sentence."""
    return [said for place, said in enumerate(business(data)) if place % 4 != HELD_OUT]


def held_out_business(data: Path) -> list[str]:
    """Return the sentences of other mail that nothing is fitted to."""
    return business(data)[HELD_OUT::4]


def _welcome(data: Path) -> list[str]:
    """Return the answers to cold mail that are labelled as no refusal, each once.

    The labels are written in both cases, and many a refusal asks to be taken off a list.
    """
    with (data / "email" / "cold_reply_labels.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["label"].upper() != "NEGATIVE"]
    return list(dict.fromkeys(row["text"] for row in rows))


def _pitches(data: Path) -> list[str]:
    """Return every second cold mail of the data: they ask, and are no wish."""
    with (data / "language" / "gpt3_cold_emails.csv").open(encoding="utf-8") as file:
        return [row["email_body"] for row in csv.DictReader(file)][::2]


def _answers() -> Iterator[tuple[str, str]]:
    """Yield what people answer who do not mind being written to."""
    for name in LEARNED:
        for disposition, tag, text in labelled(name):
            if disposition != "unsubscribe":
                yield tag, text


def _talk(data: Path) -> list[str]:
    """Return what people ask a bank's assistant and say in meetings: of everything but mail."""
    asked: list[str] = []
    for name, step in (("clinc_banking_work_train", 3), ("clinc_banking_work_val_plus_oos", 1)):
        with (data / "qa" / f"{name}.csv").open(encoding="utf-8") as file:
            asked += [row["text"] for row in csv.DictReader(file)][::step]
    return [*asked, *people_turns(data)[0]]


def sampled(name: str, count: int, chance: random.Random) -> Iterator[tuple[str, str]]:
    """Yield up to `count` sentences of each line of a grammar; alternatives stand in braces."""
    for tag, line in typed.tagged(f"grammar_{name}"):
        parts = typed.ALTERNATIVES.split(line)
        choices = [part.split("|") if place % 2 else [part] for place, part in enumerate(parts)]
        many = math.prod(len(one) for one in choices)
        for _ in range(min(count, many)):
            said = " ".join("".join(chance.choice(one) for one in choices).split())
            yield tag, said.replace(" ,", ",").replace(" .", ".")


def _with_neighbours(texts: list[tuple[str, str]], chance: random.Random) -> list[str]:
    around: dict[str, tuple[list[str], list[str]]] = {}
    for tag, line in typed.tagged("neutral"):
        before, _, after = line.partition("…")
        around.setdefault(tag, ([], []))[0 if before else 1].append(before or after)
    out = [text for _, text in texts]
    for tag, text in texts:
        befores, afters = around[tag]
        where = chance.random()
        said = f"{chance.choice(befores)}{text[0].lower()}{text[1:]}" if where < 0.7 else text
        out.append(said.rstrip(".!") + chance.choice(afters) if where > 0.45 else said)
    return out


def _slip(text: str, chance: random.Random) -> str:
    """Drop, double or swap a letter of a longer word."""
    words = text.split(" ")
    long = [place for place, word in enumerate(words) if len(word) > 4]
    if long:
        place = chance.choice(long)
        word = words[place]
        at = chance.randrange(1, len(word) - 1)
        swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        words[place] = chance.choice([word[:at] + word[at + 1 :], word[:at] + word[at:], swapped])
    return " ".join(words)


def windows(text: str) -> list[Window]:
    """Return the features of every window that the reader weighs: spelling and roles."""
    plain = optout.prepared(folded(text)[0])
    return [
        tuple(
            np.array(sorted(kind(words, is_question=optout.is_question(words, plain))), np.int32)
            for kind in (wish_model.surface, wish_model.meaning)
        )
        for words in optout.windows(plain)
    ]


def fit(wishes: list[str], alike: list[str], other: list[str]) -> tuple[Table, float]:
    """Return weights and intercept; wishes count as much as all the rest, `other` COMMON times."""
    good = [found for text in wishes if (found := windows(text))]
    bad = [found for text in alike for found in windows(text)]
    common = [found for text in other for found in windows(text)]
    chosen = [found[-1] for found in good if len(found) <= 3]
    table, intercept = np.zeros(wish_model.SPACE), 0.0
    for _ in range(PASSES):
        sizes = (len(chosen), len(bad), len(common))
        shares = (1 / len(chosen), *(each / (len(bad) + len(common)) for each in (1, COMMON)))
        target = np.repeat((1, 0, 0), sizes)
        counts = np.repeat(shares, sizes) * sum(sizes) / 2
        rows = [*chosen, *bad, *common]
        fits = [_regression(_matrix(rows, view), target, counts) for view in VIEWS]
        table = np.mean([weights for weights, _ in fits], axis=0)
        intercept = float(np.mean([constant for _, constant in fits]))
        chosen = [max(found, key=lambda one: _weight(one, table)) for found in good]
    return table, intercept


def _regression(rows: csr_matrix, target: Table, counts: Table) -> tuple[Table, float]:
    """Return weights and intercept of rows that count so many times; rare features weigh nothing."""
    from sklearn.linear_model import SGDClassifier

    known = np.flatnonzero(np.bincount(rows.indices, minlength=wish_model.SPACE) >= FEWEST)
    model = SGDClassifier(
        loss="log_loss",
        alpha=1 / (STRICTNESS * len(target)),
        learning_rate="adaptive",
        eta0=FIRST_STEP,
        max_iter=ROUNDS,
        tol=None,
        random_state=SEED,
    ).fit(rows[:, known], target, sample_weight=counts)
    table = np.zeros(wish_model.SPACE)
    table[known] = model.coef_[0]
    return table, float(model.intercept_[0])


def _weight(window: Window, table: Table) -> float:
    marks = np.concatenate(window)
    return float(table[marks].sum() / len(marks) ** 0.5)


def _matrix(rows: list[Window], view: tuple[int, ...]) -> csr_matrix:
    """Return a row per window with the features in view, as long as the whole window makes them."""
    seen = [np.concatenate([row[kind] for kind in view]) for row in rows]
    ends = np.cumsum([0, *map(len, seen)])
    lengths = [sum(map(len, row)) ** -0.5 for row in rows]
    values = np.repeat(lengths, np.diff(ends))
    return csr_matrix((values, np.concatenate(seen), ends), shape=(len(rows), wish_model.SPACE))


def write(table: Table, intercept: float) -> None:
    """Write the weights in steps, as bytes."""
    steps = np.rint(np.append(table, intercept) / wish_model.STEP)
    np.clip(steps, -127, 127).astype(np.int8).tofile(wish_model.WEIGHTS)


if __name__ == "__main__":
    main()
