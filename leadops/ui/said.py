"""What an action said, kept for the next page that is opened."""

from typing import Any, Final

from django.contrib.messages.storage.fallback import FallbackStorage

KEPT: Final = 10


class Newest(FallbackStorage):
    """Django's storage, with the newest messages alone.

    Whoever acts and opens no page would carry all of them with every request, and each request
    would read and write one more.
    """

    def _store(self, messages: list[Any], response: Any, *args: Any, **kwargs: Any) -> list[Any]:
        newest = messages[-KEPT:]
        # The stubs leave out what a storage has to have.
        kept: list[Any] = super()._store(newest, response, *args, **kwargs)  # type: ignore[misc]
        return kept
