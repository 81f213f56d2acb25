"""For tests of code that uses a client: a websocket server on loopback that plays a script.

    with ScriptedServer([Expect("session.update"), Send({"type": "session.updated", …}), Close()]) as server:
        client = OpenAI(api_key="none", base_url=server.base_url)
        …

For calls over HTTP there is `MockTransport`. The server needs the extra `realtime`.

`sign_webhook` makes the headers that a webhook comes with.
"""

from __future__ import annotations

import json
import logging
import socket
import struct
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from ._runtime.codec import encode_any

if TYPE_CHECKING:
    from typing import Self

__all__ = ["Close", "Drop", "Expect", "ScriptedServer", "Send", "Step", "Wait", "sign_webhook"]


def sign_webhook(
    payload: str | bytes, secret: str, *, id: str = "wh_test", timestamp: float | None = None
) -> dict[str, str]:
    """Headers that a webhook with this body comes with.

    - `secret`: what the handler under test takes for the secret.
    - `timestamp`: seconds since 1970; default: now.
    """
    from .helpers.webhooks import key_of, signature_of

    body = payload.encode() if isinstance(payload, str) else payload
    time_ = str(int(time.time() if timestamp is None else timestamp))
    signature = signature_of(key_of(secret), id, time_, body)
    return {"webhook-id": id, "webhook-timestamp": time_, "webhook-signature": f"v1,{signature}"}


@dataclass(frozen=True)
class Send:
    """The server sends an event: a model or a dict; text and bytes go as they are, in a frame of that kind."""

    event: Any


@dataclass(frozen=True)
class Expect:
    """The server waits for an event of a type, with these fields (and maybe others)."""

    type: str
    fields: dict[str, Any] = field(default_factory=dict[str, Any])
    timeout: float = 10
    """Seconds."""


@dataclass(frozen=True)
class Wait:
    """The server does nothing for some seconds."""

    seconds: float


@dataclass(frozen=True)
class Close:
    """The server ends the connection."""

    code: int = 1000
    reason: str = ""


@dataclass(frozen=True)
class Drop:
    """The connection breaks; where `data` is given, after these bytes, which may be the start of a frame."""

    data: bytes = b""


Step: TypeAlias = Send | Expect | Wait | Close | Drop | Callable[[dict[str, Any]], Any]
"""A function gets the last event that came; what it returns (unless None) is sent."""


class ScriptedServer:
    """A websocket server on 127.0.0.1 that plays one script per connection, in order.

    Use it in a `with` block: at its end it raises AssertionError where a script was not played to the end as
    written, unless something else was raised in the block.
    """

    def __init__(self, *scripts: Sequence[Step], status: int | None = None, body: bytes = b"") -> None:
        self.scripts = [[*script] for script in scripts]
        self.status = status
        """Where given, handshakes are answered with this HTTP status, and `body`."""
        self.body = body
        self.received: list[dict[str, Any]] = []
        """All events that came, over all connections."""
        self.requests: list[tuple[str, dict[str, str]]] = []
        """Path with query and headers (names in lower case) of each handshake."""
        self.faults: list[str] = []
        """Where what came is not what the script says."""
        self._begun = 0
        self._ended = threading.Semaphore(0)
        self._lock = threading.Lock()

    @property
    def base_url(self) -> str:
        """For `OpenAI(base_url=…)`."""
        host, port = self._server.socket.getsockname()[:2]
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
        """Wait until all scripts are played; notes a fault after `timeout` seconds."""
        end = time.monotonic() + timeout
        for number in range(len(self.scripts)):
            if not self._ended.acquire(timeout=max(end - time.monotonic(), 0)):
                self.faults.append(f"script {number + 1} of {len(self.scripts)} was not played to its end")
                return

    def _admit(self, connection: Any, request: Any) -> Any:
        headers = {name.lower(): value for name, value in request.headers.raw_items()}
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
            plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            plug.shutdown(socket.SHUT_RDWR)  # the thread that reads it then closes it
        elif (answer := step(last)) is not None:
            self._send(connection, answer)
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
            connection.send(encode_any(event), text=True)

    def _drain(self, connection: Any) -> None:
        """Take what comes until the client ends the connection."""
        from websockets.exceptions import ConnectionClosed

        try:
            while True:
                event = json.loads(connection.recv(timeout=10))
                self.received.append(event)
        except (ConnectionClosed, OSError, ValueError, TimeoutError):
            pass
