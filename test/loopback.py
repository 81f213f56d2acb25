"""Servers on a socket of this machine that respond as a test says, and relay requests."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import closing, contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple


class Received(NamedTuple):
    """A request that was received."""

    method: str
    target: str
    """Path and query."""
    headers: dict[str, str]
    """Names in lower case."""
    body: bytes


class Reply(NamedTuple):
    """A response: status, headers, pieces of the body, and framing."""

    status: int
    headers: dict[str, str]
    """But those that frame the body."""
    pieces: Iterable[bytes]
    """The body, in pieces that are sent one by one; any iterable unless its length is told."""
    framing: str = "length"
    """How its end is told: "length", "chunked", or "close" for the end of the connection."""


@contextmanager
def loopback(respond: Callable[[Received], Reply]) -> Generator[str, None, None]:
    """A server on a socket of this machine: `respond` returns the responses, in one thread for each connection."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def reply(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            body = self.rfile.read(int(headers.get("content-length", 0)))
            status, more, pieces, framing = respond(Received(self.command, self.path, headers, body))
            frame = {
                "length": ("content-length", str(sum(map(len, pieces))) if framing == "length" else ""),
                "chunked": ("transfer-encoding", "chunked"),
                "close": ("connection", "close"),
            }
            self.send_response(status)
            for name, value in [*more.items(), frame[framing]]:
                self.send_header(name, value)
            self.end_headers()
            with suppress(ConnectionError):  # the client has enough
                for piece in pieces:
                    self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece) if framing == "chunked" else piece)
                if framing == "chunked":
                    self.wfile.write(b"0\r\n\r\n")

        do_GET = do_POST = do_DELETE = do_PUT = do_PATCH = reply

        def log_message(self, format: str, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 64

        def handle_error(self, request: object, client_address: object) -> None:
            pass  # a connection that the client has closed

    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def forward(url: str) -> Callable[[Received], Reply]:
    """For `loopback`: forwards requests unchanged, and returns the responses."""
    framing = ("connection", "content-length", "transfer-encoding")

    def respond(request: Received) -> Reply:
        with closing(http.client.HTTPConnection(url.removeprefix("http://"), timeout=30)) as connection:
            connection.request(request.method, request.target, request.body or None, request.headers)
            response = connection.getresponse()
            headers = {name.lower(): value for name, value in response.getheaders()}
            pieces = [response.read()]
        return Reply(response.status, {name: headers[name] for name in headers if name not in framing}, pieces)

    return respond
