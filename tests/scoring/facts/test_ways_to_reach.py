"""Numbers and addresses of mail in scripts, bars and links, and those of others there (ENR1)."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("field", "body", "told"),
    [
        ("email", "<p>Schreiben Sie: <script>document.write('post'+'&#64;'+'acmepumps.com');</script></p>", ["post@acmepumps.com"]),
        ("email", '<p><script>document.write("<a href=\'x\'>");</script>Acme</p>', []),
        ("email", "<p><script>document.write(user + '@' + host);</script>Acme</p>", []),
        ("phone", "<p>Mobil: <a href='https://wa.me/491761234098?text=Hallo'>WhatsApp</a></p>", ["+491761234098"]),
        ("phone", "<p><a href='https://api.whatsapp.com/send?phone=491761234098&amp;text=x'>Chat</a></p>", ["+491761234098"]),
        ("phone", "<p><a href='https://wa.me/?text=Pumpen'>Teilen</a></p>", []),
        ("phone", "<p>IBAN DE41 5001 0517 0361 2290 17, BIC INGDDEFF</p>", []),
        ("phone", "<p>IBAN NL37 INGB 0361 2290 17</p>", []),
        ("phone", "<div><a href=en/>English</a> | <a href=docs>Broschüren</a> | Hotline 02771 8420-555</div><p>Tel. 02771 8420-0</p>", ["+49277184200", "+4927718420555"]),
        ("phone", "<p>Call Acme Pumps at (303) 447-2260.</p>", ["+13034472260"]),
    ],
)  # fmt: skip
def test_ways_to_reach_the_company(field: str, body: str, told: list[str]) -> None:
    lang = "en" if "(303)" in body else "de"

    assert sorted(values(body, field, lang=lang, path="kontakt")) == sorted(told)


def test_a_label_before_a_street_is_none_of_it() -> None:
    body = "<p>Acme Pumps AB<br>Postadress: Box 318, 903 02 Umeå</p>"

    assert values(body, "address", lang="sv", path="kontakt") == ["Box 318, 903 02 Umeå"]


@pytest.mark.parametrize(
    "text", ["'a'+" * 25_000, "document.write('x' " * 5_000, "call A " * 15_000]
)
def test_hostile_text_is_read(text: str) -> None:
    assert values(f"<p><script>document.write({text}</script>{text}</p>", "email") == []


@pytest.mark.parametrize(
    "body",
    [
        "<script>var u='info', h=\"acmepumps.com\"; document.write('<a href=\"mailto:'+u+'@'+h+'\">');</script>",
        "<noscript>info (at) acmepumps.com</noscript>",
        "<p>Photo and letter to Nadya Orr, info@acmepumps.com</p>",
        "<p>info [arroba] acmepumps [punto] com</p>",
        "<p>info (małpa) acmepumps (kropka) com</p>",
    ],
)  # fmt: skip
def test_mail_that_a_script_a_sentence_or_a_word_for_the_sign_hides(body: str) -> None:
    body = f"<p>Acme</p>{body}"

    assert values(body, "email", path="contact") == ["info@acmepumps.com"]
