"""Lists by keyset: a page begins behind the last row of the one before, whatever came since."""

from typing import Any

from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.pagination import CursorPagination


class Pages(CursorPagination):
    """Newest first; `limit` rows a page (see `PageAsked`); `next` and `previous`."""

    page_size = 50
    max_page_size = 200
    page_size_query_param = "limit"
    ordering = ("-created_at", "id")

    def decode_cursor(self, request: Any) -> Any:
        """Read the cursor, or refuse with its name as with any other parameter."""
        try:
            return super().decode_cursor(request)
        except NotFound as error:
            raise ValidationError({"cursor": ["No page of this list begins there."]}) from error
