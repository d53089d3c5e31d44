"""The country of a company whose pages write no address of home that tells it.

Pure. Two things must agree: the country of its own domain, and a number by which it is called or
registered. Without such a domain the register alone tells, or numbers that are all of one country.
A branch abroad is no home: where the domain's country is told, another's address says nothing.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import phonenumbers

from scoring.facts.fact import Fact
from scoring.reading.company import Company
from scoring.reading.homes import country_of_host
from scoring.reading.patterns import late

_REGISTERS: Final = tuple(
    (country, late(label))
    for country, label in (
        ("DE", r"Amtsgericht|HR ?[AB] "),
        ("AT", r"FN|(?i:firmenbuch)"),
        ("CH", r"CHE"),
        ("FR", r"SIRE[NT]|RCS (?!Lux)|R\.C\.S\. (?!Lux)|.* (?:RCS|R\.C\.S\.?) (?!Lux)"),
        ("BE", r"BCE|KBO|BE ?[01]\d{3}|(?:TVA|BTW) BE"),
        ("NL", r"(?i:kvk|kamer van koophandel)"),
        ("IT", r"(?i:p\. ?iva|partita iva)|REA"),
        ("ES", r"(?:CIF|NIF|N\.I\.F\.|C\.I\.F\.) (?:ES ?)?[A-W]"),
        ("PT", r"NIPC"),
        ("BR", r"CNPJ"),
        ("DK", r"(?i:cvr)"),
        ("NO", r"(?i:organisasjons|foretaks)"),
        ("SE", r"(?i:organisations|org\.? ?nr\.?) ?\d{6}-"),
        ("FI", r"(?i:y-tunnus|fo-nummer)"),
        ("PL", r"(?i:regon|krs|nip )"),
        ("HU", r"(?i:adószám|cégjegyzék)"),
        ("HR", r"OIB"),
        ("GB", r"(?i:(?:company )?registered in (?:england|scotland|northern ireland))"),
        ("IE", r"(?i:(?:company )?registered in ireland)"),
        ("AU", r"ABN|ACN"),
    )
)
_AMERICAS: Final = frozenset({"US", "CA"})


def settled(found: Sequence[Fact], company: Company) -> list[Fact]:
    """Return the facts with the country that the domain and the company's numbers agree on."""
    home = country_of_host(company.domain)
    told = {fact.value for fact in found if fact.field == "country"}
    registered = {_country(fact) for fact in found if fact.field == "register"} - {""}
    if home in told:
        kept = {home, *registered}
        return [fact for fact in found if fact.field != "country" or fact.value in kept]
    spoken = {_country(fact) for fact in found if fact.field in {"phone", "register"}}
    is_elsewhere = bool(registered) and home not in registered
    if told and (told & spoken or is_elsewhere):
        return list(found)  # an address with its own number: the domain is of another country
    proof = next((fact for fact in found if home and _country(fact) == home), None)
    if told and proof is not None:
        return [fact for fact in found if fact.field != "country"]  # two speak against each other
    if is_elsewhere or (proof is None and not told and not home):
        proof = _alone(found)
    if told or proof is None:
        return list(found)
    country = _country(proof)
    return [*found, replace(proof, field="country", value=country, is_further=False, weight=1)]


def _alone(found: Sequence[Fact]) -> Fact | None:
    """Return what tells the country without a domain's help."""
    registers = [fact for fact in found if fact.field == "register" and _country(fact)]
    if registers:
        return registers[0]
    phones = [fact for fact in found if fact.field == "phone" and not fact.is_markup]
    countries = {_country(fact) for fact in phones}
    is_one = len(countries) == 1 and not countries & (_AMERICAS | {""})
    return (
        next((fact for fact in phones if fact.quote.lstrip("(").startswith("+")), None)
        if is_one
        else None
    )


def _country(fact: Fact) -> str:
    """Return the country of a number of a register or a telephone, empty where it tells none."""
    if fact.field == "phone":
        return phonenumbers.region_code_for_number(phonenumbers.parse(fact.value, None)) or ""
    if fact.field == "register":
        return next((country for country, label in _REGISTERS if label.match(fact.value)), "")
    return ""
