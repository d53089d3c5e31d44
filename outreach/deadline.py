"""An end to a whole conversation, not to a single wait.

A socket's timeout starts anew with every byte that comes, so a server that drips bytes keeps its
reader for ever. Only someone beside the reader can end that.
"""

import contextlib
import socket
import threading
import time


class Deadline:
    """Shuts one connection down, from a timer, when its conversation takes too long altogether.

    The time runs from construction. `passed` tells whether the connection was cut; once `call_off`
    has returned it does not change any more.
    """

    def __init__(self, seconds: float) -> None:
        self._ends = time.monotonic() + seconds
        self._lock = threading.Lock()
        self._watched: socket.socket | None = None
        self._timer: threading.Timer | None = None
        self.passed = False

    def watch(self, sock: socket.socket) -> None:
        """Cut this connection in time; call it before TLS is laid over the socket."""
        # A duplicate: TLS takes the descriptor away from `sock`, and the reader may close its own.
        self._watched = sock.dup()
        self._timer = threading.Timer(max(self._ends - time.monotonic(), 0), self._cut)
        self._timer.daemon = True
        self._timer.start()

    def call_off(self) -> bool:
        """Let the connection be from now on; returns whether it was in time. Repeatable."""
        with self._lock:
            if self._timer:
                self._timer.cancel()
            if self._watched:
                self._watched.close()
                self._watched = None
            return not self.passed

    def _cut(self) -> None:
        with self._lock:
            if self._watched is None:
                return
            self.passed = True
            with contextlib.suppress(OSError):  # the server may have gone first
                self._watched.shutdown(socket.SHUT_RDWR)
