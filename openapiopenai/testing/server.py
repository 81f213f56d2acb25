"""The mock server on a port: real bytes, and faults of connections."""

from __future__ import annotations

import socket
import struct
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from .._runtime.http.chunked import LONGEST_LINE, Malformed, chunk_size
from .._runtime.http.errors import APIConnectionError
from .._runtime.http.http1 import body_size
from .._runtime.json.repeated import gathered
from .wire import Break, Raw, Stall, Wire

if TYPE_CHECKING:
    from .mock import MockAPI
    from .websockets import ScriptedServer

PEEKED = 65536
"""Bytes of a connection that are read at a time."""


class Handler(BaseHTTPRequestHandler):
    """Serves one connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server  # pyright: ignore[reportIncompatibleVariableOverride]

    def respond(self) -> None:
        """Respond to one request."""
        headers = gathered(self.headers.items())
        wire = self.response(headers)
        why = f" {wire.content.decode('utf-8', 'replace')}" if wire.status >= 400 else ""
        self.server.log(f"{wire.status or '---'} {self.command} {self.path}{why}")
        self.write(wire)

    def response(self, headers: dict[str, str]) -> Wire:
        """Return the response of the mock; what a function of a script raises, but for connection errors, is a failure."""
        try:
            return self.server.mock.handle_now(self.command, self.path, headers, self.read_body(headers))
        except Malformed as error:
            self.close_connection = True
            return self.server.mock.error(400, str(error))
        except (OSError, APIConnectionError):
            return Wire(0, {}, [Break()])
        except Exception as error:
            self.server.failures.append(error)
            return self.server.mock.error(500, f"{type(error).__name__}: {error}")

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self.respond
        raise AttributeError(name)

    def read_body(self, headers: dict[str, str]) -> bytes:
        """Read the body of a request; raises Malformed, or OSError if it is not complete."""
        if headers.get("transfer-encoding", "").lower() != "chunked":
            return b"".join(self.read(body_size(headers.get("content-length") or "0")))
        content: list[bytes] = []
        while size := chunk_size(self.rfile.readline(LONGEST_LINE).rstrip(b"\r\n")):
            content += self.read(size)
            if self.rfile.readline(LONGEST_LINE).strip():
                raise Malformed("a chunk does not end where its size says")
        while self.rfile.readline(LONGEST_LINE).strip():
            pass
        return b"".join(content)

    def read(self, size: int) -> Iterator[bytes]:
        """Yield some bytes in pieces, whose memory is taken only once they are there."""
        while size:
            data = self.rfile.read(min(size, PEEKED))
            if not data:
                raise ConnectionError("the client has closed the connection")
            size -= len(data)
            yield data

    def write(self, wire: Wire) -> None:
        """Send a response."""
        has_length = not wire.is_stream and all(isinstance(piece, (bytes, float, int)) for piece in wire.pieces)
        chunked = wire.status not in (204, 304) and not has_length
        if wire.status:
            self.write_head(wire, has_length, chunked)
        with suppress(ConnectionError):  # the client has enough
            for piece in wire.pieces if self.command != "HEAD" else ():
                if not self.write_piece(piece, chunked and wire.status > 0):
                    return
            if chunked and wire.status:
                self.wfile.write(b"0\r\n\r\n")

    def write_head(self, wire: Wire, has_length: bool, chunked: bool) -> None:
        self.send_response(wire.status)
        declared = next((wire.headers[name] for name in wire.headers if name == "content-length"), None)
        for name, value in wire.headers.items():
            if name not in ("content-length", "transfer-encoding"):
                self.send_header(name, value)
        if chunked:
            self.send_header("transfer-encoding", "chunked")
        elif has_length and wire.status not in (204, 304):
            self.send_header(
                "content-length", declared if self.command == "HEAD" and declared else str(len(wire.content))
            )
        self.end_headers()

    def write_piece(self, piece: Any, chunked: bool) -> bool:
        """Send a piece, or do what it says; return whether more can follow."""
        match piece:
            case bytes():
                if piece:
                    self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece)
                return True
            case float() | int():
                return not self.server.stopped.wait(piece)
            case Raw():
                self.wfile.write(piece.content)
            case Stall():
                self.server.stopped.wait()
            case Break(is_reset=False):
                pass
            case _:  # an exception, too
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        return False

    def log_message(self, format: str, *_: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """A server with a thread for each connection."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, mock: MockAPI, host: str, port: int, log: Callable[[str], None]) -> None:
        super().__init__((host, port), Handler)
        self.mock = mock
        self.websockets: ScriptedServer | None = None
        """Plays a script for each WebSocket connection."""
        self.log = log
        """Called with a line for each response."""
        self.stopped = Event()
        self.failures: list[Exception] = []
        """What functions of scripts have raised."""

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Serve a connection; one that begins with the handshake of a WebSocket is passed on to the scripts."""
        if self.websockets and is_handshake(request):
            with socket.create_connection(self.websockets.address) as inner:
                relay(request, inner)
        else:
            super().finish_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Close a connection; not with a regular end (FIN) where it is to be reset."""
        with suppress(OSError):
            if struct.unpack("ii", request.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8))[0]:
                return request.close()  # type: ignore[no-any-return]
        super().shutdown_request(request)

    def handle_error(self, request: object, client_address: object) -> None:
        """Do nothing: the client has closed the connection, or it is to be reset."""


def is_handshake(connection: socket.socket) -> bool:
    """Whether the first request of a connection asks for a WebSocket."""
    head = b""
    while b"\r\n\r\n" not in head:
        seen = connection.recv(PEEKED, socket.MSG_PEEK)
        if not seen or len(seen) == PEEKED:
            return False
        if seen == head:
            time.sleep(0.001)  # the rest of the head comes in another packet
        head = seen
    return b"upgrade: websocket" in head.lower()


def relay(one: socket.socket, other: socket.socket) -> None:
    """Copy what either of two connections sends to the other one, until both have ended."""

    def copy(source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(PEEKED):
                target.sendall(data)
        with suppress(OSError):
            target.shutdown(socket.SHUT_WR)

    back = Thread(target=copy, args=(other, one), daemon=True)
    back.start()
    copy(one, other)
    back.join()


@contextmanager
def serving(
    mock: MockAPI,
    host: str,
    port: int,
    log: Callable[[str], None] = lambda line: None,
    websockets: ScriptedServer | None = None,
) -> Generator[str, None, None]:
    """Run a server as long as the block lasts; yield its base URL. Its end raises what a function of a script has raised."""
    with Server(mock, host, port, log) as server:
        server.websockets = websockets
        if websockets:
            websockets.beside(mock)
        thread = Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            name, used = server.server_address[:2]
            base = mock.document.bases[0] if mock.document.bases else ""
            yield f"http://{name if isinstance(name, str) else name.decode()}:{used}{base}"
        finally:
            server.stopped.set()
            server.shutdown()
            thread.join()
        if server.failures:
            raise server.failures[0]
