"""Hard or soft, by the words of the server, then by RFC 3463."""

import pytest

from inbound.refusals import judge_refusal


@pytest.mark.parametrize(
    ("said", "stated", "hard", "reason"),
    [
        ("550 5.1.1 User unknown", "5.1.1", True, "unknown_address"),
        ("450 4.1.1 User unknown in virtual alias table", "4.1.1", True, "unknown_address"),
        ("450 4.1.1 unverified address: lookup in progress", "4.1.1", False, "other"),
        ("550 No such user here", "5.0.0", True, "unknown_address"),
        ("550 5.1.1 over quota", "5.1.1", False, "mailbox_full"),
        ("552 5.2.2 Mailbox full", "5.2.2", False, "mailbox_full"),
        ("550 5.7.1 Blocked, see spamhaus", "5.7.1", False, "policy"),
        ("550 5.1.8 Sender unknown", "5.1.8", False, "policy"),
        ("450 4.2.0 Greylisted, try again later", "4.2.0", False, "rate"),
        ("550 5.4.1 Recipient address rejected: Access denied", "5.4.1", True, "unknown_address"),
        ("Recipient address rejected: Multiple checks failed", "5.7.26", False, "policy"),
        ("550 5.1.10 null MX", "5.1.10", True, "no_such_domain"),
        ("Empfänger wurde nicht gefunden", "5.1.10", True, "unknown_address"),
        ("550 nie ma takiego użytkownika", "", True, "unknown_address"),
        ("550 Utilizador desconhecido", "", True, "unknown_address"),
        ("550 account closed permanently", "", True, "unknown_address"),
        ("550 She no longer works here, deactivated", "5.2.1", True, "unknown_address"),
        ("550 boîte supprimée définitivement", "", True, "unknown_address"),
        ("550 mailbox disabled", "5.2.1", False, "suspended"),
        ("", "5.1.1", True, "unknown_address"),
        ("", "4.4.7", False, "network"),
    ],
)
def test_words_weigh_more_than_numbers(said, stated, hard, reason):
    found = judge_refusal(said, stated)

    assert (found.is_hard, found.reason) == (hard, reason)


@pytest.mark.parametrize(
    ("said", "stage", "hard"),
    [
        ("550 User unknown", "(in reply to end of DATA command)", False),
        ("550 5.1.1 User unknown", "(in reply to end of DATA command)", True),
        ("550 User unknown", ">>> DATA\n<<< 550 User unknown\n<<< 503 Need RCPT", True),
    ],
)
def test_what_is_refused_after_data_is_the_mail(said, stage, hard):
    """RFC 5321: RCPT was taken; RFC 2920: with pipelining it was not."""
    assert judge_refusal(said, "5.0.0", (), stage).is_hard is hard


def test_delay_is_never_hard():
    assert not judge_refusal("550 5.1.1 User unknown", is_delay=True).is_hard
