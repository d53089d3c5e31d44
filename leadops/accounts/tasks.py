"""Sends what was left for members; safe to run twice, at once too: a letter is claimed first."""

from uuid import UUID

from celery import shared_task
from django.urls import reverse

from leadops.accounts import actions, mail
from leadops.accounts.models import Letter
from leadops.accounts.tokens import reset_token


@shared_task(name="leadops.accounts.tasks.post_letters")
def post_letters() -> None:
    """Send every letter that is due; one that the mail server refuses comes again later."""
    while (letter := actions.claim_letter()) is not None:
        if _post(letter):
            actions.drop_letter(letter=letter)


def _post(letter: Letter) -> bool:
    """Say whether the letter is done with: sent, or for nobody."""
    if letter.kind == "notice":
        return mail.send_letter(letter)
    if letter.kind == "given":
        return mail.send_letter(letter, link=_page(reset_token(UUID(letter.facts["link_id"]))))
    made = actions.mailed_reset(email=letter.email)
    if made is None:
        return True
    link, token = made
    return mail.send_letter(letter, link=_page(token), name=link.user.name)


def _page(token: str) -> str:
    return mail.absolute(reverse("accounts:reset", args=[token]))
