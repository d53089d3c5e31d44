"""Written profiles in each state, made through the app's own door."""

from __future__ import annotations

import copy
import datetime as dt

from icp import actions
from icp.models import ICPVersion
from icp.starters import SOFTWARE
from tests.factories.gates import approve
from tests.people import People


def make_draft(people: People, name: str = "North America", **sections: str) -> ICPVersion:
    """Return a specific first draft written by the sales lead."""
    content = copy.deepcopy(SOFTWARE)
    content["sections"] |= sections
    return actions.create_profile(
        workspace=people.workspace, name=name, actor=people.user("sales_lead"), content=content
    )


def make_live(people: People, name: str = "North America", **sections: str) -> ICPVersion:
    """Return a version that both leads approved."""
    version = make_draft(people, name, **sections)
    proposal = actions.send_for_approval(version=version, actor=people.user("sales_lead"))
    approve(proposal, people)
    version.refresh_from_db()
    return version


def make_deals(
    people: People, won: int, lost: int, industry: str = "software", **attributes
) -> None:
    """Store closed deals of different companies."""
    today = dt.datetime.now(tz=dt.UTC).date()
    actions.store_deals(
        workspace=people.workspace,
        deals=[
            {
                "account_name": f"{industry} {n}",
                "is_won": n < won,
                "closed_on": today - dt.timedelta(days=n % 300),
                "attributes": {"industry": industry, **attributes},
            }
            for n in range(won + lost)
        ],
        source="tests",
        actor=people.user("sales_ops"),
    )
