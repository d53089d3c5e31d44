"""Facts that a company's own pages state, each with the words that state it.

Pure. "Unknown" beats wrong: a sentence counts only where the company speaks of itself, a contact
only where it is its own, and what stands in an agency's or another firm's paragraph is nobody's.
"""

from scoring.facts.choice import company_facts
from scoring.facts.fact import HOMES, MAX_SENTENCE, SINGLE, Fact, home_of, sentences

__all__ = ["HOMES", "MAX_SENTENCE", "SINGLE", "Fact", "company_facts", "home_of", "sentences"]
