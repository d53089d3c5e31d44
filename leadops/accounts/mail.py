"""Mail to members; never to prospects."""

import logging
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string

from leadops.accounts.models import Invitation, Letter

log = logging.getLogger(__name__)


def is_set_up() -> bool:
    """Say whether the portal can send mail to its members."""
    return bool(settings.EMAIL_HOST)


def absolute(path: str) -> str:
    """Return the address of a page as it stands in mail."""
    return f"{settings.SITE_URL}{path}"


def mail_invitation(invitation: Invitation, link: str) -> bool:
    """Send the link to the invited address; False if the mail server did not take it."""
    return _send(invitation.email, "invitation", {"invitation": invitation, "link": link})


def send_letter(letter: Letter, **more: str) -> bool:
    """Send a letter by the template of its kind; False if the mail server did not take it."""
    facts = {"site": settings.SITE_URL, "at": letter.created_at, **letter.facts, **more}
    return _send(letter.email, letter.kind, facts)


def _send(email: str, kind: str, context: dict[str, object]) -> bool:
    try:
        send_mail(
            render_to_string(f"emails/{kind}_subject.txt", context).strip(),
            render_to_string(f"emails/{kind}.txt", context),
            settings.DEFAULT_FROM_EMAIL,
            [email],
        )
    except (SMTPException, OSError) as failure:
        log.warning("%s not mailed: %s", kind, failure)
        return False
    return True
