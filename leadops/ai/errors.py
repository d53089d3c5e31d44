"""Why no model answered, as refusals and waits that people can read."""

from leadops.runs.errors import Retry
from leadops.ui.errors import Refusal


class EndpointRefused(Refusal):
    """The address of a model server may not be used."""


class BudgetSpent(Refusal):
    """The month's money is used up; an administrator may raise it."""


class CurrencyInUse(Refusal):
    """The month's costs are counted in another currency: the two would be added up."""


class NoConnection(Refusal):
    """The workspace has no model; the built-in engine does the work."""

    sentence = "No model is connected. The built-in engine (rules, no model) does the work."


class WaitingForModel(Retry):
    """A parked task: shown as "Waiting for AI, next try 10:42" and done again by the engine."""
