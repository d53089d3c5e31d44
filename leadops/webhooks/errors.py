"""Why a webhook was refused."""

from leadops.ui.errors import Refusal


class AddressRefused(Refusal):
    """The endpoint's address may not be called."""

    sentence = "This address cannot be called."


class AddressTaken(Refusal):
    """The workspace has an endpoint with this address."""

    status = 409
    sentence = "An endpoint with this address is already there. Change that one."


class SecretRefused(Refusal):
    """The text is no secret of the specification."""

    sentence = "A secret is “whsec_” and the base64 of 24 to 64 random bytes."


class TooManyEndpoints(Refusal):
    """The workspace has as many endpoints as it may."""

    sentence = "A workspace has at most 20 endpoints. Delete one first."


class NotOn(Refusal):
    """Nothing is sent to an endpoint that is not on."""

    status = 409
    sentence = "This endpoint is not on, so nothing is sent to it. Turn it on first."


class Forged(Refusal):
    """The signature of an incoming message does not hold; the sentence does not say how far off."""

    status = 401
    sentence = (
        "The signature does not hold. Sign id.timestamp.body with this address's secret, not more "
        "than 5 minutes ago."
    )


class TooLarge(Refusal):
    """The incoming message is longer than it may be."""

    status = 413
    sentence = "A message holds 256 KB at most. Send the records in several messages."


class IdReused(Refusal):
    """The same webhook-id came with another body."""

    sentence = "Another body came under this webhook-id before. Use a new id for new content."


class TooManyArrivals(Refusal):
    """More messages a minute than an intake takes."""

    status = 429
    sentence = "More than 6,000 messages came within a minute. Wait a minute, then send it again."


class NothingToImport(Refusal):
    """No record waits."""

    status = 409
    sentence = "No record waits to be imported."
