"""Lists by keyset: a page begins behind the last row of the one before, whatever came since."""

from rest_framework.pagination import CursorPagination


class Pages(CursorPagination):
    """Newest first; `limit` rows a page, 50 by default, 200 at most; `next` and `previous`."""

    page_size = 50
    max_page_size = 200
    page_size_query_param = "limit"
    ordering = ("-created_at", "id")
