"""The one client for OpenAI-compatible servers: one call in, one typed answer or trouble out.

It knows no database: who may call, what it costs and what happens next is decided by its caller.
"""

from __future__ import annotations

import email.utils
import math
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

import httpcore2
import httpx2
import openai
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from leadops.ai import prompts, strict_json
from leadops.ai.transport import (
    AddressRefused,
    AnswerTooLarge,
    DeadlinePassed,
    Guard,
    GuardedTransport,
)

MAX_REPAIRS = 2
MAX_WAIT = 3_600.0
Answered = TypeVar("Answered", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where to call and within which limits."""

    base_url: str
    model: str
    guard: Guard
    api_key: str = field(default="", repr=False)
    seconds: float = 60.0
    max_tokens: int = 2_000
    max_bytes: int = 1_000_000


@dataclass(frozen=True, slots=True)
class Completion:
    """What one call brought: raw text, and what it used."""

    text: str
    model: str
    tokens_in: int
    tokens_out: int
    problem: str = ""


class Trouble(Exception):
    """A call that brought no answer. `sentence` is for people; `code` groups causes."""

    is_retryable = False
    #: Whether asking again in the same words could help (a repair call).
    is_repairable = False
    #: Whether the server may have worked (and charged) although nothing usable came back.
    may_have_cost = True

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence


class Unreachable(Trouble):
    """The server is away, busy or slow: later may help. `wait` is what it asked for, in seconds."""

    is_retryable = True

    def __init__(self, code: str, sentence: str, *, wait: float | None = None) -> None:
        super().__init__(code, sentence)
        self.wait = wait


class Misconfigured(Trouble):
    """Key, model or address are wrong: only an administrator can help."""

    may_have_cost = False


class Unusable(Trouble):
    """The server answered, but not what was asked; `reason` tells the model what to mend."""

    def __init__(
        self, code: str, sentence: str, *, raw: str = "", reason: str = "", is_repairable: bool
    ) -> None:
        super().__init__(code, sentence)
        self.raw = raw
        self.reason = reason or sentence.rstrip(".")
        self.is_repairable = is_repairable


class _Message(BaseModel):
    model_config = ConfigDict(extra="ignore")
    content: str | None = None
    refusal: str | None = None
    tool_calls: list[object] | None = None


class _Choice(BaseModel):
    model_config = ConfigDict(extra="ignore")
    message: _Message
    finish_reason: str | None = None


class _Usage(BaseModel):
    model_config = ConfigDict(extra="ignore")
    prompt_tokens: int = Field(0, ge=0, le=100_000_000)
    completion_tokens: int = Field(0, ge=0, le=100_000_000)


class _Envelope(BaseModel):
    model_config = ConfigDict(extra="ignore")
    model: str = ""
    choices: list[_Choice] = []
    usage: _Usage | None = None


def complete(
    endpoint: Endpoint, messages: Iterable[dict[str, str]], schema: type[BaseModel]
) -> Completion:
    """Make exactly one call; return its text or raise one `Trouble`, never anything else."""
    asked = list(messages)
    with _translated(endpoint), _client(endpoint) as client:
        # The raw body: the library's own reader takes any size, type and nesting for good.
        create: Any = client.chat.completions.with_raw_response.create
        raw = create(
            model=endpoint.model,
            messages=asked,
            max_tokens=endpoint.max_tokens,
            temperature=0,
            response_format={
                "type": "json_schema",
                "json_schema": {"name": "answer", "schema": schema.model_json_schema()},
            },
        )
        body = raw.http_response.content
    return _read(body, asked)


def parse(completion: Completion, schema: type[Answered]) -> Answered:
    """Validate a call's text against the schema; raise a repairable `Unusable` with the reason."""
    try:
        value = strict_json.loads(strict_json.unfenced(completion.text))
        return schema.model_validate(value, strict=False)
    except ValidationError as error:
        found = error.errors()[:5]
        reason = "; ".join(_one_error(item) for item in found)
        said = f"filled in the form that was asked for wrongly: {_in_words(found[0])}"
    except (ValueError, RecursionError) as error:
        reason = f"not readable as JSON ({str(error)[:120] or type(error).__name__})"
        said = "wrote something else than the form that it was asked to fill in"
    raise Unusable(
        "unusable", f"The model {said}.", raw=completion.text, reason=reason, is_repairable=True
    )


def repair_messages(trouble: Unusable) -> list[dict[str, str]]:
    """Compose what to add to a conversation so that the next answer may be usable."""
    return prompts.repair(trouble.raw, trouble.reason)


def _one_error(item: object) -> str:
    assert isinstance(item, dict)
    place = ".".join(str(part) for part in item["loc"]) or "the whole"
    return f"{place[:60]}: {str(item['msg'])[:80]}"


def _in_words(item: object) -> str:
    """Say one defect to people: which field, and whether it is missing, too much or misshapen."""
    assert isinstance(item, dict)
    place = ".".join(str(part) for part in item["loc"])[:60]
    if not place:
        return "it is no form at all"
    kind = {"missing": "is left out", "extra_forbidden": "was not asked for"}
    return f"“{place}” {kind.get(item['type'], 'cannot be what it says')}"


@contextmanager
def _client(endpoint: Endpoint) -> Iterator[openai.OpenAI]:
    transport = GuardedTransport(
        endpoint.guard, seconds=endpoint.seconds, max_bytes=endpoint.max_bytes
    )
    with (
        httpx2.Client(transport=transport, follow_redirects=False, trust_env=False) as http,
        openai.OpenAI(
            # Local servers take any key; the library refuses to start without one.
            api_key=endpoint.api_key or "none",
            base_url=endpoint.base_url,
            http_client=http,
            max_retries=0,
            timeout=endpoint.seconds,
            organization="",
            project="",
        ) as client,
    ):
        yield client


@contextmanager
def _translated(endpoint: Endpoint) -> Iterator[None]:
    """Turn everything a call can raise into one `Trouble` with a sentence."""
    try:
        yield
    except openai.APIStatusError as error:
        raise _from_status(error, endpoint) from error
    except openai.APIConnectionError as error:
        raise _from_connection(error.__cause__ or error, endpoint) from error
    except openai.OpenAIError as error:
        raise Misconfigured("client", f"The call could not be made: {str(error)[:200]}") from error
    except (httpx2.InvalidURL, UnicodeError, ValueError) as error:
        # A key or address with characters that no header or URL can carry.
        raise Misconfigured("client", "Address, model or key hold unusable characters.") from error


def _from_status(error: openai.APIStatusError, endpoint: Endpoint) -> Trouble:
    status = error.status_code
    if status in {401, 403}:
        return Misconfigured("key", f"The model server refused the key ({status}).")
    if status == 404:
        return Misconfigured("model", f"The model server does not know “{endpoint.model}” (404).")
    if 300 <= status < 400:
        return Misconfigured("redirect", f"The address redirects ({status}); enter the final one.")
    wait = retry_after(error.response.headers.get("retry-after"))
    if status == 429:
        return Unreachable("busy", "The model server says it is too busy (429).", wait=wait)
    if status >= 500 or status in (408, 409, 425):
        sentence = f"The model server has trouble of its own ({status})."
        return Unreachable("server", sentence, wait=wait)
    sentence = f"The model server refused the request ({status})."
    return Unusable("refused", sentence, is_repairable=False)


def _from_connection(cause: BaseException, endpoint: Endpoint) -> Trouble:
    chain = list(_causes(cause))
    if any(isinstance(item, AnswerTooLarge) for item in chain):
        size = f"{endpoint.max_bytes / 1_000_000:g} MB"
        return Unusable("too-large", f"The answer was larger than {size}.", is_repairable=False)
    if any(isinstance(item, httpx2.DecodingError) for item in chain):
        return Unusable("packed", "The answer came packed.", is_repairable=False)
    refused = next((item for item in chain if isinstance(item, AddressRefused)), None)
    if refused is not None:
        return Misconfigured("address", str(refused))
    if any(isinstance(item, httpcore2.LocalProtocolError) for item in chain):
        return Misconfigured("client", "Address, model or key hold unusable characters.")
    if any(isinstance(item, DeadlinePassed) or "Timeout" in type(item).__name__ for item in chain):
        return Unreachable("timeout", f"No full answer within {endpoint.seconds:g} seconds.")
    return Unreachable("connection", "The connection to the model server broke.")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def retry_after(header: str | None, *, now: float | None = None) -> float | None:
    """Read a Retry-After header, seconds or date, into seconds of at most an hour."""
    if not header:
        return None
    try:
        wait = float(header)
    except ValueError:
        try:
            at = email.utils.parsedate_to_datetime(header).timestamp()
        except (TypeError, ValueError, OverflowError):
            return None
        wait = at - (time.time() if now is None else now)
    return min(max(wait, 0.0), MAX_WAIT) if math.isfinite(wait) else None


def _read(body: bytes, asked: list[dict[str, str]]) -> Completion:
    text = body.decode("utf-8", "replace")
    try:
        envelope = _Envelope.model_validate(strict_json.loads(text))
    except (ValueError, RecursionError) as error:
        raise Unusable(
            "envelope",
            "What answered is not a model server: its answer has the wrong form.",
            raw=text[:2_000],
            is_repairable=text.lstrip().startswith("{"),
        ) from error
    usage = envelope.usage or _guessed(asked, text)
    choice = envelope.choices[0] if envelope.choices else _Choice(message=_Message())
    return Completion(
        text=choice.message.content or "",
        model=envelope.model[:200],
        tokens_in=usage.prompt_tokens,
        tokens_out=usage.completion_tokens,
        problem=_problem(choice, is_empty=not envelope.choices),
    )


def _guessed(asked: list[dict[str, str]], text: str) -> _Usage:
    """Count tokens where the server does not: a little too many, so budgets hold."""
    sent = sum(len(message["content"]) for message in asked)
    return _Usage(prompt_tokens=sent // 3 + 1, completion_tokens=len(text) // 3 + 1)


def _problem(choice: _Choice, *, is_empty: bool) -> str:
    if choice.message.refusal or choice.finish_reason == "content_filter":
        return "refusal"
    if choice.message.tool_calls:
        return "tool"
    if is_empty or not (choice.message.content or "").strip():
        return "empty"
    return "cut" if choice.finish_reason == "length" else ""


PROBLEMS = {
    "refusal": ("The model refused to answer.", False),
    "tool": ("The model tried to use a tool; it has none.", True),
    "empty": ("The model answered nothing.", True),
    "cut": ("The model's answer was cut off.", True),
}


def usable(completion: Completion) -> Completion:
    """Return the completion, or raise `Unusable` when it holds no whole answer."""
    if not completion.problem:
        return completion
    sentence, is_repairable = PROBLEMS[completion.problem]
    raise Unusable(completion.problem, sentence, raw=completion.text, is_repairable=is_repairable)
