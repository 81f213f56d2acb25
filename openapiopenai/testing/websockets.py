"""A local WebSocket server that plays a script.

    with ScriptedServer([Expect("session.update"), Send({"type": "session.updated", …}), Close()]) as server:
        client = OpenAI(api_key="none", base_url=server.base_url)
        …

It requires the extra `realtime`.
"""

from __future__ import annotations

import json
import logging
import socket
import struct
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Self, TypeAlias

from .._runtime.json.codec import encode
from .._runtime.json.repeated import gathered

__all__ = ["Close", "Drop", "Expect", "ScriptedServer", "Send", "Step", "Wait"]


@dataclass(frozen=True)
class Send:
    """Send an event: a model or a dict. A str is sent unchanged as a text frame, bytes as a binary frame."""

    event: Any


@dataclass(frozen=True)
class Expect:
    """Wait for an event of this type that has these fields; other fields are ignored."""

    type: str
    fields: dict[str, Any] = field(default_factory=dict[str, Any])
    timeout: float = 10
    """Seconds."""


@dataclass(frozen=True)
class Wait:
    """Pause for a number of seconds."""

    seconds: float


@dataclass(frozen=True)
class Close:
    """Close the connection."""

    code: int = 1000
    reason: str = ""


@dataclass(frozen=True)
class Drop:
    """Reset the connection without a close frame, after sending the bytes in `data`, which may be part of a frame."""

    data: bytes = b""


Step: TypeAlias = Send | Expect | Wait | Close | Drop | Callable[[dict[str, Any]], Any]
"""One step of a script. A callable receives the last event that `Expect` received ({} if none); its return value is
sent unless it is None."""


class ScriptedServer:
    """A WebSocket server on 127.0.0.1 that plays one script per connection, in order.

    Use it in a `with` block. The end of the block raises AssertionError if a script was not played to its end as
    written, unless the block itself raised an exception.
    """

    def __init__(self, *scripts: Sequence[Step], status: int | None = None, body: bytes = b"") -> None:
        self.scripts = [[*script] for script in scripts]
        self.status = status
        """If set, the response to every handshake has this HTTP status code and `body`."""
        self.body = body
        self.received: list[dict[str, Any]] = []
        """All events received, over all connections."""
        self.requests: list[tuple[str, dict[str, str]]] = []
        """Path with query, and headers (names in lower case), of each handshake."""
        self.faults: list[str] = []
        """Deviations from the scripts."""
        self._begun = 0
        self._ended = threading.Semaphore(0)
        self._lock = threading.Lock()

    @property
    def address(self) -> tuple[str, int]:
        """Host and port."""
        host, port = self._server.socket.getsockname()[:2]
        return host, port

    @property
    def base_url(self) -> str:
        """Base URL for `OpenAI(base_url=…)`."""
        host, port = self.address
        return f"http://{host}:{port}/v1"

    def __enter__(self) -> Self:
        from websockets.sync.server import serve

        quiet = logging.getLogger(f"{__name__}.websockets")
        quiet.setLevel(logging.CRITICAL)
        self._server: Any = serve(
            self._play, "127.0.0.1", 0, process_request=self._admit, max_size=None, compression=None,
            ping_interval=None, logger=quiet,
        )  # fmt: skip
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is None and self.status is None:
            self.wait()
        self._server.shutdown()
        self._thread.join(5)
        if error is None and self.faults:
            raise AssertionError("; ".join(self.faults))

    def wait(self, timeout: float = 10) -> None:
        """Wait until all scripts have been played. Records a fault after `timeout` seconds."""
        end = time.monotonic() + timeout
        for number in range(len(self.scripts)):
            if not self._ended.acquire(timeout=max(end - time.monotonic(), 0)):
                self.faults.append(f"script {number + 1} of {len(self.scripts)} was not played to its end")
                return

    def _admit(self, connection: Any, request: Any) -> Any:
        headers = gathered(request.headers.raw_items())
        self.requests.append((request.path, headers))
        if self.status is not None:
            response = connection.respond(self.status, "")
            del response.headers["content-length"]
            response.headers["content-length"] = str(len(self.body))
            response.headers["content-type"] = "application/json"
            response.body = self.body
            return response
        return None

    def _play(self, connection: Any) -> None:
        with self._lock:
            number, self._begun = self._begun, self._begun + 1
        if number >= len(self.scripts):
            self.faults.append(f"connection {number + 1} came, and there are {len(self.scripts)} scripts")
            connection.close(1013)
            return
        last: dict[str, Any] = {}
        try:
            for place, step in enumerate(self.scripts[number], 1):
                last = self._step(connection, step, last, f"script {number + 1}, step {place}")
            self._drain(connection)
        except Exception as error:
            self.faults.append(f"script {number + 1}: {type(error).__name__}: {error}")
        finally:
            self._ended.release()

    def _step(self, connection: Any, step: Step, last: dict[str, Any], place: str) -> dict[str, Any]:
        if isinstance(step, Expect):
            return self._expect(connection, step, place)
        if isinstance(step, Send):
            self._send(connection, step.event)
        elif isinstance(step, Wait):
            time.sleep(step.seconds)
        elif isinstance(step, Close):
            connection.close(step.code, step.reason)
        elif isinstance(step, Drop):
            plug: socket.socket = connection.socket
            if step.data:
                plug.sendall(step.data)
            with suppress(OSError):  # the client may have given up on the data and be gone already
                plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                plug.shutdown(socket.SHUT_RDWR)  # the thread that reads the socket closes it afterwards
        elif (event := step(last)) is not None:
            self._send(connection, event)
        return last

    def _expect(self, connection: Any, step: Expect, place: str) -> dict[str, Any]:
        event: dict[str, Any] = json.loads(connection.recv(timeout=step.timeout))
        self.received.append(event)
        wrong = {name: event.get(name) for name, value in step.fields.items() if event.get(name) != value}
        if event.get("type") != step.type:
            self.faults.append(f"{place}: expected {step.type}, got {event.get('type')}")
        elif wrong:
            self.faults.append(f"{place}: {step.type}: expected {step.fields}, got {wrong}")
        return event

    def _send(self, connection: Any, event: Any) -> None:
        if isinstance(event, (str, bytes)):
            connection.send(event)
        else:
            connection.send(encode(event), text=True)

    def _drain(self, connection: Any) -> None:
        """Receive events until the client closes the connection."""
        from websockets.exceptions import ConnectionClosed

        try:
            while True:
                event = json.loads(connection.recv(timeout=10))
                self.received.append(event)
        except (ConnectionClosed, OSError, ValueError, TimeoutError):
            pass
