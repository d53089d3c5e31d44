"""How lately somebody proved, in this session, that it is them."""

import time

from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.internal.flows.reauthentication import get_reauthentication_flows
from django.conf import settings
from django.http import HttpRequest


def proved_lately(request: HttpRequest) -> bool:
    """Say whether a password, code, passkey or provider spoke for the person within 15 minutes.

    Who has nothing to prove it by (a demo person, or one whose provider alone vouches) need not.
    """
    if not get_reauthentication_flows(request.user):
        return True
    proofs = get_authentication_records(request, request.user)
    oldest = time.time() - settings.ACCOUNT_REAUTHENTICATION_TIMEOUT
    return any(proof["at"] > oldest for proof in proofs)
