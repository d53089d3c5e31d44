"""How every process writes its lines: one event a line, masked, as text or as JSON.

Used by Django, Celery and gunicorn alike. A JSON line is an object with `at` (UTC, RFC 3339),
`level`, `logger`, `message`, and where they are known `request_id`, `workspace_id`, `user_id`,
`route`; a request's own line has `method`, `status` and `duration_ms` besides.
"""

import json
import logging
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any, Final

from leadops.operations.masking import mask

FORMATS: Final = ("line", "json")
# The request that this thread answers; the formatter takes from it what is known so far.
current_request: ContextVar[Any] = ContextVar("leadops_current_request", default=None)
# What may stand beside the message. Others' extras (Django adds the request) are left out.
FACTS: Final = (
    "request_id",
    "workspace_id",
    "user_id",
    "route",
    "method",
    "status",
    "duration_ms",
    "task",
    "run_id",
    "outcome",
)


def logging_for(form: str, level: str) -> dict[str, Any]:
    """Return Django's LOGGING: everything to standard error in this form."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"masked": {"()": "leadops.operations.logs.formatter", "form": form}},
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "masked"}},
        "root": {"handlers": ["stderr"], "level": level},
        "loggers": {
            "httpx2": {"level": "WARNING"},
            # Each request has its own line, from our middleware.
            "django.server": {"handlers": [], "propagate": False},
            "django.request": {"level": "ERROR"},
        },
    }


def formatter(form: str) -> logging.Formatter:
    """Return the formatter called `line` or `json`."""
    return JsonFormatter() if form == "json" else LineFormatter()


def known_facts() -> dict[str, str]:
    """Return what is known of the request or run at work: ids only, never names."""
    from leadops.audit.context import open_request_id
    from leadops.tenancy.scope import current_workspace_id

    facts = {"request_id": open_request_id(), "workspace_id": current_workspace_id()}
    if (request := current_request.get()) is not None:
        facts |= request_facts(request)
    return {name: str(value) for name, value in facts.items() if value}


def request_facts(request: Any) -> dict[str, Any]:
    """Return the ids and the route of a request as far as the middlewares have come."""
    membership = getattr(request, "membership", None)
    match = getattr(request, "resolver_match", None)
    facts: dict[str, Any] = {"route": (match.route or "/") if match else ""}
    if membership is not None:
        facts |= {"user_id": membership.user_id, "workspace_id": membership.workspace_id}
    return facts


class LineFormatter(logging.Formatter):
    """One line for people; tracebacks follow it, all of it masked."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        stamp = self.formatTime(record)
        words = f"{record.levelname} {record.name} {record.getMessage()}"
        if trace := _trace(self, record):
            words = f"{words}\n{trace}"
        return f"{stamp} {mask(words)}"


class JsonFormatter(logging.Formatter):
    """One JSON object a line, also where the message or its traceback has several lines."""

    def format(self, record: logging.LogRecord) -> str:
        stamp = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, Any] = {
            "at": stamp,
            "level": record.levelname,
            "logger": record.name,
            "message": mask(record.getMessage()),
        }
        line |= known_facts()
        own = {name: getattr(record, name) for name in FACTS if hasattr(record, name)}
        line |= {name: _plain(value) for name, value in own.items() if value not in (None, "")}
        if trace := _trace(self, record):
            line["trace"] = mask(trace)
        return json.dumps(line, ensure_ascii=False)


def _trace(form: logging.Formatter, record: logging.LogRecord) -> str:
    if record.exc_info and record.exc_info[0]:
        return form.formatException(record.exc_info)
    return record.exc_text or ""


def _plain(value: Any) -> Any:
    return value if isinstance(value, int | float) else str(value)
