"""The texts that the style model is fitted to and measured on: people's and machines'.

Every group comes as (tuning half, held-out half), cut by place in the file; nothing that the fit
has seen is measured.
"""

import csv
import json
import random
from collections.abc import Iterable, Sequence
from pathlib import Path

OWN = Path(__file__).parent / "texts"
ABROAD = ("de", "fr", "es", "it", "nl", "pt", "pl")
Halves = tuple[list[str], list[str]]


def halves(texts: Iterable[str]) -> Halves:
    """Cut texts into every other one and the rest."""
    listed = list(texts)
    return listed[::2], listed[1::2]


def own(name: str) -> Halves:
    """Return mails written for this bench, one after the other between lines of `%%`."""
    return halves((OWN / name).read_text(encoding="utf-8").strip().split("\n%%\n"))


def formal() -> tuple[Halves, Halves]:
    """Return people's mails full of courtesy: sixteen in English, then four a language."""
    tuning, held_out = own("people_mails_formal.txt")
    return (tuning[:8], held_out[:8]), (tuning[8:], held_out[8:])


def gpt3_mails(data: Path) -> Halves:
    """Return the cold mails that a company had GPT-3 write."""
    with (data / "language/gpt3_cold_emails.csv").open(encoding="utf-8") as file:
        return halves(row["email_body"] for row in csv.DictReader(file))


def answers_abroad() -> Halves:
    """Join answers typed as people's, in languages other than English, to texts of 4 to 9."""
    said: dict[str, list[str]] = {}
    for name in ("third", "fourth", "fifth", "sixth", "seventh"):
        for line in (OWN / f"answers_{name}.txt").read_text(encoding="utf-8").splitlines():
            _, language, text = line.split("\t")
            said.setdefault(language, []).append(text.replace("\\n", "\n"))
    draw, joined = random.Random(13), []
    for language in ABROAD:
        listed, at = said.get(language, []), 0
        while at < len(listed):
            size = draw.randint(4, 9)
            joined.append("\n\n".join(listed[at : at + size]))
            at += size
    return halves(joined)


def short(texts: Sequence[str]) -> list[str]:
    """Return the first fifty words of each: a short mail of the same hand."""
    return [" ".join(text.split(" ")[:50]) for text in texts]


def people_sentences(data: Path) -> Halves:
    """Return single sentences of people's mails (public Enron corpus)."""
    with (data / "email/intent_sentences_train.csv").open(encoding="utf-8") as file:
        listed = [row["sentence"] for row in csv.DictReader(file)]
    random.Random(7).shuffle(listed)
    return halves(listed)


def people_mails(data: Path) -> Halves:
    """Join people's sentences to texts of 4 to 12, so that length is no tell."""
    made = []
    for half in people_sentences(data):
        draw, at, texts = random.Random(11), 0, []
        while at < len(half):
            size = draw.randint(4, 12)
            texts.append(" ".join(half[at : at + size]))
            at += size
        made.append(texts)
    return made[0], made[1]


def people_turns(data: Path) -> Halves:
    """Return what people said in calls and meetings, turns of 20 words and more."""
    said: list[str] = []
    for path in sorted((data / "calls").glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        turns = document.get("turns") or document.get("meeting_transcripts") or []
        said += [turn.get("text") or turn.get("content") or "" for turn in turns]
    return halves(text for text in said if len(text.split()) >= 20)


def people_replies(data: Path) -> Halves:
    """Return whole mails of people, quotes and all."""
    return halves(
        path.read_text(encoding="utf-8", errors="replace")
        for path in sorted((data / "email/replies").glob("*.txt"))
    )


def people_answers(data: Path) -> Halves:
    """Return answers that people wrote for a bank's customers; plain business prose."""
    with (data / "qa/bank_faqs.csv").open(encoding="utf-8", errors="replace") as file:
        rows = list(csv.DictReader(file))
    key = next(name for name in rows[0] if name.lower().startswith("answer"))
    return halves(row[key] for row in rows if len(row[key].split()) >= 20)
