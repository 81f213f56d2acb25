"""Situations in which a server differs from its document or fails, and what a client should do then."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from copy import deepcopy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, NamedTuple

UNKNOWN = "a-value-of-tomorrow"


class Situation(NamedTuple):
    """What a server sends, and whether the observed outcome is what a user wants."""

    title: str
    body: Callable[[Any], Any]
    """Makes the JSON that is sent from the body of the subject."""
    good: Callable[[dict[str, Any], dict[str, Any]], bool]
    """Whether an outcome is good: `good(seen, sent)`."""


def whole(seen: dict[str, Any], sent: Any) -> bool:
    """The call returns, and its result is what was sent, in values and types."""
    return json.dumps(seen.get("plain"), sort_keys=True) == json.dumps(sent, sort_keys=True)


def own_error(seen: dict[str, Any], sent: Any) -> bool:
    """An error of the package's own classes is raised."""
    return bool(seen.get("own"))


def changed(path: str, value: Any) -> Callable[[Any], Any]:
    """Return what changes the value at one of the paths of a subject; ... removes it."""

    def change(subject: Any) -> Any:
        body = deepcopy(subject["body"])
        *outer, last = subject[path]
        inner = body
        for step in outer:
            inner = inner[step]
        if value is ...:
            del inner[last]
        else:
            inner[last] = value
        return body

    return change


def body(subject: Any) -> Any:
    return subject["body"]


def further(subject: Any) -> Any:
    return {**subject["body"], "new": [1]}


SITUATIONS = {
    "as-documented": Situation("a response as documented comes back whole", body, whole),
    "more": Situation("a property that the document lacks is kept", further, whole),
    "missing": Situation("a required property may be missing", changed("required", ...), whole),
    "type": Situation("a value of another type is kept as it is", changed("number", "7"), whole),
    "value": Situation("a string that the document does not know is kept", changed("constant", UNKNOWN), whole),
    "retry": Situation("a 503 with Retry-After is tried again", body, whole),
    "html": Situation("HTML with status 200 is an error of its own classes", body, own_error),
    "cut": Situation("a body that breaks off is an error of its own classes", body, own_error),
    "closed": Situation("a connection that is closed is an error of its own classes", body, own_error),
}


@contextmanager
def served(subject: Any) -> Generator[tuple[str, Counter[str]]]:
    """Serve the situations; yield the address, and the number of requests of each."""
    requests: Counter[str] = Counter()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            name = self.path.split("/")[1]
            self.rfile.read(int(self.headers.get("content-length") or 0))
            requests[name] += 1
            data = json.dumps(SITUATIONS[name].body(subject)).encode()
            if name == "closed":
                self.close_connection = True
            elif name == "retry" and requests[name] == 1:
                self.reply(503, "application/json", b"{}", {"retry-after": "0"})
            elif name == "html":
                self.reply(200, "text/html", b"<html></html>")
            elif name == "cut":
                self.reply(200, "application/json", data[:-1], {"content-length": str(len(data))})
                self.close_connection = True
            else:
                self.reply(201 if "reactions" in self.path else 200, "application/json", data)

        do_GET = do_POST

        def reply(self, status: int, media: str, data: bytes, headers: dict[str, str] | None = None) -> None:
            self.send_response(status)
            for name, value in {"content-type": media, "content-length": str(len(data)), **(headers or {})}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", requests
    finally:
        server.shutdown()
        server.server_close()
