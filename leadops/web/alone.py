"""The guarded fetcher without a database: for the lab, whose pace lives as long as its process."""

from django.conf import settings

from leadops.web import hostlist
from leadops.web.crew import Crew
from leadops.web.fetching import Fetcher
from leadops.web.pacing import MemoryPace

PUBLIC_INTERVAL = 1.0  # seconds between two requests to one host


def lone_crew() -> Crew:
    """Return a crew with the operator's settings and a pace of its own; guard and robots hold."""
    fetcher = Fetcher(
        user_agent=f"leadops/0.1 (+{settings.SITE_URL}/)",
        hosts=hostlist.load(settings.HOSTS_FILE),
    )
    return Crew(
        fetcher,
        MemoryPace(),
        interval=PUBLIC_INTERVAL,
        listed_interval=settings.SITE_PACE_SECONDS,
    )
