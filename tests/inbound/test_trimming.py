"""New text without quotes, and never without a sentence of the buyer."""

import json
import time

import pytest

from inbound.parts import Part
from inbound.trimming import trim
from tests.bounds import HANG

OURS = "> Hello Ada,\n> worth a talk?\n>\n> Mara"


def test_real_replies_match_their_labels(public_data):
    """Ten labelled bodies: all of them, here, of which libraries reach three or four."""
    folder = public_data / "email"
    expected = json.loads((folder / "replies_expected.json").read_text())

    for name, wanted in expected.items():
        new_text = trim(
            (folder / "replies" / name).read_bytes().decode("utf-8", "replace")
        ).new_text
        if "equals" in wanted:
            assert new_text == wanted["equals"], name
        for words in wanted.get("contains", []):
            assert words in new_text, name
        for words in wanted.get("not_contains", []):
            assert words not in new_text, name


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, Nov 16, 2026 at 9:00 AM Mara Quell <mara@quay.example> wrote:",
        "On Mon, Nov 16, 2026 at 9:00 AM Mara Quell\n<mara@quay.example> wrote:",
        "Am 16.11.2026 um 09:00 schrieb Mara Quell <mara@quay.example>:",
        "Le lun. 16 nov. 2026 à 09:00, Mara Quell <mara@quay.example> a écrit :",
        "El lun, 16 nov 2026 a las 9:00, Mara Quell (<mara@quay.example>) escribió:",
        "Il giorno lun 16 nov 2026 alle 09:00 Mara Quell <mara@quay.example> ha scritto:",
        "Op ma 16 nov 2026 om 09:00 schreef Mara Quell <mara@quay.example>:",
        "Em seg., 16 de nov. de 2026 às 09:00, Mara Quell <mara@quay.example> escreveu:",
        "W dniu 16.11.2026 o 09:00, Mara Quell pisze:\n",
        "pon., 16 lis 2026 o 09:00 Mara Quell <mara@quay.example> napisał(a):",
        "Mara Quell wrote:",
    ],
)
def test_attribution_above_a_quote_goes_with_it(attribution):
    found = trim(f"Yes, gladly.\n\n{attribution}\n\n{OURS}\n")

    assert found.new_text == "Yes, gladly."
    assert [part.kind for part in found.removed] == [Part.QUOTE]


@pytest.mark.parametrize(
    "history",
    [
        "-----Original Message-----\nFrom: Mara\nSent: Monday\nTo: Ada\nSubject: Hi\n\nHello Ada",
        "________________________________\nVon: Mara <m@q.example>\nGesendet: Montag\nAn: Ada\n"
        "Betreff: Hallo\n\nHallo Ada",
        "De : Mara\nEnvoyé : lundi\nÀ : Ada\nObjet : Bonjour\n\nBonjour Ada",
        "De: Mara\nEnviado: lunes\nPara: Ada\nAsunto: Hola\n\nHola Ada",
        "Da: Mara\nInviato: lunedì\nA: Ada\nOggetto: Ciao\n\nCiao Ada",
        "Van: Mara\nVerzonden: maandag\nAan: Ada\nOnderwerp: Hallo\n\nDag Ada",
        "Od: Mara\nWysłano: poniedziałek\nDo: Ada\nTemat: Dzień dobry\n\nDzień dobry",
        "*From:* Mara <m@q.example>\n*Sent:* Monday\n*To:* Ada\n*Subject:* Hi\n\nHello Ada",
        "---------- Forwarded message ---------\nHello Ada",
        "On Mon, 16 Nov 2026 at 09:00, Mara <mara@quay.example> wrote:\n\nHello Ada",
    ],
)
def test_unquoted_history_below_is_removed(history):
    assert trim(f"Yes, gladly.\n\n{history}\n").new_text == "Yes, gladly."


def test_text_between_and_below_quotes_is_kept():
    body = "Two answers.\n\n> When?\nTuesday.\n\n> Where?\nAt our plant.\n\nSee you,\nAda"

    assert trim(body).new_text == "Two answers.\n\nTuesday.\n\nAt our plant.\n\nSee you,\nAda"


def test_answer_below_the_quote_is_kept():
    body = f"On Mon, 16 Nov 2026 at 09:00, Mara <mara@quay.example> wrote:\n{OURS}\n\nYes, gladly."

    assert trim(body).new_text == "Yes, gladly."


def test_body_that_is_history_only_keeps_what_is_not_quoted():
    """Nothing of the new text lost: somebody answered below an unquoted forward."""
    body = "From: Mara\nSent: Monday\nTo: Ada\nSubject: Hi\n\nHello Ada\n\nMy answer: yes."

    assert "My answer: yes." in trim(body).new_text


@pytest.mark.parametrize(
    ("signature", "kind"),
    [
        ("-- \nAda Byron\nHead of Operations\n+1 555 0100", Part.SIGNATURE),
        ("Sent from my iPhone", Part.SIGNATURE),
        ("Von meinem iPhone gesendet", Part.SIGNATURE),
        ("Get Outlook for iOS", Part.SIGNATURE),
        ("-Ada Byron", Part.SIGNATURE),
        (
            "This email and any attachments are confidential and intended for the addressee.",
            Part.DISCLAIMER,
        ),
        ("Diese E-Mail ist vertraulich und nur für den Empfänger bestimmt.", Part.DISCLAIMER),
    ],
)
def test_signatures_and_disclaimers_are_removed(signature, kind):
    found = trim(f"Yes, gladly.\n\n{signature}\n")

    assert found.new_text == "Yes, gladly."
    assert [part.kind for part in found.removed] == [kind]


@pytest.mark.parametrize(
    "body",
    [
        "Bob wrote:\nwe need it by May.\nCan you?",
        "Our list:\n- one\n- two",
        "From our side: yes.\nTo be clear: we pay.",
        "5 > 3 holds.\nSo we go on.",
        "He said -- and I agree -- yes.",
        "This e-mail is a mess, sorry.\nCall me.",
        "--\n" + "\n".join(f"paragraph {n}" for n in range(30)),
    ],
)
def test_what_only_looks_like_history_is_kept(body):
    assert trim(body).new_text == body


@pytest.mark.parametrize(
    "line",
    [
        "> " + "x" * 70,
        ">" * 50 + " a",
        "On Mon wrote",
        "a:" * 300,
        "--",
        "From: x",
        "",
        " ",
        "-----",
    ],
)
def test_quote_of_767_kb_takes_bounded_time(line):
    """Promise 14: linear time, whatever the line."""
    body = "Hello\n\n" + (line + "\n") * (767_000 // (len(line) + 1)) + "\nbelow"
    started = time.process_time()

    found = trim(body)

    assert time.process_time() - started < HANG
    assert "Hello" in found.new_text


CARD = "Ann Lee\nCTO, Acme GmbH\nPhone: +49 30 1234567\nann@acme.example\nwww.acme.example"


@pytest.mark.parametrize(
    "sign_off",
    [
        "Best regards,",
        "Cordialement,",
        "Mit freundlichen Grüßen",
        "Cordiali saluti",
        "Met vriendelijke groet,",
        "Z poważaniem",
        "Saludos cordiales,",
        "Vänliga hälsningar",
    ],
)
@pytest.mark.parametrize("below", ["", f"\n\nOn Mon, 16 Nov 2026, Mara wrote:\n{OURS}"])
def test_card_under_a_sign_off_is_a_signature(sign_off, below):
    found = trim(f"Yes.\n\n{sign_off}\n{CARD}{below}")

    assert found.new_text == f"Yes.\n\n{sign_off}"
    assert found.removed[0].kind is Part.SIGNATURE
    assert found.removed[0].text == CARD


def test_name_that_stands_apart_above_its_card_stays():
    assert trim(f"Yes.\n\nBest,\nAnn\n\n{CARD}").new_text == "Yes.\n\nBest,\nAnn"


@pytest.mark.parametrize(
    "body",
    [
        "Yes.\n\nBest regards,\nAnn",
        "Yes.\n\nThanks,\n\nBudget: 1500000 EUR\nUnits: 12 000 000",
        "Yes.\n\nThanks\n\nbob@acme.example is right.",
        "Yes.\n\nThanks,\nplease call +49 30 1234567 before noon.",
        "Ja.\n\nViele Grüße\nAda\nPS: Bitte rufen Sie +49 30 1234567 an.",
        "New text.\n--\nPlease also answer: when can you deliver 20 units?\nAnd what do they cost?",
        "Neu.\n--\nWir brauchen außerdem zwanzig Stück bis Mai.",
        "Nouveau.\n--\nQuand pouvez-vous livrer ?",
    ],
)
def test_sentences_below_a_sign_off_or_a_rule_are_kept(body):
    assert trim(body).new_text == body
