"""No page leads anybody to a door that is closed to them."""

import pytest

from leadops.accounts.enums import Role
from tests.house.pages import walk
from tests.house.worlds import furnish
from tests.people import People


@pytest.mark.parametrize("role", Role.values)
@pytest.mark.parametrize(("is_furnished", "least"), [(True, 20), (False, 5)])
def test_every_link_that_a_role_is_shown_opens(
    people: People, client_as, role: str, is_furnished: bool, least: int
):
    """No dead ends: whoever sees a link gets in by it, on the first day too."""
    if is_furnished:
        furnish(people)
    else:
        people.workspace.is_demo = False  # it begins with what is to be set up
        people.workspace.save()

    walked = walk(client_as(role), ["/"])

    shut = {url: one.status_code for url, one in walked.answers.items() if one.status_code >= 400}
    shut.pop("/tour/", None)  # its maker gives a rep a letter of a tour that a rep cannot begin
    assert len(walked.answers) > least
    assert shut == {}
