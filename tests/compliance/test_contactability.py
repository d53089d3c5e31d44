"""The contactability floor, with its reasons (CMP1, CMP2)."""

import pytest

from leadops.compliance.contactability import OwnRule, Standing, judge, jurisdiction


def test_united_states_may_be_written_to() -> None:
    """CMP1: CAN-SPAM allows a first message with a working opt-out."""
    answer = judge(email="dana@acme.example", country="US")

    assert answer.allowed
    assert answer.because == "United States: a first message is allowed with a working opt-out."


@pytest.mark.parametrize("basis", ["", "guesswork"])
def test_other_country_without_a_stated_basis_is_blocked(basis: str) -> None:
    """CMP2: an EU contact without established lawful basis is suppressed."""
    answer = judge(email="dana@acme.example", country="DE", basis=basis)

    assert (answer.allowed, answer.state) == (False, "needs_basis")
    assert answer.because == "Germany needs a lawful basis, and the source states none."
    assert answer.lifted_by == "Sales operations can state the basis on the source."


def test_other_country_with_the_source_s_basis_is_allowed() -> None:
    answer = judge(email="dana@acme.example", country="de", basis="legitimate_interest")

    assert answer.allowed
    assert answer.because == "Germany: the source states legitimate interest."


@pytest.mark.parametrize(
    ("email", "country"),
    [("dana@acme.example", "CA"), ("dana@acme.ca", "US"), ("dana@acme.ca", "")],
)
def test_canada_needs_consent_whatever_else_is_stated(email: str, country: str) -> None:
    """CMP1: CASL."""
    blocked = judge(email=email, country=country, basis="legitimate_interest")
    allowed = judge(email=email, country=country, has_consent=True)

    assert (blocked.allowed, blocked.state) == (False, "needs_consent")
    assert blocked.lifted_by == "Sales operations can record the consent with its source."
    assert allowed.allowed


def test_unknown_country_is_blocked_with_those_words() -> None:
    answer = judge(email="dana@acme.io", country="")

    assert (answer.allowed, answer.state) == (False, "country_unknown")
    assert answer.because == "Country unknown."


@pytest.mark.parametrize(
    ("email", "country", "phone", "expected"),
    [
        ("a@b.de", "FR", "", "FR"),
        ("a@b.de", "", "", "DE"),
        ("a@b.co.uk", "", "", "GB"),
        ("a@b.com", "", "+41 44 668 18 00", "CH"),
        ("a@b.com", "", "+1 613 996 6666", "CA"),
        ("a@b.com", "", "+1 202 456 1111", "US"),
        ("a@b.ai", "", "", ""),
        ("a@b.com", "", "044 668 18 00", ""),
    ],
)
def test_jurisdiction_is_stated_then_ending_then_telephone(
    email: str, country: str, phone: str, expected: str
) -> None:
    assert jurisdiction(country=country, email=email, phone=phone).country == expected


CONSENT_ONLY = {"DE": OwnRule(is_closed=False, because="§ 7 UWG")}
CLOSED = {"DE": OwnRule(is_closed=True, because="no seller speaks German")}


@pytest.mark.parametrize(
    ("own", "given", "expected"),
    [
        (CONSENT_ONLY, {"basis": "legitimate_interest"}, "needs_consent"),
        (CONSENT_ONLY, {"basis": "consent"}, "allowed"),
        (CONSENT_ONLY, {"basis": "contract"}, "allowed"),
        (CONSENT_ONLY, {"basis": "legitimate_interest", "has_consent": True}, "allowed"),
        (CONSENT_ONLY, {"basis": ""}, "needs_basis"),
        (CLOSED, {"basis": "consent", "has_consent": True}, "country_closed"),
    ],
)
def test_a_workspace_may_be_stricter_with_a_country(own, given, expected) -> None:
    """CMP1: national rules of mail to firms differ; a workspace decides per country."""
    answer = judge(email="dana@acme.example", country="DE", own_rules=own, **given)

    assert (answer.state, answer.allowed) == (expected, expected == "allowed")


def test_a_rule_of_a_country_says_why_and_who_changes_it() -> None:
    asked = judge(
        email="a@acme.de", country="", basis="legitimate_interest", own_rules=CONSENT_ONLY
    )
    closed = judge(email="a@acme.de", country="", basis="consent", own_rules=CLOSED)

    assert asked.sentence == (
        "Germany: this workspace asks for consent or a contract there (§ 7 UWG)."
        " Sales operations can state either on the source."
        " An administrator can change the country's rule under Settings, Compliance."
    )
    assert closed.because == (
        "Germany: this workspace writes to nobody there (no seller speaks German)."
    )


@pytest.mark.parametrize("rule", [OwnRule(False, "ours"), OwnRule(True, "ours")])
def test_a_rule_of_a_country_opens_nothing(rule) -> None:
    for country, state in (("CA", "needs_consent"), ("FR", "needs_basis"), ("", "country_unknown")):
        answer = judge(email="dana@acme.example", country=country, own_rules={country: rule})

        assert (answer.allowed, answer.state) == (False, state)


def test_suppression_beats_everything() -> None:
    standing = Standing(
        "This address",
        "asked us not to write: on this workspace's suppression list since 3 Nov 2026",
    )

    answer = judge(email="a@b.com", country="US", has_consent=True, standing=standing)

    assert (answer.allowed, answer.state) == (False, "suppressed")
    assert answer.sentence == (
        "This address asked us not to write: on this workspace's suppression list"
        " since 3 Nov 2026."
        " Only an administrator and a second person can lift this."
    )


def test_missing_address_says_who_adds_one() -> None:
    assert judge(email="dana", country="US").state == "no_address"
