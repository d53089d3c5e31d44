"""Would the text still fit the others of the segment with only the name changed? (ENR6)

A draft is tied to its contact by anchors: stretches that say what one of the contact's own sources
says and what no source of another says. Names tie nothing, because they are exchanged; phrases of
industry, role, place, size and stage tie little: they only leave out the others that differ.
"""

from outreach.transferability.fitting import Anchor, Transfer, try_on
from outreach.transferability.records import Subject, read, subject

__all__ = ["Anchor", "Subject", "Transfer", "read", "subject", "try_on"]
