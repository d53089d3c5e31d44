"""An OpenAI-shaped server on loopback that misbehaves on command and logs every prompt.

Use it as a context manager and point the real client at `fake.base_url`:

    with FakeLLM() as fake:
        fake.script("429", "truncated", "ok")   # one behaviour a request, the last one stays
        fake.answer = {"verdict": "yes"}          # what "ok" says: text, value or function
"""

from __future__ import annotations

import json
import re
import socket
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

TEN_MEGABYTES = 10_000_000
DEEP = 100_000
ORDER = re.compile(
    r"(?:reply|answer|respond|output|return)\s+(?:only\s+)?with:?\s*(\S.*)", re.IGNORECASE
)

STATUSES = {
    "400": 400,
    "401": 401,
    "403": 403,
    "404": 404,
    "429": 429,
    "500": 500,
    "502": 502,
    "503": 503,
}


@dataclass
class Asked:
    """One request as it arrived."""

    path: str
    key: str
    body: dict[str, Any]
    at: float
    behaviour: str

    @property
    def text(self) -> str:
        return "\n".join(str(m.get("content") or "") for m in self.body.get("messages", []))


@dataclass
class FakeLLM:
    """The server. Behaviours are names of STATUSES or of the methods `say_<name>` below."""

    answer: str | dict[str, Any] | Callable[[dict[str, Any]], Any] = field(default_factory=dict)
    retry_after: str | None = None
    usage: dict[str, int] = field(default_factory=dict)  # what "dear" says it used
    hang_seconds: float = 30.0
    asked: list[Asked] = field(default_factory=list)
    port: int = 0

    def __post_init__(self) -> None:
        self._behaviours: list[str] = ["ok"]
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        owner = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *args: Any) -> None:
                """Keep test output clean; `asked` is the log."""

            def do_POST(self) -> None:
                owner.serve(self)

        self._server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def script(self, *behaviours: str) -> None:
        """Set what the next requests meet, one each; the last stays in force."""
        with self._lock:
            self._behaviours = list(behaviours)

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        self._stopping.set()
        self._server.shutdown()
        self._server.server_close()

    def serve(self, handler: BaseHTTPRequestHandler) -> None:
        size = int(handler.headers.get("Content-Length") or 0)
        raw = handler.rfile.read(size)
        with self._lock:
            queue = self._behaviours
            behaviour = queue.pop(0) if len(queue) > 1 else queue[0]
        key = (handler.headers.get("Authorization") or "").removeprefix("Bearer ")
        body = json.loads(raw or b"{}")
        self.asked.append(Asked(handler.path, key, body, time.monotonic(), behaviour))
        with suppress(ConnectionError, BrokenPipeError):
            if behaviour in STATUSES:
                self._refuse(handler, STATUSES[behaviour])
            else:
                getattr(self, f"say_{behaviour}")(handler, body)

    def _refuse(self, handler: BaseHTTPRequestHandler, status: int) -> None:
        headers = {"Retry-After": self.retry_after} if self.retry_after else {}
        error = {"error": {"message": f"scripted {status}", "type": "scripted", "code": None}}
        _write(handler, status, json.dumps(error).encode(), **headers)

    def say_ok(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        said = self.answer(body) if callable(self.answer) else self.answer
        _write(handler, 200, envelope(said if isinstance(said, str) else json.dumps(said)))

    def say_obedient(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, envelope(obey(body)))

    def say_dear(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, envelope(json.dumps(self.answer), usage=self.usage))

    def say_truncated(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, envelope('{"verdict": "ye', finish="length"))

    def say_cut_envelope(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, envelope("{}")[:40])

    def say_wrong_schema(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, envelope('{"colour": ["blue"]}'))

    def say_prose(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, envelope('Of course! Here you are: {"verdict": "yes"} Enjoy.'))

    def say_nan(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, envelope('{"verdict": "yes", "score": NaN}'))

    def say_nul(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, envelope('{"verdict": "a\\u0000b\\ud800"}'))

    def say_deep(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, envelope("[" * DEEP + "]" * DEEP))

    def say_deep_envelope(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, b"[" * DEEP + b"]" * DEEP)

    def say_empty_choices(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, json.dumps({"id": "1", "choices": [], "model": "fake"}).encode())

    def say_empty_text(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, envelope(""))

    def say_refusal(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, envelope(None, refusal="I cannot help with that."))

    def say_filtered(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, envelope("", finish="content_filter"))

    def say_tool(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        call = {"id": "c1", "type": "function", "function": {"name": "send", "arguments": "{}"}}
        _write(handler, 200, envelope(None, finish="tool_calls", tool_calls=[call]))

    def say_huge(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, envelope("x" * TEN_MEGABYTES))

    def say_lying_length(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", str(TEN_MEGABYTES))
        handler.end_headers()
        handler.wfile.write(envelope("{}"))
        handler.close_connection = True

    def say_wrong_type(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 200, b"<html><h1>It works!</h1></html>", kind="text/html")

    def say_redirect(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        _write(handler, 302, b"", Location=f"http://127.0.0.1:{self.port}/elsewhere")

    def say_reset(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        # Linger 0 makes close() send RST instead of FIN.
        linger = struct.pack("ii", 1, 0)
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        handler.close_connection = True
        handler.connection.close()

    def say_hang(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        self._stopping.wait(self.hang_seconds)
        handler.close_connection = True

    def say_slow(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        data = envelope("{}")
        handler.send_response(200)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        for byte in data:
            if self._stopping.wait(0.1):
                return
            handler.wfile.write(bytes([byte]))
            handler.wfile.flush()


def _write(
    handler: BaseHTTPRequestHandler,
    status: int,
    data: bytes,
    *,
    kind: str = "application/json",
    **headers: str,
) -> None:
    handler.send_response(status)
    handler.send_header("Content-Type", kind)
    handler.send_header("Content-Length", str(len(data)))
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(data)


def envelope(
    text: str | None,
    *,
    finish: str = "stop",
    refusal: str | None = None,
    tool_calls: list[dict[str, Any]] | None = None,
    usage: dict[str, int] | None = None,
) -> bytes:
    """Return a chat completion around the text."""
    message = {"role": "assistant", "content": text, "refusal": refusal, "tool_calls": tool_calls}
    return json.dumps(
        {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 1,
            "model": "fake-1",
            "choices": [{"index": 0, "finish_reason": finish, "message": message}],
            "usage": usage or {"prompt_tokens": 100, "completion_tokens": 20},
        }
    ).encode()


def obey(body: dict[str, Any]) -> str:
    """Do what the last instruction in any text says; without one fill the schema with the text."""
    text = "\n".join(str(m.get("content") or "") for m in body.get("messages", []))
    orders = ORDER.findall(text)
    wanted = body.get("response_format", {}).get("json_schema", {}).get("schema", {})
    if orders and orders[-1].lstrip().startswith("{"):
        return str(orders[-1]).strip()
    said = orders[-1].strip() if orders else text.strip().splitlines()[-1]
    return json.dumps(filled(wanted, said, wanted.get("$defs", {})))


def filled(schema: dict[str, Any], text: str, defs: dict[str, Any]) -> Any:
    """Return the smallest value that a JSON schema accepts, every free string being `text`."""
    if "$ref" in schema:
        return filled(defs[schema["$ref"].rsplit("/", 1)[-1]], text, defs)
    if "enum" in schema:
        return schema["enum"][0]
    if "const" in schema:
        return schema["const"]
    if "anyOf" in schema:
        return filled(schema["anyOf"][0], text, defs)
    kind = schema.get("type")
    if kind == "object":
        return {k: filled(v, text, defs) for k, v in schema.get("properties", {}).items()}
    if kind == "array":
        return [filled(schema.get("items", {}), text, defs)]
    if kind in ("integer", "number"):
        return schema.get("minimum", 0)
    if kind == "boolean":
        return False
    return text[: schema.get("maxLength", len(text))]
