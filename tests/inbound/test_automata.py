"""Machines that say so in words only, and people who write about machines."""

import pytest

from inbound.classify import classify
from inbound.enums import MailKind
from inbound.judgement import judge


def mail(body: str, subject: str = "Re: hi", sender: str = "ada@acme.example") -> bytes:
    head = f"From: {sender}\r\nTo: mara@quay.example\r\nSubject: {subject}\r\n\r\n"
    return f"{head}{body}\r\n".encode()


@pytest.mark.parametrize(
    "body",
    [
        "We received your request.\nWe will respond within 24 hours. This mailbox is not monitored.",
        "[Ticket 99] We received your request.\nWe will respond within 24 hours.",
        "Your ticket #12345 has been created. Please do not reply to this message.",
        "I have left the company. This is an automated message.",
        "Ihre Anfrage ist eingegangen. Bitte antworten Sie nicht auf diese E-Mail.",
        "Ich bin nicht mehr im Unternehmen. Dies ist eine automatische Antwort.",
        "Votre demande a bien été enregistrée. Merci de ne pas répondre à ce message.",
        "Su solicitud ha sido recibida. Le responderemos en 48 horas.",
        "La sua richiesta è stata ricevuta. Non rispondere a questa e-mail.",
        "Uw bericht is ontvangen. Wij reageren binnen 2 werkdagen.",
        "Twoje zgłoszenie 4412 zostało przyjęte. Prosimy nie odpowiadać na tę wiadomość.",
        "Ditt ärende har registrerats. Vi svarar inom 24 timmar.",
    ],
)
def test_words_of_machines_are_automatic_replies(body: str) -> None:
    """Nobody is suppressed, nothing is taken for interest."""
    found = judge(classify(mail(body)))

    assert (found.reading.kind, found.suppress) == (MailKind.AUTO_REPLY, ())


@pytest.mark.parametrize(
    "body",
    [
        "I am out of the office until 7 December. For urgent matters please call the front desk.",
        "Ich bin derzeit nicht erreichbar. In dringenden Fällen hilft Ihnen Frau Adler weiter.",
        "Bonjour, je suis en congés et lirai votre message à mon retour.",
        "Estoy de vacaciones hasta el 7. Para cualquier urgencia, llame a la centralita.",
        "Sono in ferie fino al 7 dicembre. Per urgenze scrivere alla segreteria.",
        "Ik ben met vakantie tot en met 6 december. Voor dringende zaken belt u Piet.",
        "Przebywam na urlopie do 9 grudnia. W pilnych sprawach proszę pisać do biura.",
        "Estou de férias até dia 7. Para assuntos urgentes, contacte a Inês.",
        "Jag är på semester till den 7 december. Vid brådskande ärenden, ring växeln.",
        "Jeg er på ferie til den 7. december. Ved hastende spørgsmål, ring til Bo.",
    ],
)
def test_note_of_absence_without_a_mark_is_an_automatic_reply(body: str) -> None:
    assert classify(mail(body)).kind == MailKind.AUTO_REPLY


@pytest.mark.parametrize(
    "body",
    [
        "I am on leave next week. In urgent cases ask Tom. What does it cost for forty people?",
        "Ich bin ab Montag im Urlaub, schicken Sie mir die Preise gern vorher.",
        "Je suis absent jeudi, vendredi matin me convient.",
        "Thanks, sounds interesting. I am on holiday until Monday, let us talk on my return. Jan",
        "Yes please send me the prices. I'm on leave and will look at it upon my return.",
        "I'm out of the office today. If it is urgent call me. Otherwise let's do Thursday at 10.",
        "Danke! Ich bin im Urlaub, nach meiner Rückkehr melde ich mich gern wegen eines Termins.",
        "Merci, cela m'intéresse. Je suis en congés, rappelez-moi à mon retour lundi prochain.",
        "Grazie, mi interessa. Sono in ferie, la richiamo al mio rientro.",
        "Dziękuję, jestem zainteresowany. Jestem na urlopie, po powrocie zadzwonię.",
        "Unser Lieferant ist im Urlaub und in dringenden Fällen nicht erreichbar. Bitte schicken "
        "Sie uns ein Angebot bis Freitag.",
        "Mia is on maternity leave; for urgent matters write to Ann. I read your mail and think "
        "that she will like it.",
        "It is urgent: our depot is out of boxes, call me on my return from lunch.",
    ],
)
def test_who_is_away_and_writes_themselves_stays_a_person(body: str) -> None:
    assert classify(mail(body)).kind == MailKind.HUMAN


@pytest.mark.parametrize(
    "body",
    [
        "This is an automated message and I hate it.",
        "Did a robot write this? Is this an automated message?",
        "We received your message, I will get back to you as soon as possible.",
        "Please do not reply to this message, write to bob@acme.example instead.",
        "We received your proposal and will review it.",
        "Yes, gladly.\n\n> This is an automated message.\n> This mailbox is not monitored.",
    ],
)
def test_people_who_write_of_machines_stay_people(body: str) -> None:
    assert classify(mail(body)).kind == MailKind.HUMAN


def test_wish_besides_words_of_a_machine_is_not_missed() -> None:
    """Compliance words win (CMP1)."""
    found = judge(classify(mail("This is an automated message. Remove me from your list.")))

    assert found.suppress == ("ada@acme.example",)


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Autosvar: x", "Jeg er på ferie til 3. august."),
        ("Automatiskt svar: x", "Jag har semester till 3 augusti."),
        ("Automatisk svar: x", "Jeg er ikke på kontoret."),
        ("Automaattinen vastaus: x", "Olen lomalla 3.8. asti."),
        ("Automaticka odpoved: x", "Mam dovolenou do 3. srpna."),
        ("Automatická odpověď: x", "Mám dovolenou do 3. srpna."),
        ("Automatikus válasz: x", "Szabadságon vagyok."),
    ],
)
def test_absence_in_the_north_and_east_is_out_of_office(subject: str, body: str) -> None:
    found = judge(classify(mail(body, subject)))

    assert found.reading.kind == MailKind.AUTO_REPLY
    assert found.verdict.disposition == "out_of_office"


@pytest.mark.parametrize(
    ("body", "address"),
    [
        (
            "Echec de la remise aux destinataires suivants :\n\njean@foo.example\n\n"
            "L'adresse n'existe pas.",
            "jean@foo.example",
        ),
        (
            "Wiadomosc do jan@foo.example nie zostala dostarczona: nie ma takiego uzytkownika.",
            "jan@foo.example",
        ),
        (
            "Mail to x8@bar.example failed: mailbox has been permanently closed.",
            "x8@bar.example",
        ),
        ("A mensagem para ana@foo.example: Utilizador desconhecido.", "ana@foo.example"),
        ("El mensaje para ana@foo.example: no existe el usuario.", "ana@foo.example"),
        ("Ihre Mail an max@foo.example: Konto dauerhaft gelöscht.", "max@foo.example"),
        ("Viestiä ei voitu toimittaa: osoitetta bo@foo.example ei löydy.", "bo@foo.example"),
        (
            "Zprávu nepodařilo se doručit na jan@foo.example: schránka neexistuje.",
            "jan@foo.example",
        ),
        ("Meddelelsen til bo@foo.example: modtageren blev ikke fundet.", "bo@foo.example"),
    ],
)
def test_server_that_refuses_in_its_own_words_is_a_bounce(body: str, address: str) -> None:
    found = judge(classify(mail(body, "hello", "postmaster@foo.example")))

    assert found.reading.kind == MailKind.BOUNCE
    assert found.suppress == (address,)


@pytest.mark.parametrize("action", ["delivered", "relayed", "expanded"])
def test_report_that_the_mail_arrived_is_no_bounce(action: str) -> None:
    """RFC 3464, 2.3.3: only "failed" and "delayed" tell of trouble."""
    raw = (
        "From: MAILER-DAEMON@mx.example\r\nSubject: Delivery report\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n"
        f"Final-Recipient: rfc822; a@acme.example\r\nAction: {action}\r\nStatus: 2.0.0\r\n--b--\r\n"
    )
    found = classify(raw.encode())

    assert (found.kind, found.recipients) == (MailKind.AUTO_REPLY, ())


def test_exchange_s_own_address_is_a_server_in_every_language() -> None:
    sender = f"MicrosoftExchange{'0af1' * 8}@foo.example"
    body = "Votre message à luc@foo.example n'a pas pu être remis.\n\nluc est introuvable sur foo.example."
    found = judge(classify(mail(body, "Non remis : Question", sender)))

    assert (found.reading.kind, found.suppress) == (MailKind.BOUNCE, ("luc@foo.example",))


@pytest.mark.parametrize(
    "body",
    [
        "No se pudo entregar a ana@foo.example: el buzón del destinatario está lleno.",
        "Nicht zugestellt an jan@foo.example: das Postfach des Empfängers ist derzeit voll.",
        "Não foi entregue a rui@foo.example: a caixa de correio excedeu a quota.",
        "Kunde inte levereras till bo@foo.example: brevlådan är full.",
    ],
)
def test_full_mailbox_is_soft_in_every_language(body: str) -> None:
    """A soft bounce never suppresses for ever."""
    found = judge(classify(mail(body, "Undeliverable", "postmaster@foo.example")))

    assert found.reading.recipients[0].reason == "mailbox_full"
    assert (found.reading.kind, found.suppress) == (MailKind.BOUNCE, ())
