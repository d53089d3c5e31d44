"""Mail to members; never to prospects."""

import logging
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string

from leadops.accounts.models import Invitation

log = logging.getLogger(__name__)


def is_set_up() -> bool:
    """Say whether the portal can send mail to its members."""
    return bool(settings.EMAIL_HOST)


def invitation_link(path: str) -> str:
    """Return the absolute link of an invitation."""
    return f"{settings.SITE_URL}{path}"


def mail_invitation(invitation: Invitation, link: str) -> bool:
    """Send the link to the invited address; False if the mail server did not take it."""
    context = {"invitation": invitation, "link": link}
    try:
        send_mail(
            render_to_string("emails/invitation_subject.txt", context).strip(),
            render_to_string("emails/invitation.txt", context),
            settings.DEFAULT_FROM_EMAIL,
            [invitation.email],
        )
    except (SMTPException, OSError) as failure:
        log.warning("invitation not mailed: %s", failure)
        return False
    return True
