"""A scripted SMTP server on loopback, and the ledger of what it took responsibility for.

Each conversation plays the next Script planned for its recipient (or for "*"); without one it
accepts. The ledger line of an acceptance is on disk (fsync) before the 250 leaves, as in a real
server, so a cut between the two leaves exactly one acceptance and an unanswered client.
"""

import asyncio
import base64
import contextlib
import json
import os
import ssl
import threading
import time
from collections import defaultdict, deque
from dataclasses import dataclass, field
from email import message_from_bytes
from pathlib import Path

from outreach.wire import wire_sha256


@dataclass
class Script:
    """What the server does differently in one conversation. A string is an answer line."""

    banner: str | None = "220 fake ESMTP"
    mail: str | None = None
    rcpt: str | None = None
    data: str | None = None
    mid_data: str | None = None
    dot: str = "250 2.0.0 accepted"
    cut_before_dot: bool = False
    cut_after_dot: bool = False
    cut_after_accepting: bool = False
    delay_answer_s: float = 0.0
    answer_twice: bool = False


@dataclass
class FakeSMTP:
    """Use as a context manager; `port` is free, `plan()` scripts, `ledger()` reads back."""

    folder: Path
    tls: ssl.SSLContext | None = None
    credentials: tuple[str, str] | None = None
    port: int = 0
    connections: int = 0
    # What is repeated instead of an answer to BANNER, EHLO, AUTH, RCPT, DATA or DOT, every 20 ms.
    drips: dict[str, bytes] = field(default_factory=dict)
    mails: list[bytes] = field(default_factory=list)

    def __post_init__(self):
        self._plans = defaultdict(deque)
        self._banners = deque()
        self._lock = threading.Lock()
        self._file = self.folder / "smtp-ledger.jsonl"
        self._tasks = set()

    def __enter__(self):
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._start(), self._loop).result(60)
        return self

    def __exit__(self, *_):
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(60)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(60)
        self._loop.close()

    def plan(self, *scripts, recipient="*"):
        with self._lock:
            self._plans[recipient].extend(scripts)

    def plan_banner(self, *banners):
        """Script whole connections before any recipient is known; None closes without a word."""
        self._banners.extend(banners)

    def ledger(self):
        """Every acceptance: time, message_id, portal_id, recipient, wire_sha256, verdict."""
        if not self._file.exists():
            return []
        return [json.loads(line) for line in self._file.read_text().splitlines()]

    async def _start(self):
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=2**22)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _stop(self):
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader, writer):
        task = asyncio.current_task()
        self._tasks.add(task)
        self.connections += 1
        try:
            await self._talk(reader, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            with contextlib.suppress(OSError, RuntimeError):
                writer.close()

    async def _talk(self, reader, writer):
        banner = self._banners.popleft() if self._banners else Script().banner
        if banner is None:
            return
        if await self._drip(writer, "BANNER"):
            return
        await self._say(writer, banner)
        script, recipient = Script(), ""
        while line := await reader.readline():
            verb = line.decode("utf-8", "replace").strip()
            name = verb.upper().split(" ")[0]
            if await self._drip(writer, name):
                return
            if name in {"EHLO", "HELO"}:
                await self._say(writer, self._features())
            elif name == "STARTTLS":
                await self._say(writer, "220 go")
                await writer.start_tls(self.tls)
            elif name == "AUTH":
                await self._say(writer, self._sign_in(verb))
            elif name == "MAIL":
                script = self._script("mail", "*")
                await self._say(writer, (script.mail if script else None) or "250 ok")
            elif name == "RCPT":
                recipient = verb.partition("<")[2].partition(">")[0]
                script = self._next(recipient)
                await self._say(writer, script.rcpt or "250 ok")
            elif name == "DATA":
                if script.data:
                    await self._say(writer, script.data)
                    continue
                await self._say(writer, "354 go on")
                if not await self._take(reader, writer, script, recipient):
                    return
            elif name == "QUIT":
                await self._say(writer, "221 bye")
                return
            else:
                await self._say(writer, "250 ok")

    async def _take(self, reader, writer, script, recipient):
        lines = []
        if script.mid_data:
            await self._say(writer, script.mid_data)
            return False
        while (line := await reader.readline()) not in {b".\r\n", b""}:
            lines.append(line[1:] if line.startswith(b".") else line)
            if script.cut_before_dot:
                return False
        if line == b"" or script.cut_after_dot:
            return False
        if await self._drip(writer, "DOT"):
            return False
        accepted = script.dot.startswith("2")
        if accepted:
            self._write(b"".join(lines), recipient)
        if script.cut_after_accepting:
            return False
        await asyncio.sleep(script.delay_answer_s)
        await self._say(writer, script.dot)
        if script.answer_twice:
            await self._say(writer, script.dot)
        return True

    def _write(self, raw, recipient):
        message = message_from_bytes(raw)
        entry = {
            "time": time.time(),
            "message_id": message["Message-ID"],
            "portal_id": message["X-Portal-Id"],
            "recipient": recipient,
            "wire_sha256": wire_sha256(raw),
            "verdict": "accepted",
        }
        with self._lock:
            self.mails.append(raw)
            with self._file.open("a") as file:
                file.write(json.dumps(entry) + "\n")
                file.flush()
                os.fsync(file.fileno())

    def _script(self, stage, recipient):
        """Peek: a Script with an answer to MAIL is used up at MAIL."""
        with self._lock:
            plans = self._plans.get(recipient)
            if plans and getattr(plans[0], stage):
                return plans.popleft()
        return None

    def _next(self, recipient):
        with self._lock:
            for key in (recipient, "*"):
                if self._plans.get(key):
                    return self._plans[key].popleft()
        return Script()

    def _features(self):
        extras = ["STARTTLS"] if self.tls else []
        extras += ["AUTH PLAIN LOGIN"] if self.credentials else []
        lines = ["fake", "8BITMIME", *extras]
        return "\r\n".join(
            f"250{'-' if i < len(lines) - 1 else ' '}{x}" for i, x in enumerate(lines)
        )

    def _sign_in(self, verb):
        wanted = base64.b64encode(f"\0{self.credentials[0]}\0{self.credentials[1]}".encode())
        given = verb.split(" ")[-1].encode()
        return "235 welcome" if given == wanted else "535 5.7.8 bad credentials"

    async def _drip(self, writer, name):
        """Say the same over and over, for a minute at most; tells whether it did."""
        for _ in range(3000 if name in self.drips else 0):
            writer.write(self.drips[name])
            await writer.drain()
            await asyncio.sleep(0.02)
        return name in self.drips

    async def _say(self, writer, line):
        writer.write(line.encode() + b"\r\n")
        await writer.drain()
