"""A name server on loopback that answers from zone data; it knows the root, as real ones do."""

import socket
import threading
from types import TracebackType
from typing import Self

import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.rrset

from outreach.domains.findings import quoted
from outreach.domains.resolving import LookupFailed
from outreach.domains.zones import Zone


class FakeDNS:
    """Answers questions over UDP while the context is open. A silent name gets no answer."""

    def __init__(self, zone: Zone, *, knows_the_root: bool = True) -> None:
        self.zone, self.knows_the_root = zone, knows_the_root
        self.asked: list[tuple[str, str]] = []

    def __enter__(self) -> Self:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        host, port = self._socket.getsockname()
        self._socket.sendto(b"", (host, port))  # ends the loop
        self._thread.join(timeout=5)
        self._socket.close()

    @property
    def server(self) -> str:
        """The place for LEADOPS_NAME_SERVERS."""
        return f"127.0.0.1:{self._socket.getsockname()[1]}"

    def _serve(self) -> None:
        while True:
            packet, sender = self._socket.recvfrom(4096)
            if not packet:
                return
            query = dns.message.from_wire(packet)
            answer = self._answer(query)
            if answer is not None:
                self._socket.sendto(answer.to_wire(), sender)

    def _answer(self, query: dns.message.Message) -> dns.message.Message | None:
        question = query.question[0]
        name = question.name.to_text(omit_final_dot=True)
        kind = dns.rdatatype.to_text(question.rdtype)
        self.asked.append((name, kind))
        answer = dns.message.make_response(query)
        answer.flags |= dns.flags.RA
        if question.name == dns.name.root and self.knows_the_root:
            answer.answer.append(dns.rrset.from_text(".", 60, "IN", "NS", "ns.example."))
            return answer
        try:
            found = self.zone.ask(name, kind)  # type: ignore[arg-type]
        except LookupFailed:
            return None
        if not found:
            answer.set_rcode(dns.rcode.NXDOMAIN)
            return answer
        texts = [_wire(kind, text) for text in found]
        answer.answer.append(dns.rrset.from_text(question.name, 60, "IN", kind, *texts))
        return answer


def _wire(kind: str, text: str) -> str:
    if kind == "TXT":
        return quoted(text)
    if kind in ("MX", "PTR", "CNAME"):
        return f"{text.removesuffix('.')}."
    return text
