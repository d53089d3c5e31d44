"""The operator's way back in."""

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from leadops.accounts import actions, queries
from leadops.audit.models import AuditEntry


def test_link_opens_and_factors_stay_unless_asked(people, workspace, capsys):
    user = people.user("admin")
    actions.add_app(user=user, secret="JBSWY3DPEHPK3PXP", actor=user)

    call_command("reset_link", user.email.upper())
    path = capsys.readouterr().out.strip().removeprefix("http://testserver")

    assert Client().post(path, {"password": "a wholly new phrase"}).status_code == 302
    assert queries.has_second_factor(user)
    entry = AuditEntry.objects.get(event="accounts.reset_link_given")
    assert entry.actor_label == "the portal"


def test_factors_are_removed_when_asked(people, workspace, capsys):
    user = people.user("admin")
    actions.add_app(user=user, secret="JBSWY3DPEHPK3PXP", actor=user)

    call_command("reset_link", user.email, "--factors")

    assert not queries.has_second_factor(user)
    assert "2 removed" in capsys.readouterr().err


def test_unknown_address_is_said(db):
    with pytest.raises(CommandError, match="No active person"):
        call_command("reset_link", "nobody@quay.example")
