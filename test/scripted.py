"""A server on loopback that misbehaves byte by byte, as a script says."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress

from .listening import serve

PATIENCE = 8.0
"""Seconds after which a server gives up: more than any test takes, less than a hung run."""


class Peer:
    """The server's end of a connection."""

    def __init__(self, connection: socket.socket, server: Scripted) -> None:
        self.connection = connection
        self.server = server
        self.received = b""

    def request(self) -> bytes:
        """Read one request with its body; empty where the client has closed."""
        while b"\r\n\r\n" not in self.received:
            if not (data := self.connection.recv(65536)):
                return b""
            self.received += data
        head, _, rest = self.received.partition(b"\r\n\r\n")
        if b"transfer-encoding: chunked" in head.lower():
            while not rest.endswith(b"0\r\n\r\n") and (data := self.connection.recv(65536)):
                rest += data
            self.received = b""
            return head + b"\r\n\r\n" + rest
        length = next(
            (int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
        )
        while len(rest) < length and (data := self.connection.recv(65536)):
            rest += data
        self.received = rest[length:]
        return head + b"\r\n\r\n" + rest[:length]

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def reset(self) -> None:
        """End the connection by a reset."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def stall(self) -> None:
        """Do nothing until the client has had enough."""
        self.connection.settimeout(PATIENCE)
        with suppress(OSError):
            self.connection.recv(1)


Action = Callable[[Peer], None]
"""What the server does with a request; closing the connection ends it."""


class Scripted:
    """The server: the first request gets the first action, and so on; the last is repeated."""

    def __init__(self, actions: Sequence[Action], listener: socket.socket, tls: ssl.SSLContext | None) -> None:
        self.actions = actions
        self.listener = listener
        self.tls = tls
        self.requests: list[bytes] = []
        self.times: list[float] = []
        self.connections = 0
        self.open = 0
        self.lock = threading.Lock()
        scheme = "https" if tls else "http"
        self.origin = f"{scheme}://127.0.0.1:{listener.getsockname()[1]}"
        self.url = f"{self.origin}/v1"

    def handle(self, connection: socket.socket) -> None:
        with self.lock:
            self.connections += 1
            self.open += 1
        connection.settimeout(PATIENCE)
        try:
            with suppress(OSError):
                if self.tls:
                    connection = self.tls.wrap_socket(connection, server_side=True)
                peer = Peer(connection, self)
                while request := peer.request():
                    with self.lock:
                        number = len(self.requests)
                        self.requests.append(request)
                        self.times.append(time.monotonic())
                    self.actions[min(number, len(self.actions) - 1)](peer)
        finally:
            connection.close()
            with self.lock:
                self.open -= 1

    def wait_until_closed(self, left: int = 0) -> None:
        """Wait until at most `left` connections are open."""
        end = time.monotonic() + 3
        while self.open > left:
            assert time.monotonic() < end, f"{self.open} connections are still open"
            time.sleep(0.005)

    def header(self, name: str, number: int = 0) -> str | None:
        """A header of a request."""
        for line in self.requests[number].partition(b"\r\n\r\n")[0].split(b"\r\n")[1:]:
            key, _, value = line.partition(b":")
            if key.decode().lower() == name:
                return value.strip().decode()
        return None


@contextmanager
def scripted(*actions: Action, tls: ssl.SSLContext | None = None) -> Generator[Scripted, None, None]:
    """A server as long as the block lasts."""
    with socket.create_server(("127.0.0.1", 0), backlog=256) as listener:
        server = Scripted(actions, listener, tls)
        serve(listener, server.handle)
        yield server
        listener.shutdown(socket.SHUT_RDWR)


# --- what a server can do ---


def head(status: int, *headers: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status} Status", *headers, "", ""]).encode()


def respond(status: int, body: bytes = b"{}", *headers: str, media_type: str = "application/json") -> Action:
    """A complete response."""
    data = head(status, f"content-type: {media_type}", f"content-length: {len(body)}", *headers) + body
    return lambda peer: peer.send(data)


def raw(data: bytes, then: Callable[[Peer], None] = lambda peer: peer.connection.close()) -> Action:
    """Some bytes, and then an end."""

    def act(peer: Peer) -> None:
        peer.send(data)
        then(peer)

    return act


def drip(data: bytes, seconds: float) -> Action:
    """A byte at a time."""

    def act(peer: Peer) -> None:
        for byte in data:
            peer.send(bytes([byte]))
            time.sleep(seconds)

    return act


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


STREAM = head(200, "content-type: text/event-stream", "transfer-encoding: chunked")
END = b"0\r\n\r\n"


def event(text: str | None, finish: str | None = None) -> bytes:
    """A frame with a chunk of a chat."""
    content = "null" if text is None else f'"{text}"'
    reason = "null" if finish is None else f'"{finish}"'
    return (
        b'data: {"id":"c1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,'
        + f'"delta":{{"content":{content}}},"finish_reason":{reason}}}]}}\n\n'.encode()
    )


DONE = b"data: [DONE]\n\n"
