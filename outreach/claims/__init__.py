"""Claims: is every factual sentence of a draft held by a stored quote (product, claim ledger)."""

from outreach.claims.check import Claim, check
from outreach.claims.details import Detail
from outreach.claims.details import find as find_details
from outreach.claims.passages import Source
from outreach.claims.statements import Statement
from outreach.claims.statements import split as split_statements

__all__ = [
    "Claim",
    "Detail",
    "Source",
    "Statement",
    "check",
    "find_details",
    "split_statements",
]
