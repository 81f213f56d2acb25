"""A server on this machine that responds to each operation of `openapi.yaml` with the example of its response."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, reduce
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, quote, unquote_plus

import yaml

ROOT = Path(__file__).parents[1]
RESERVED = "/%&=:@!$'()*+,;{}"
"""Characters that stand in paths as they are."""


@cache
def document() -> dict[str, Any]:
    found: dict[str, Any] = yaml.load((ROOT / "openapi.yaml").read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return found


@contextmanager
def server() -> Iterator[str]:
    """Run the server as long as the block lasts; yield its URL."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def respond(self) -> None:
        size = int(self.headers.get("content-length") or 0)
        sent = self.rfile.read(size) if size else b""
        path, _, query = self.path.partition("?")
        operation = find(self.command, path)
        if operation is None:
            return self.send(404, "application/json", b'{"error": {"message": "no such operation"}}')
        streamed = "text/event-stream" in self.headers.get("accept", "") or re.search(rb'"stream": ?true', sent)
        status, media, content = response(operation, bool(streamed))
        if (paging := paging_of(operation)) and "json" in media:
            is_later = is_next(paging, f"{self.command} {path}", query, sent)
            asked = unquote_plus(query) + sent.decode("utf-8", "replace")
            content = json.dumps(page(json.loads(content), paging, is_later, asked)).encode()
        self.send(status, media, content)

    def send(self, status: int, media: str, content: bytes) -> None:
        self.send_response(status)
        if media:
            self.send_header("content-type", media)
        if status != 204:
            self.send_header("content-length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):  # `do_GET` and all other methods
            return self.respond
        raise AttributeError(name)


FIRST: dict[str, Any] = {}
"""Operation and path → what its first request says about the page."""


def paging_of(operation: dict[str, Any]) -> dict[str, Any] | None:
    """Return how the pages of a list follow each other; None if there is one page only."""
    short: str = operation.get("x-page", "")
    if short in ("", "single"):
        found: dict[str, Any] | None = operation.get("x-pagination")
        return found
    names = [target(each).get("name") for each in operation.get("parameters", ())]
    return {"style": "cursor", "parameter": "page" if short == "token" and "page" in names else "after"}


def is_next(paging: dict[str, Any], key: str, query: str, sent: bytes) -> bool:
    """Whether a request is not for the page that was fetched first."""
    name = paging.get("parameter", "")
    body = json.loads(sent) if sent.startswith(b"{") else {}
    steps = [name] if name in body else name.split(".")
    fields = parse_qs(query)
    asked = fields.get(name) or fields.get(name.replace(".", "[", 1) + "]")
    asked = asked or reduce(lambda at, step: at.get(step) if isinstance(at, dict) else None, steps, body)
    return bool(FIRST.setdefault(key, asked) != asked)


def page(value: Any, paging: dict[str, Any], is_empty: bool, asked: str) -> Any:
    """Return the example of a page; the second one has no items, so that lists end. URLs lead to other servers, and a
    cursor that was asked for leads nowhere else."""
    items = paging.get("items", "data")
    if is_empty and not items:
        return []
    empty = {items: []} if is_empty else {}
    following = paging.get("next")
    for place, new in {**empty, **({following: None} if following else {})}.items():
        *steps, last = [place] if place in value else place.split(".")
        parent = reduce(lambda at, step: at.get(step) if isinstance(at, dict) else None, steps, value)
        if isinstance(parent, dict) and (place != following or paging["style"] == "url" or str(parent.get(last)) in asked):
            parent[last] = new
    return value


def find(verb: str, path: str) -> dict[str, Any] | None:
    """Return the operation of a request; paths without parameters come first."""
    for template in sorted(document()["paths"], key=lambda each: each.count("{")):
        item = document()["paths"][template]
        found: dict[str, Any] | None = item.get("additionalOperations", {}).get(verb, item.get(verb.lower()))
        if found is None:
            continue
        servers = found.get("servers") or item.get("servers") or [{"url": ""}]
        places = [template, servers[0]["url"].rstrip("/") + template]  # a server of its own may be a path
        if any(pattern(each).fullmatch(path) for each in places):
            return found
    return None


@cache
def pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"{[^{}]*}", quote(re.split("[?#]", template)[0], safe=RESERVED))
    return re.compile("[^/]*".join(map(re.escape, parts)))


def response(operation: dict[str, Any], streamed: bool) -> tuple[int, str, bytes]:
    """Return status, media type and content of the successful response of an operation."""
    responses = operation.get("responses", {})
    status = min((each for each in responses if str(each).startswith("2")), default="default")
    content = target(responses.get(status, {})).get("content", {})
    code = int(status) if str(status).isdigit() else 200
    if streamed and (event := operation.get("x-stream-event")):
        value = {"$ref": f"#/components/schemas/{event}"}
        return code, "text/event-stream", f"data: {json.dumps(example(value))}\n\ndata: [DONE]\n\n".encode()
    for media, found in content.items():
        if "json" in media or media in ("*/*", "application/*"):
            return code, media.replace("*/*", "application/json").replace("*", "json"), json.dumps(example(found.get("schema", {}))).encode()
    media = next(iter(content), "")
    return (code, media, b"content") if media else (code if code != 200 else 204, "", b"")


def target(node: dict[str, Any]) -> dict[str, Any]:
    """Return a node of the document, or what it refers to."""
    if "$ref" not in node:
        return node
    kind, name = node["$ref"].split("/")[2:]
    return target(document()["components"][kind][name])


def example(schema: dict[str, Any]) -> Any:
    """Return an example of a value."""
    schema = target(schema)
    if schema.get("examples"):
        return schema["examples"][0]
    for word in ("anyOf", "oneOf"):
        if word in schema:
            return example(schema[word][0])
    if "const" in schema or schema.get("enum"):
        return schema.get("const", next(iter(schema.get("enum", [None]))))
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "array":
        return [example(schema.get("items", {}))]
    return {"string": "text", "integer": 1, "number": 1.5, "boolean": True}.get(str(kind), {})
