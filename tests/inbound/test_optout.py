"""The wish to be left alone (CMP1): found in eight languages, and only there."""

import re

import pytest

from bench.quality import _optout as typed
from inbound.disposition import folded
from inbound.optout import LONGEST_SENTENCE, LOOK, MOST_SENTENCES, find_wish, windows
from inbound.roles import LANGUAGES, WORD
from inbound.wish_model import SPACE, WEIGHTS, heaviest, weight


def wishes(text: str) -> bool:
    found = find_wish(folded(text)[0])
    return found is not None and found.is_sure


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_wish_is_found_however_it_is_typed(tag: str) -> None:
    """Product figure: unsubscribe recall 100 %."""
    said = [
        one
        for name, line in typed.first("wishes")
        for one in typed.varied(name, line)
        if name == tag
    ]

    assert [one for one in said if not wishes(one)] == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_look_alike_is_taken_for_a_wish(tag: str) -> None:
    said = [
        one
        for name, line in typed.first("lookalikes")
        for one in typed.varied(name, line)
        if name == tag
    ]

    assert [one for one in said if wishes(one)] == []


@pytest.mark.parametrize(
    "wish",
    [
        "Please remove me from your mailing list",
        "Please remove us from your mailing list.",
        "Stop emailing me.",
        "Please stop contacting us",
        "Unsubscribe me",
        "Take me off your list",
        "Do not contact me again",
        "I do not want to receive any more emails from you.",
        "Bitte nehmen Sie mich aus dem Verteiler.",
        "Bitte löschen Sie meine Daten.",
        "Bitte keine weiteren Mails.",
        "Schreiben Sie mir nicht mehr.",
        "Ich möchte keine E-Mails mehr von Ihnen bekommen.",
        "Bitte melden Sie mich ab.",
        "Retirez-moi de votre liste.",
        "Ne m'écrivez plus.",
        "Merci de me désinscrire.",
        "Je ne souhaite plus recevoir vos mails.",
        "Supprimez mon adresse s'il vous plaît",
        "Elimínenme de su lista",
        "No me escriban más.",
        "Quiero darme de baja.",
        "No deseo recibir más correos.",
        "Borren mis datos.",
        "Toglietemi dalla lista",
        "Non scrivetemi più.",
        "Cancellatemi dalla vostra mailing list.",
        "Non desidero ricevere altre mail.",
        "Cancellate i miei dati.",
        "Haal me van de lijst",
        "Mail me niet meer.",
        "Verwijder mijn gegevens.",
        "Ik wil geen mails meer ontvangen.",
        "Meld me af.",
        "Remova-me da lista",
        "Não me escrevam mais.",
        "Não quero receber mais emails.",
        "Apaguem os meus dados.",
        "Quero cancelar a subscrição.",
        "Proszę usunąć mnie z listy",
        "Proszę więcej do mnie nie pisać.",
        "Nie chcę otrzymywać więcej maili.",
        "Proszę usunąć moje dane.",
        "Proszę mnie wypisać.",
    ],
)
def test_plainest_wishes_are_found(wish: str) -> None:
    """What most people write; rounds that look for new turns of speech pass it by."""
    assert wishes(wish)


@pytest.mark.parametrize(
    "footer",
    [
        "If you no longer wish to receive these emails, click here to unsubscribe.",
        "You can unsubscribe at any time.",
        "If you'd prefer to discontinue by mail, please send to:",
        "To be sure you get our mails, add us to your contacts.",
        "To unsubscribe, please visit https://acme.example/unsubscribe",
        "Wenn Sie keine Newsletter mehr erhalten möchten, klicken Sie hier.",
        "Si vous ne souhaitez plus recevoir nos mails, cliquez ici.",
        "Als u geen mails meer wilt ontvangen, klik hier.",
    ],
)
def test_newsletter_footer_is_no_wish(footer: str) -> None:
    assert not wishes(f"Yes, let us talk on Tuesday.\n\n{footer}")


@pytest.mark.parametrize(
    "demand",
    [
        "Under Article 15 GDPR, what data do you hold about me?",
        "Ich verlange Auskunft nach Art. 15 DSGVO.",
        "Je demande l'effacement de mes données (RGPD).",
        "If you don't stop I will hand this to my lawyer. Do not write again.",
    ],
)
def test_demands_under_the_law_are_wishes(demand: str) -> None:
    assert wishes(demand)


@pytest.mark.parametrize(
    "words", ["stop ", "do not. ", "remove? ", "a ", "bitte mich nicht ", "ne plus , "]
)
def test_work_ends_with_what_is_looked_at(words: str) -> None:
    """Promise 14: of a mail of any length a bounded number of words is weighed."""
    text = words * 20_000
    weighed = list(windows(text))

    assert len(weighed) < 2 * MOST_SENTENCES
    assert max(map(len, weighed)) <= 2 * LONGEST_SENTENCE
    assert find_wish(text) == find_wish(text[:LOOK])


def said(text: str) -> list[re.Match[str]]:
    return list(WORD.finditer(text))


def test_sentences_and_neighbours_are_weighed() -> None:
    text = "we sell bread, so please stop it. ok, no"

    assert [" ".join(word[0] for word in one) for one in windows(text)] == [
        "we sell bread , so please stop it",
        "ok , no",
        "we sell bread , so please stop it ok , no",
    ]


def test_weights_are_one_byte_a_feature_and_the_intercept() -> None:
    assert WEIGHTS.stat().st_size == SPACE + 1


def test_a_wish_weighs_more_than_the_same_words_about_something_else() -> None:
    wish = weight(said("please strike our firm from your prospects"), is_question=False)
    other = weight(said("please strike the second clause from the offer"), is_question=False)

    assert wish > 1 > 0 > other


def test_deciding_words_are_the_run_that_weighs_most() -> None:
    words = said("kind regards from rome and stop writing to me")
    start, end = heaviest(words)

    run = "kind regards from rome and stop writing to me"[start:end]

    assert ("stop" in run, "regards" in run) == (True, False)


@pytest.mark.parametrize(
    "text", ["No.", "Nein.", "Non.", "Nee.", "Não.", "no", "No. No. No.", "Non, non."]
)
def test_bare_no_is_no_wish(text: str) -> None:
    assert not wishes(text)


def test_something_else_that_is_taken_off_is_no_wish() -> None:
    assert not wishes("Take me off the Friday invite, but keep me posted.")


def test_turn_of_speech_that_was_never_typed_is_found() -> None:
    assert wishes("I would be grateful if my address vanished from your records.")


@pytest.mark.parametrize("number", typed.LEARNED)
def test_later_rounds_stay_read(number: int) -> None:
    """A new fit loses at most one of fifteen, on either side."""
    asked = [text for _, text in typed.later(f"round{number}_wishes")]
    harmless = [text for _, text in typed.later(f"round{number}_lookalikes")]

    assert sum(not wishes(text) for text in asked) <= len(asked) / 15
    assert sum(map(wishes, harmless)) <= len(harmless) / 15


@pytest.mark.parametrize(
    "text",
    [
        "Take me off mute next time",
        "Take me off the Tuesday slot, Friday works.",
        "Please delete my earlier message, I meant Thursday.",
        "Bitte löschen Sie meine letzte Nachricht, ich meinte Donnerstag.",
        "Supprimez mon message précédent, je voulais dire jeudi.",
        "Borre mi mensaje anterior, quise decir jueves.",
        "Please stop sending the invoices to Bob, send them to me.",
        "No tengo más preguntas, mande el contrato.",
        "Je n'ai plus de questions, envoyez le contrat.",
        "Bitte schreiben Sie nicht mehr an meine alte Adresse, sondern an anna@neu.example.",
        "Ne m'écrivez plus à cette adresse mais à zoe@neuf.example.",
        "No me escriba más a esta dirección, sino a ana@nuevo.example.",
        "Schrijf niet meer naar dit adres maar naar anna@nieuw.example.",
        "Gérez-vous les désabonnements automatiquement ?",
        "Come gestite le disiscrizioni?",
        "Hoe gaan jullie om met afmeldingen?",
        "Como vocês lidam com descadastros?",
        "Jak obsługujecie wypisy z listy?",
        "Comment procédez-vous quand un contact exerce son droit à l'oubli ?",
        "Wie gehen Sie vor, wenn jemand sein Recht auf Löschung nutzt?",
        "Mein Chef bat die alte Agentur, nicht mehr zu schreiben. Ihre Mail war anders.",
    ],
)
def test_words_about_something_else_are_no_wish(text: str) -> None:
    """The object is a slot, a message, an old address or our product, not mail to the writer."""
    assert not wishes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Por favor, dame de baja.",
        "Pls rm me",
        "rm me from list",
        "Please make this the last email you send me.",
        "Blocked and reported.",
        "Gemeldet und blockiert.",
        "Take me off this.",
        "Delete my address.",
        "Ne m'écrivez plus, mais supprimez mes données.",
        "Wie bearbeiten Sie meine Abmeldung? Ich will raus aus dem Verteiler.",
        "Do not write to this address, and not to bob@acme.example either.",
        "Please take info@ourfirm.example off this.",
        "I'd be obliged if you'd exclude us from future mailings.",
    ],
)
def test_terse_wishes_and_neighbours_of_look_alikes_are_found(text: str) -> None:
    assert wishes(text)
