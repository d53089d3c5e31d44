"""Why a page could not be read: one named error, a closed list of kinds, always with a sentence."""

from enum import StrEnum


class FailureKind(StrEnum):
    """What went wrong."""

    URL = "url"
    ADDRESS = "address"
    UNKNOWN_NAME = "unknown_name"
    NAME_SERVICE = "name_service"
    UNREACHABLE = "unreachable"
    CERTIFICATE = "certificate"
    TIMEOUT = "timeout"
    ROBOTS = "robots"
    BUSY = "busy"
    STATUS = "status"
    TOO_LARGE = "too_large"
    ENCODING = "encoding"
    TYPE = "type"
    REDIRECTS = "redirects"
    PROTOCOL = "protocol"
    PAGES_SPENT = "pages_spent"


class FetchFailed(Exception):
    """A page was not read: ``sentence`` is for people, ``kind`` and ``status`` for code."""

    def __init__(self, kind: FailureKind, sentence: str, *, status: int | None = None) -> None:
        super().__init__(sentence)
        self.kind = kind
        self.sentence = sentence
        self.status = status
