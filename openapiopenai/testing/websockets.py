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
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from .._runtime.json.codec import encode
from .._runtime.json.repeated import gathered

if TYPE_CHECKING:
    from .channels import Channel, Channels
    from .factories import Factory

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

    - `check`: whether events of both sides have to be as the document says. An event to send may be a part of one: what it
      lacks is filled in, as by `make`. By default, they are checked where the server stands beside a `MockAPI`.
    """

    def __init__(
        self, *scripts: Sequence[Step], status: int | None = None, body: bytes = b"", check: bool | None = None
    ) -> None:
        self.scripts = [[*script] for script in scripts]
        self.status = status
        """If set, the response to every handshake has this HTTP status code and `body`."""
        self.body = body
        self.check = check
        self.received: list[dict[str, Any]] = []
        """All events received, over all connections."""
        self.requests: list[tuple[str, dict[str, str]]] = []
        """Path with query, and headers (names in lower case), of each handshake."""
        self.faults: list[str] = []
        """Deviations from the scripts, and from the document."""
        self._channels: Channels | None = None
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

    def beside(self, mock: object) -> None:
        """Check events by the document of a `MockAPI`, unless `check` says otherwise. Anything else is no mock."""
        factory = getattr(mock, "factory", None)
        if self.check is None and factory is not None:
            self._channels = channels(factory)

    def __enter__(self) -> Self:
        from websockets.sync.server import serve

        if self.check:
            self._channels = channels(None)
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
        try:
            Session(self, connection, f"script {number + 1}").play(self.scripts[number])
        except Exception as error:
            self.faults.append(f"script {number + 1}: {type(error).__name__}: {error}")
        finally:
            self._ended.release()

    def _channel(self, connection: Any, place: str) -> Channel | None:
        """Return the channel that the events of a connection are checked by."""
        if self._channels is None:
            return None
        headers = {name.lower(): value for name, value in connection.request.headers.raw_items()}
        found = self._channels.find(connection.request.path, headers)
        if found is None:
            self.faults.append(f"{place}: {self._channels.unknown(connection.request.path)}")
        return found


def channels(factory: Factory | None) -> Channels:
    """Return the channels of the document of a factory; default: of this package."""
    from .channels import Channels
    from .factories import own_factory

    return Channels(factory or own_factory())


class Session:
    """A connection for which a script is played."""

    def __init__(self, server: ScriptedServer, connection: Any, place: str) -> None:
        self.server = server
        self.connection = connection
        self.place = place
        self.channel = server._channel(connection, place)

    def play(self, script: Sequence[Step]) -> None:
        last: dict[str, Any] = {}
        name = self.place
        for number, step in enumerate(script, 1):
            self.place = f"{name}, step {number}"
            last = self.step(step, last)
        self.place = name
        self.drain()

    def step(self, step: Step, last: dict[str, Any]) -> dict[str, Any]:
        """Play one step; return the last event of the client."""
        connection = self.connection
        if isinstance(step, Expect):
            return self.expect(step)
        if isinstance(step, Send):
            self.send(step.event)
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
            self.send(event)
        return last

    def expect(self, step: Expect) -> dict[str, Any]:
        event = self.receive(step.timeout)
        wrong = {name: event.get(name) for name, value in step.fields.items() if event.get(name) != value}
        if event.get("type") != step.type:
            self.fault(f"expected {step.type}, got {event.get('type')}")
        elif wrong:
            self.fault(f"{step.type}: expected {step.fields}, got {wrong}")
        return event

    def receive(self, timeout: float) -> dict[str, Any]:
        """Return the next event of the client; note what is wrong with it."""
        event: dict[str, Any] = json.loads(self.connection.recv(timeout=timeout))
        self.server.received.append(event)
        for what in self.channel.of_client(event) if self.channel else ():
            self.fault(f"the client sent an event that is not valid: {what}")
        return event

    def send(self, event: Any) -> None:
        if isinstance(event, (str, bytes)):
            self.connection.send(event)
            return
        if self.channel:
            event, faults = self.channel.of_server(event)
            for what in faults:
                self.fault(f"the event to send is not valid: {what}")
        self.connection.send(encode(event), text=True)

    def fault(self, what: str) -> None:
        self.server.faults.append(f"{self.place}: {what}")

    def drain(self) -> None:
        """Receive events until the client closes the connection."""
        from websockets.exceptions import ConnectionClosed

        with suppress(ConnectionClosed, OSError, ValueError, TimeoutError):
            while True:
                self.receive(10)
