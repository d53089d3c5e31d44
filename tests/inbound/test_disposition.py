"""What people mean by an answer, in eight languages; compliance words win."""

import csv
import time

import pytest

from inbound.disposition import dispose, folded
from inbound.enums import Disposition
from tests.bounds import HANG

DOUBTFUL = "Enough for now."
WISHES = (
    "Please unsubscribe me",
    "Take me off your list",
    "Remove me from your mailing list please.",
    "STOP",
    "Stop emailing me",
    "please stop",
    "Do not contact me again.",
    "Don't email me anymore",
    "I don't want to receive these emails",
    "No more emails please",
    "Sounds great, but take me off your list.",
    "Kindly delete my data.",
    "I never gave you consent to contact me.",
    "Not interested, stop contacting me",
    "Could you please remove our company from your database?",
    "Leave me alone",
    "I do not wish to be contacted",
    "we would rather you not contact us",
    "Bitte melden Sie mich ab",
    "Bitte löschen Sie meine Daten aus Ihrem Verteiler",
    "Keine weiteren E-Mails bitte",
    "Schreiben Sie mir bitte nicht mehr",
    "Bitte nehmen Sie mich aus dem Verteiler",
    "Ich widerspreche der Nutzung meiner Daten zu Werbezwecken",
    "Ich möchte nicht mehr kontaktiert werden",
    "Bitte tragen Sie uns aus Ihrer Liste aus",
    "Lassen Sie mich in Ruhe",
    "Hören Sie auf, mir zu schreiben",
    "Merci de me désinscrire",
    "Veuillez me retirer de votre liste",
    "Arrêtez de m'envoyer des mails",
    "Je ne souhaite plus recevoir vos messages",
    "Ne me contactez plus",
    "Plus d'emails, merci",
    "Supprimez mon adresse de votre base",
    "Désabonnez-moi",
    "Cessez de nous écrire",
    "Por favor, déme de baja",
    "No me envíen más correos",
    "Elimínenme de su lista",
    "No deseo recibir más mensajes",
    "Dejen de escribirme",
    "Quiero darme de baja",
    "Borren mis datos",
    "No me contacten de nuevo",
    "Per favore cancellatemi dalla vostra lista",
    "Non scrivetemi più",
    "Non desidero ricevere altre email",
    "Rimuovete il mio indirizzo",
    "Smettetela di mandarmi email",
    "Basta email",
    "Non contattatemi più",
    "Graag uitschrijven",
    "Meld mij af",
    "Stuur me geen mails meer",
    "Verwijder mij van uw lijst",
    "Stop met mailen",
    "Ik wil niet meer benaderd worden",
    "Gelieve mij niet meer te contacteren",
    "Por favor, remova-me da lista",
    "Não quero receber mais e-mails",
    "Parem de me enviar mensagens",
    "Não me contacte mais",
    "Retire o meu e-mail da sua lista",
    "Quero cancelar a inscrição",
    "Não enviem mais",
    "Proszę mnie wypisać",
    "Proszę usunąć mój adres z bazy",
    "Nie życzę sobie więcej wiadomości",
    "Proszę nie pisać do mnie więcej",
    "Rezygnuję z otrzymywania wiadomości",
    "Przestańcie do mnie pisać",
    "Nie wyrażam zgody na kontakt",
    "Proszę o usunięcie moich danych",
)
LOOKALIKES = (
    "Stop by our booth at the fair",
    "Can you stop by on Tuesday?",
    "Please don't remove me from the list, I like it",
    "How do you handle unsubscribes?",
    "What is your average unsubscribe rate?",
    "I can't stop thinking about your offer",
    "Don't hesitate to contact me",
    "Let's not waste time, call me on Monday",
    "We stopped using our old tool last year",
    "Send me the deck",
    "Interested, tell me more",
    "Zögern Sie nicht, mich anzurufen",
    "N'hésitez pas à m'appeler",
    "No dude en contactarme",
    "Non esiti a contattarmi",
    "Aarzel niet om contact op te nemen",
    "Não hesite em contactar-me",
    "Proszę się nie wahać i zadzwonić",
    "Gerne, schicken Sie mir mehr Informationen",
    "We don't have a budget this year, reach out in Q2",
    "Wrong person, contact my colleague Bob",
    "I have not heard from you since last week",
    "Does your tool remove duplicates from a list?",
    "We want to take our marketing off the ground",
    "Who told you that?",
    "Nie mamy teraz budżetu, proszę napisać później",
    "Pouvez-vous m'envoyer plus d'informations ?",
    "¿Puede enviarme más información?",
    "Può inviarmi maggiori informazioni?",
    "Kunt u mij meer informatie sturen?",
    "Pode enviar-me mais informações?",
    "Ich habe Ihre Nachricht nicht mehr gefunden, bitte erneut senden",
    "Our emails don't get delivered, can you help?",
    "Je ne suis pas la bonne personne",
    "No tengo presupuesto ahora",
    "Por favor envie a proposta",
    "Wir haben keine Zeit diese Woche",
)


@pytest.mark.parametrize("words", WISHES)
def test_opt_out_wish_is_never_missed(words):
    """CMP1, product figure: unsubscribe recall 100 %."""
    verdict = dispose(f"Hello,\n{words}\nAda")

    assert verdict.disposition == Disposition.UNSUBSCRIBE
    assert verdict.words
    assert verdict.words in " ".join(f"Hello, {words} Ada".split())


@pytest.mark.parametrize("words", LOOKALIKES)
def test_lookalike_is_no_opt_out(words):
    assert dispose(words).disposition != Disposition.UNSUBSCRIBE


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Let's talk on Tuesday at 10.", Disposition.MEETING),
        ("Can you send a calendar invite for next week?", Disposition.MEETING),
        ("Gerne, lassen Sie uns telefonieren.", Disposition.MEETING),
        ("¿Podemos hablar el jueves?", Disposition.MEETING),
        ("Sounds interesting, tell me more.", Disposition.INTERESTED),
        ("Ça m'intéresse, envoyez-moi plus d'informations.", Disposition.INTERESTED),
        ("What does it cost?", Disposition.QUESTION),
        ("Please contact my colleague Bob, bob@acme.example.", Disposition.REFERRAL),
        ("Not right now, reach out in Q2.", Disposition.LATER),
        ("Nächstes Jahr vielleicht.", Disposition.LATER),
        ("We already use another tool for that.", Disposition.OBJECTION),
        ("Too expensive for us.", Disposition.OBJECTION),
        ("Not interested, thanks.", Disposition.NOT_INTERESTED),
        ("Nein danke, kein Bedarf.", Disposition.NOT_INTERESTED),
        ("Nie jesteśmy zainteresowani.", Disposition.NOT_INTERESTED),
        ("I no longer work there.", Disposition.WRONG_PERSON),
        ("Ich bin nicht mehr zuständig.", Disposition.WRONG_PERSON),
        ("Sure... What does it cost", Disposition.QUESTION),
        ("Ja gern, was kostet das pro Nutzer?", Disposition.QUESTION),
        ("Nothing we need, all the best.", Disposition.NOT_INTERESTED),
        ("Is this an automated message? I would like to talk.", Disposition.QUESTION),
        ("Mardi 15 h ?", Disposition.MEETING),
        ("Lepiej porozmawiać z panią Lis z zakupów: lis@halden.example", Disposition.REFERRAL),
        ("Vuelva a escribirme en septiembre.", Disposition.LATER),
        ("To dla nas za drogie.", Disposition.OBJECTION),
        ("Vous vous trompez de personne.", Disposition.WRONG_PERSON),
        ("Sono in ferie fino al 4 maggio.", Disposition.OUT_OF_OFFICE),
        ("Hm.", Disposition.UNCLEAR),
        ("", Disposition.UNCLEAR),
    ],
)
def test_disposition_with_its_deciding_words(words, expected):
    """RTE1: the words of the product, and why."""
    verdict = dispose(words)

    assert verdict.disposition == expected
    assert bool(verdict.words) == (expected != Disposition.UNCLEAR)


def test_compliance_words_win_over_a_yes():
    verdict = dispose("Sounds great, let's talk on Monday. But take me off your list.")

    assert verdict.disposition == Disposition.UNSUBSCRIBE
    assert "take me off" in verdict.why


def test_a_doubtful_wish_is_for_a_person_to_decide():
    """CMP1: suppression needs a wish; where words may be one, somebody is asked."""
    verdict = dispose(DOUBTFUL)

    assert verdict.disposition != Disposition.UNSUBSCRIBE
    assert verdict.doubt
    assert verdict.why.endswith(
        f"May be a wish to be left alone: “{verdict.doubt}”. Please decide."
    )


@pytest.mark.parametrize(
    "subject", ["unsubscribe", "Re: STOP", "Abmelden", "stop " + "a2" * 19 + "b"]
)
def test_subject_alone_can_be_the_wish(subject):
    assert dispose("", subject).disposition == Disposition.UNSUBSCRIBE


def test_our_own_subject_is_no_wish():
    for ours in ("Re: Stop by our booth", "Re: Stop losing parcels", "AW: Remove the queue"):
        assert dispose("Yes.", ours).disposition == Disposition.INTERESTED


def test_labelled_replies_are_mostly_right(public_data):
    """Smoke test on machine-made labels: the sign is right in most, the words in none are ours."""
    with (public_data / "email" / "cold_reply_labels.csv").open(encoding="utf-8") as file:
        rows = {(r["text"], r["label"].lower()) for r in csv.DictReader(file)}
    positive = {Disposition.MEETING, Disposition.INTERESTED, Disposition.QUESTION}
    yes = [dispose(text).disposition in positive for text, label in rows if label == "positive"]
    no = [dispose(text).disposition in positive for text, label in rows if label == "negative"]

    assert sum(yes) / len(yes) > 0.6
    assert sum(no) / len(no) < 0.2


def test_folding_keeps_the_place_of_each_character():
    text, offsets = folded("Weiß  ÄÖ\n ﬁn")

    assert text == "weiss ao\nfin"
    assert len(offsets) == len(text)
    assert [text[n] for n, place in enumerate(offsets) if place == 3] == ["s", "s"]


@pytest.mark.parametrize(
    "words", ["stop ", "please remove ", "do not ", "ne plus ", "no ", "a", "bitte mich ", "nie "]
)
def test_endless_text_takes_bounded_time(words):
    started = time.process_time()

    dispose(words * 50_000)

    assert time.process_time() - started < HANG


@pytest.mark.parametrize(
    "text",
    [
        "I am out of office until 30 November with limited access to my mail.\n"
        "For urgent matters write to desk@quay.example.",
        "Hello,\n\nI'm on vacation until Monday.",
        "Ich bin bis zum 30. November nicht im Büro.",
        "Bonjour,\n\nje suis absent jusqu'au 30 novembre.",
        "Estoy fuera de la oficina hasta el lunes.",
    ],
)
def test_an_absence_without_headers_is_no_positive_reply(text):
    """RTE1: nobody is rushed to answer a machine that forgot to say it is one."""
    assert dispose(text).disposition == Disposition.OUT_OF_OFFICE


@pytest.mark.parametrize(
    "text",
    [
        "I am out of office until Monday, but could we have a call on Tuesday?",
        "Our head of operations is away until May. Please send me the page you mentioned.",
        "I will be away with the team; happy to meet next Thursday at ten.",
    ],
)
def test_a_person_who_is_away_and_wants_something_is_a_person(text):
    assert dispose(text).disposition != Disposition.OUT_OF_OFFICE
