"""Standard Webhooks: the public vector, and what must not pass."""

import base64

import pytest

from leadops.webhooks import signing

# The example that the specification's libraries share in their tests.
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
ID, TIMESTAMP, BODY = "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}'
SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
OTHER = signing.PREFIX + base64.b64encode(b"o" * 32).decode()


def told(**over: str) -> dict[str, str]:
    names = {"id": ID, "timestamp": str(TIMESTAMP), "signature": SIGNATURE, **over}
    return {f"webhook-{name}": value for name, value in names.items()}


def check(headers: dict[str, str], *, body=BODY, secrets=(SECRET,), now=TIMESTAMP) -> str:
    return signing.verified_id(secrets, headers, body, now=now)


def test_the_public_vector_is_signed_and_verified():
    assert signing.signature(SECRET, ID, TIMESTAMP, BODY) == SIGNATURE
    assert check(told()) == ID


def test_a_secret_may_stand_without_its_prefix():
    assert signing.key_of(SECRET.removeprefix("whsec_")) == signing.key_of(SECRET)


@pytest.mark.parametrize("drift", [-300, 300])
def test_clocks_may_be_five_minutes_apart(drift):
    assert check(told(), now=TIMESTAMP + drift) == ID


@pytest.mark.parametrize("drift", [-301, 301, 86400])
def test_what_is_older_or_newer_does_not_pass(drift):
    with pytest.raises(signing.Unverified):
        check(told(), now=TIMESTAMP + drift)


@pytest.mark.parametrize(
    "signature",
    [
        f"v1,{'A' * 44} {SIGNATURE}",
        f"v2,abc v1a,def {SIGNATURE}",
        f"  {SIGNATURE}   ",
    ],
)
def test_one_valid_signature_among_several_passes(signature):
    assert check(told(signature=signature)) == ID


def test_while_a_secret_changes_either_side_may_be_ahead():
    both = dict(signing.headers([OTHER, SECRET], ID, TIMESTAMP, BODY))

    assert len(both["webhook-signature"].split()) == 2
    assert check(both, secrets=[SECRET]) == check(both, secrets=[OTHER]) == ID
    assert check(told(), secrets=[OTHER, SECRET]) == ID


@pytest.mark.parametrize(
    "wrong",
    [
        {"signature": ""},
        {"signature": SIGNATURE.replace("v1,", "v2,")},
        {"signature": SIGNATURE.replace("v1,", "")},
        {"signature": SIGNATURE[:-2] + "=="},
        {"signature": "v1,ä"},
        {"id": ""},
        {"id": "msg_other"},
        {"id": "a b"},
        {"id": "x" * 201},
        {"timestamp": ""},
        {"timestamp": "soon"},
        {"timestamp": "-1614265330"},
        {"timestamp": "1614265330.0"},
        {"timestamp": "١٦١٤٢٦٥٣٣٠"},
        {"timestamp": "9" * 30},
    ],
    ids=repr,
)
def test_wrong_headers_do_not_pass(wrong):
    with pytest.raises(signing.Unverified):
        check(told(**wrong))


def test_another_body_and_another_secret_do_not_pass():
    for wrong in ({"body": BODY + b" "}, {"secrets": [OTHER]}, {"secrets": []}):
        with pytest.raises(signing.Unverified):
            check(told(), **wrong)


def test_missing_headers_do_not_pass():
    with pytest.raises(signing.Unverified):
        check({})


def test_every_new_secret_is_another_and_long_enough():
    made = {signing.new_secret() for _ in range(20)}

    assert len(made) == 20
    assert {len(signing.key_of(one)) for one in made} == {32}


@pytest.mark.parametrize(
    "secret", ["", "whsec_", "whsec_!!!!", "whsec_c2hvcnQ=", "plain words", "ä"]
)
def test_what_is_no_secret_is_refused(secret):
    with pytest.raises(ValueError):
        signing.key_of(secret)
