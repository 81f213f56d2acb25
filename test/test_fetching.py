"""References by URL: what is read, and servers that are slow, endless, faulty, or lead elsewhere. `--fetch`."""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from openapiopenai.generate.openapi import fetching
from openapiopenai.generate.openapi.faults import DocumentError
from openapiopenai.generate.openapi.reading import published

from .scripted import Action, Peer, drip, head, raw, respond, scripted

PET = json.dumps({"type": "object", "properties": {"name": {"type": "string"}}}).encode()
KEY = "sk-secret-0123456789"
BOMB = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40))


def document(folder: Path, reference: str) -> Path:
    schema = {"type": "object", "properties": {"pet": {"$ref": reference}}}
    path = folder / "document.json"
    head = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
    path.write_text(json.dumps({**head, "paths": {}, "components": {"schemas": {"A": schema}}}))
    return path


def redirect(place: str, status: int = 302) -> Action:
    return respond(status, b"", f"location: {place}")


def endless(peer: Peer) -> None:
    peer.send(head(200))
    while True:
        peer.send(b" " * 65536)


def chain(peer: Peer) -> None:
    """Each schema refers to a further one."""
    further = f"{peer.server.origin}/{len(peer.server.requests)}"
    respond(200, json.dumps({"type": "object", "properties": {"a": {"$ref": further}}}).encode())(peer)


GOOD: dict[str, list[Action]] = {
    "plain": [respond(200, PET)],
    "gzip": [respond(200, gzip.compress(PET), "content-encoding: gzip")],
    "another media type": [respond(200, PET, media_type="text/html")],
    "redirect": [redirect("/elsewhere"), respond(200, PET)],
    "to another host": [redirect("http://localhost:PORT/x", 308), respond(200, PET)],
}


@pytest.mark.parametrize("name", GOOD)
def test_urls_are_read(name: str, tmp_path: Path) -> None:
    actions: list[Action] = [with_port(each) for each in GOOD[name]]
    with scripted(*actions) as server:
        made, notes = published(document(tmp_path, f"{server.origin}/pet.json?api_key={KEY}"), fetch=True)
        assert all(server.header(each, 0) is None for each in ("authorization", "cookie"))
    assert made["components"]["schemas"]["pet"]["properties"] == {"name": {"type": "string"}} and not notes


def with_port(action: Action) -> Action:
    """Put the port of the server in place of PORT."""

    def act(peer: Peer) -> None:
        port, send = peer.server.origin.rpartition(":")[2].encode(), peer.send
        peer.send = lambda data: send(data.replace(b"PORT", port))  # type: ignore[method-assign]
        action(peer)

    return act


FAULTS: dict[str, tuple[Action, str]] = {
    "dripped head": (drip(b"HTTP/1.1 200 OK" * 100, 0.05), "not fetched within 1 s"),
    "dripped body": (raw(head(200, "content-length: 100"), drip(b" " * 100, 0.05)), "not fetched within 1 s"),
    "endless": (endless, "a response of more than 1,000,000 bytes"),
    "bomb": (respond(200, gzip.compress(b" " * 10_000_000), "content-encoding: gzip"), "a response of more than 1,000,000"),
    "cut": (raw(head(200, "content-length: 100") + b"{"), "the connection was closed before the response was complete"),
    "cut gzip": (respond(200, gzip.compress(PET)[:-9], "content-encoding: gzip"), "the compressed content ends too early"),
    "no HTTP": (raw(b"garbage\r\n\r\n"), "is malformed: not a status line"),
    "status": (respond(404, b"{}"), "could not be fetched: status 404"),
    "to a file": (redirect("file:///etc/passwd"), "its Location is not a URL that can be followed"),
    "to ftp": (redirect("ftp://localhost/x"), "its Location is not a URL that can be followed"),
    "in a circle": (redirect("/x"), "a redirect is not followed: there were 10 before it"),
    "HTML": (respond(200, b"<html>Sign in</html>"), "line 1, column 1: not JSON"),
    "empty": (respond(200, b""), "line 1, column 1: not JSON"),
    "a number": (respond(200, b"5"), "it leads to something else"),
    "no UTF-8": (respond(200, b'{"a": "\xff"}'), "line 1 is not utf-8"),
    "YAML bomb": (respond(200, BOMB.encode()), "not JSON"),
    "nested": (respond(200, b"[" * 100_000), "nests more than 100 levels deep"),
    "endless chain": (chain, "leads to one of more than 20 URLs"),
    "to a local file": (respond(200, b'{"$ref": "file:///FOLDER/pet.json"}'), "leads from a URL to a file of this machine"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_faults_of_servers(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    action, fault = FAULTS[name]
    monkeypatch.setattr(fetching, "SECONDS", 1.0)
    monkeypatch.setattr(fetching, "MOST_URLS", 20)
    monkeypatch.setattr(fetching, "LARGEST", 1_000_000)
    begin = time.monotonic()
    with scripted(action) as server, pytest.raises(DocumentError) as caught:
        published(document(tmp_path, f"{server.origin}/pet.json?api_key={KEY}"), fetch=True)
    assert fault in str(caught.value) and KEY not in str(caught.value)
    assert time.monotonic() - begin < 5


URLS: dict[str, Callable[[str], str]] = {
    "user name": lambda port: f"http://u:{KEY}@127.0.0.1:{port}/",
    "nobody listens": lambda port: f"http://127.0.0.1:1/?api_key={KEY}",
    "no host": lambda port: f"http:///?api_key={KEY}",
    "a blank": lambda port: f"http://a b/?api_key={KEY}",
    "a port": lambda port: f"http://a:99999/?api_key={KEY}",
    "a line break": lambda port: f"http://127.0.0.1\r\nX: y/?api_key={KEY}",
    "another scheme": lambda port: f"ftp://127.0.0.1/?api_key={KEY}",
    "leads nowhere": lambda port: f"http://127.0.0.1:{port}/?api_key={KEY}#/components/parameters/Gone",
}


@pytest.mark.parametrize("name", URLS)
def test_urls_that_cannot_be_read(name: str, tmp_path: Path) -> None:
    with scripted(respond(200, PET)) as server:
        path = document(tmp_path, URLS[name](server.origin.rpartition(":")[2]))
        try:
            said = "\n".join(published(path, fetch=True)[1])
        except DocumentError as error:
            said = str(error)
    assert "#/components/schemas/A/properties/pet/$ref: " in said and KEY not in said and said.count("\n") == 0
