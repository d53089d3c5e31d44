"""Sending a preview: one conversation, to the tester only."""

import pytest

from leadops.gates.actions import decide
from leadops.runs.models import StageRun
from leadops.tour.models import TourLetter
from tests.drain import drain
from tests.factories.tour import make_letter
from tests.fakes.fakesmtp import FakeSMTP


@pytest.fixture
def smtp(tmp_path, settings):
    with FakeSMTP(tmp_path) as server:
        settings.SINK_HOST, settings.SINK_PORT = "127.0.0.1", server.port
        yield server


def approve(people):
    proposal = make_letter(people)
    decide(
        proposal_id=proposal.pk,
        actor=people.user("rep"),
        verdict="approve",
        digest=proposal.digest,
    )


def test_an_approved_preview_is_sent_once(workspace, people, smtp):
    approve(people)
    drain()

    letter = TourLetter.objects.get()
    assert (letter.state, len(smtp.mails)) == ("sent", 1)
    assert f"To: Mara Rep <{people.user('rep').email}>".encode() in smtp.mails[0]
    assert [run.status for run in StageRun.objects.all()] == ["done"]


def test_a_server_that_is_away_is_told_and_nothing_is_sent(workspace, people, settings):
    settings.SINK_HOST, settings.SINK_PORT = "127.0.0.1", 9
    approve(people)
    drain()

    letter = TourLetter.objects.get()
    assert letter.state == "refused"
    assert letter.why.endswith("Nothing was sent; prepare it again when that is mended.")
