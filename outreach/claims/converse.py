"""A deal told from its other side: "Sun Chi buys your mine" of "we sell our mine to Sun Chi".

Whoever sells, pays, lends or teaches has somebody who buys, gets, borrows or learns; the two verbs
are opposites only of the same party.
"""

from outreach.claims import parties, words
from outreach.claims.facts import Facts
from outreach.sentences import listed

_GIVING = frozenset(
    map(
        words.stem,
        listed(
            "sell pay give lend rent supply deliver provide teach export vermieten "
            "verkaufen liefern zahlen verleihen vend vendent fournit paie prête loue vende venden "
            "paga alquila presta suministra fornisce affitta vendono verkoopt betaalt levert "
            "verhuurt vende aluga fornece sprzedaje płaci wynajmuje dostarcza"
        ),
    )
)
_TAKING = frozenset(
    map(
        words.stem,
        listed(
            "acquire buy get receive raise borrow rent hire learn obtain kaufen erhalten bekommen "
            "mieten beziehen leihen achète achètent reçoit reçoivent emprunte loue compra compran "
            "recibe reciben alquila acquista ricevono riceve affitta koopt krijgt huurt compra "
            "recebe aluga kupuje otrzymuje wynajmuje"
        ),
    )
)
_PAGES = listed(
    "our unser unsere notre nos nuestro nuestra nostro nostra onze nosso nossa nasz nasza"
)
_READERS = frozenset((parties.READER, parties.THEM))


def is_told(claim: Facts, quote: Facts) -> bool:
    """Tell whether another does in a sentence the other half of what the firm does in a passage."""
    if claim.stems & _GIVING and quote.stems & _TAKING:
        one, other = _GIVING, _TAKING
    elif claim.stems & _TAKING and quote.stems & _GIVING:
        one, other = _TAKING, _GIVING
    else:
        return False
    return _is_others(claim, one) and not _is_others(quote, other)


def _is_others(one: Facts, verbs: frozenset[str]) -> bool:
    """Tell whether somebody else than the firm stands before such a verb."""
    at = next((n for n, t in enumerate(one.tokens) if words.stem(t.low) in verbs), -1)
    before = [t for t in one.tokens[: max(at, 0)] if t.text[:1].isalpha()]
    is_ours = any(
        t.low in _PAGES or ((t.party & _READERS or t.is_open) and t.low not in parties.POSSESSIVE)
        for t in before
    )
    return bool(before) and not is_ours
