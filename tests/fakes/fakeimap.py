"""A scripted IMAP server on loopback: what imaplib and imap-tools ask of an INBOX, and trouble."""

import asyncio
import contextlib
import re
import threading
from dataclasses import dataclass, field


@dataclass
class FakeIMAP:
    """Use as a context manager. `deliver` adds a mail, `drop_in_fetch` cuts transfers short."""

    credentials: tuple[str, str] = ("mara", "secret")
    uid_validity: int = 1
    port: int = 0
    connections: int = 0
    # Repeat `drip` instead of answering the command that contains this (GREETING: the first line).
    drip_at: str = ""
    drip: bytes = b"* OK wait\r\n"
    # How many transfers of a body are cut in the middle before one gets through.
    drop_in_fetch: int = 0
    # Announce this literal size instead of the true one.
    lie_about_size: int = 0
    reversed_order: bool = False
    internal_date: str = "20-Nov-2026 09:00:00 +0000"
    mails: dict[int, bytes] = field(default_factory=dict)
    fetched: list[int] = field(default_factory=list)

    def __post_init__(self):
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

    def deliver(self, raw, uid=None):
        uid = uid or max(self.mails, default=0) + 1
        self.mails[uid] = raw
        return uid

    def renumber(self):
        """Give every mail a new UID under a new UIDVALIDITY, as a restored server does."""
        self.uid_validity += 1
        kept = list(self.mails.values())
        self.mails = {100 + n: raw for n, raw in enumerate(kept)}

    async def _start(self):
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
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
            if self.drip_at == "GREETING":
                await self._drip(writer)
            writer.write(b"* OK fake IMAP4rev1\r\n")
            while line := await reader.readline():
                tag, _, command = line.decode("utf-8", "replace").strip().partition(" ")
                if await self._answer(writer, tag, command) is False:
                    return
                await writer.drain()
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            with contextlib.suppress(OSError, RuntimeError):
                writer.close()

    async def _answer(self, writer, tag, command):
        verb = command.upper().split(" ")[0]
        if self.drip_at and self.drip_at in command.upper():
            await self._drip(writer)
            return False
        if verb == "CAPABILITY":
            writer.write(b"* CAPABILITY IMAP4rev1\r\n")
        elif verb == "LOGIN":
            name, password = self.credentials
            given = command.split(" ", 1)[1].replace('"', "")
            if given != f"{name} {password}":
                writer.write(f"{tag} NO [AUTHENTICATIONFAILED] no\r\n".encode())
                return True
        elif verb in {"SELECT", "EXAMINE"}:
            writer.write(f"* {len(self.mails)} EXISTS\r\n* 0 RECENT\r\n".encode())
            writer.write(f"* OK [UIDVALIDITY {self.uid_validity}] valid\r\n".encode())
        elif command.upper().startswith("UID SEARCH"):
            low = int(re.search(r"UID (\d+):\*", command)[1]) if ":*" in command else 1
            found = [uid for uid in sorted(self.mails) if uid >= low] or sorted(self.mails)[-1:]
            found = found[::-1] if self.reversed_order else found
            writer.write(f"* SEARCH {' '.join(map(str, found))}\r\n".encode())
        elif command.upper().startswith("UID FETCH"):
            if not await self._fetch(writer, command):
                return False
        elif verb == "LOGOUT":
            writer.write(f"* BYE bye\r\n{tag} OK bye\r\n".encode())
            await writer.drain()
            return False
        writer.write(f"{tag} OK done\r\n".encode())
        return True

    async def _drip(self, writer):
        """Say the same every 20 ms, for a minute at most."""
        for _ in range(3000):
            writer.write(self.drip)
            await writer.drain()
            await asyncio.sleep(0.02)

    async def _fetch(self, writer, command):
        wanted = [int(one) for one in command.split(" ")[2].split(",")]
        for number, uid in enumerate(wanted, 1):
            raw = self.mails.get(uid)
            if raw is None:
                continue
            if "BODY" not in command:
                writer.write(
                    f"* {number} FETCH (UID {uid} RFC822.SIZE {len(raw)} "
                    f'INTERNALDATE "{self.internal_date}")\r\n'.encode()
                )
                continue
            self.fetched.append(uid)
            size = self.lie_about_size or len(raw)
            writer.write(f"* {number} FETCH (UID {uid} BODY[] {{{size}}}\r\n".encode())
            if self.drop_in_fetch:
                self.drop_in_fetch -= 1
                writer.write(raw[: len(raw) // 2])
                await writer.drain()
                return False
            writer.write(raw + b")\r\n")
        return True
