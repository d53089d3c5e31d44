"""Reply text: ten labelled bodies, and answers put together from clients, languages, signatures.

Data: email/replies with replies_expected.json (public); the rest is made here.
"""

import json
import time
import tracemalloc
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from bench.figures import Figure, count, rate
from inbound.trimming import trim

BULK = 767_000
OWN = (
    "Yes, gladly.\nTuesday at ten suits us.",
    "Thanks, but not before May.",
    "Danke für die Nachricht.\n\n- Preis?\n- Termin?\n\nViele Grüße\nAda",
    "我们下周可以谈。",
    "From our side: yes.\nOn the whole I agree: let us start.",
)
HISTORY = "Hello Ada,\nworth a talk?\n\nMara"
QUOTED_UNDER = (
    "On Mon, Nov 16, 2026 at 9:00 AM Mara Quell <mara@quay.example> wrote:",
    "Am 16.11.2026 um 09:00 schrieb Mara Quell <mara@quay.example>:",
    "Am Mo., 16. Nov. 2026 um 09:00 Uhr schrieb Mara Quell <\nmara@quay.example>:",
    "Le lun. 16 nov. 2026 à 09:00, Mara Quell <mara@quay.example> a écrit :",
    "El lun, 16 nov 2026 a las 9:00, Mara Quell (<mara@quay.example>) escribió:",
    "Il giorno lun 16 nov 2026 alle 09:00 Mara Quell <mara@quay.example> ha scritto:",
    "Op ma 16 nov 2026 om 09:00 schreef Mara Quell <mara@quay.example>:",
    "Em seg., 16 de nov. de 2026 às 09:00, Mara Quell <mara@quay.example> escreveu:",
    "pon., 16 lis 2026 o 09:00 Mara Quell <mara@quay.example> napisał(a):",
    "Den mån 16 nov. 2026 kl 09:00 skrev Mara Quell <mara@quay.example>:",
    "man. 16. nov. 2026 kl. 09:00 skrev Mara Quell <mara@quay.example>:",
    "ma 16. marrask. 2026 klo 9.00 Mara Quell (mara@quay.example) kirjoitti:",
    "po 16. 11. 2026 v 9:00 odesílatel Mara Quell <mara@quay.example> napsal:",
    "пн, 16 нояб. 2026 г. в 09:00, Mara Quell <mara@quay.example>:",
    "在 2026年11月16日周一 09:00，Mara Quell <mara@quay.example> 写道：",
    "2026年11月16日(月) 9:00 Mara Quell <mara@quay.example>:",
    "2026년 11월 16일 (월) 오전 9:00, Mara Quell <mara@quay.example>님이 작성:",
)
SEPARATED_BY = (
    "-----Original Message-----\nFrom: Mara\nSent: Monday\nTo: Ada\nSubject: Hi\n",
    "________________________________\nVon: Mara <m@q.example>\nGesendet: Montag, 16. November 2026"
    "\nAn: Ada\nBetreff: Hallo\n",
    "De : Mara <m@q.example>\nEnvoyé : lundi 16 novembre 2026 09:00\nÀ : Ada\nObjet : Bonjour\n",
    "De: Mara <m@q.example>\nEnviado el: lunes\nPara: Ada\nAsunto: Hola\n",
    "Da: Mara <m@q.example>\nInviato: lunedì\nA: Ada\nOggetto: Ciao\n",
    "Van: Mara <m@q.example>\nVerzonden: maandag\nAan: Ada\nOnderwerp: Dag\n",
    "Od: Mara <m@q.example>\nWysłano: poniedziałek\nDo: Ada\nTemat: Cześć\n",
    "Fra: Mara <m@q.example>\nSendt: mandag\nTil: Ada\nEmne: Hej\n",
    "От: Mara <m@q.example>\nОтправлено: понедельник\nКому: Ada\nТема: Привет\n",
    "发件人: Mara <m@q.example>\n发送时间: 2026年11月16日\n收件人: Ada\n主题: 你好\n",
    "差出人: Mara <m@q.example>\n送信日時: 2026年11月16日\n宛先: Ada\n件名: こんにちは\n",
    "---------- Forwarded message ---------\n",
)
SIGNATURES = (
    "",
    "\n\nSent from my iPhone",
    "\n\nVon meinem iPhone gesendet",
    "\n\n-- \nAda Byron\nHead of Operations\n+1 555 0100",
    "\n\nGet Outlook for iOS<https://aka.example/o0ukef>",
)


def figures(data: Path) -> Iterator[Figure]:
    """Yield exactness, loss, and the time and memory of a long quote."""
    folder = data / "email"
    labels = json.loads((folder / "replies_expected.json").read_text(encoding="utf-8"))
    exact, lost = 0, 0
    for name, label in labels.items():
        found = trim((folder / "replies" / name).read_bytes().decode("utf-8", "replace")).new_text
        wanted = [label["equals"]] if "equals" in label else label.get("contains", [])
        exact += _keeps(label, found)
        lost += any(line not in found for text in wanted for line in text.splitlines())
    yield rate("labelled replies exact", exact, len(labels), goal=">= 0.7")
    yield count("labelled replies with lost text", lost, len(labels), goal="== 0")
    yield from _made()
    yield from _long_quote()


def _keeps(label: dict[str, object], found: str) -> bool:
    if "equals" in label:
        return found == label["equals"]
    has = all(words in found for words in _list(label, "contains"))
    return has and not any(words in found for words in _list(label, "not_contains"))


def _list(label: dict[str, object], name: str) -> list[str]:
    words = label.get(name, [])
    return [str(one) for one in words] if isinstance(words, list) else []


def made_replies() -> list[tuple[str, str]]:
    """Return (body, own text) for every own text, signature and way to quote."""
    quote = "\n".join(f"> {line}" for line in HISTORY.splitlines())
    below = [f"{head}\n{quote}\n" for head in QUOTED_UNDER]
    below += [f"{head}\n\n{HISTORY}\n" for head in QUOTED_UNDER]
    below += [f"{head}\n{HISTORY}\n" for head in SEPARATED_BY]
    return [
        (f"{own}{signature}\n\n{rest}", own)
        for own, signature, rest in product(OWN, SIGNATURES, below)
    ]


def _made() -> Iterator[Figure]:
    made = made_replies()
    found = [(trim(body).new_text, own) for body, own in made]
    exact = sum(one == own for one, own in found)
    lost = sum(any(line not in one for line in own.splitlines()) for one, own in found)
    note = "five texts, five signatures, 46 ways to quote in 14 languages"
    yield rate("made replies exact", exact, len(made), note=note)
    yield count("made replies with lost text", lost, len(made), goal="== 0", note=note)


def _long_quote() -> Iterator[Figure]:
    line = "> " + "x" * 70 + "\n"
    body = "Hello\n\n" + line * (BULK // len(line)) + "\nbelow"
    started = time.process_time()
    trim(body)
    taken = time.process_time() - started
    yield Figure("767 KB of quotes, seconds", taken, 1, goal="<= 1")
    tracemalloc.start()
    trim(body)
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    yield Figure("767 KB of quotes, MB at most", peak, 1, goal="<= 200")
