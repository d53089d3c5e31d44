"""Sessions in the database, as Django keeps them; each request looks its own up."""

from django.contrib.sessions.backends import db
from django.contrib.sessions.models import Session
from django.utils import timezone

from leadops.tenancy.kept import Kept

_LIVE: Kept[Session] = Kept(
    lambda key, now: Session.objects.filter(session_key=key, expire_date__gt=now)
)


class SessionStore(db.SessionStore):
    """Django's own store but for how its one row is asked for."""

    def _get_session_from_db(self) -> Session | None:
        key = self.session_key
        found = _LIVE.first(key=key, now=timezone.now()) if key else None
        if found is None:
            self._session_key = None
        return found
