"""Bodies and responses of any document by their media types, in a client generated from `test/data/documents`."""

from __future__ import annotations

import asyncio
import inspect
import io
import pickle
from collections.abc import AsyncIterator, Iterator
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest

from .projects import package

HOST = "https://bodies.example/v1"
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
LINES = "application/x-ndjson"
THING = {"a": "x", "n": 1}
Call = tuple[str, dict[str, Any]]


def called(call: Call, is_async: bool, respond: Any) -> Any:
    """Return the result of a method of a client whose server responds as told, or the events of a stream."""
    return exchanged(call, is_async, respond)[1]


def exchanged(call: Call, is_async: bool, respond: Any) -> tuple[list[Any], Any]:
    """Return the requests of a call, and its result."""
    own = package("bodies")
    (method, arguments), transport = call, own.MockTransport(respond)
    resource, _, name = method.partition(".")
    if not is_async:
        client = own.Client(HOST, transport=transport, max_retries=0)
        result = getattr(getattr(client, resource), name)(**arguments)
        return transport.requests, list(result) if isinstance(result, own.Stream) else result

    async def run() -> Any:
        client = own.AsyncClient(HOST, transport=transport, max_retries=0)
        result = await getattr(getattr(client, resource), name)(**arguments)
        return [event async for event in result] if isinstance(result, own.AsyncStream) else result

    return transport.requests, asyncio.run(run())


def sent(call: Call, is_async: bool) -> tuple[str | None, bytes]:
    """Return the media type and the content of the request of a call."""
    own = package("bodies")
    requests, result = exchanged(call, is_async, lambda request: own.MockResponse(b"", status=204))
    (request,) = requests
    content = request.content
    assert result is None
    assert request.headers.get("content-length", str(len(content))) == str(len(content))
    return request.headers.get("content-type"), content


def chunks() -> Iterator[bytes]:
    yield b"one "
    yield b"two"


BODIES: list[tuple[str, dict[str, Any], str | None, bytes]] = [
    ("json.problem", {"a": "x"}, "application/problem+json", b'{"a":"x"}'),
    ("json.vendor", {"n": 1}, "application/vnd.thing.v2+json; charset=utf-8", b'{"n":1}'),
    ("json.array", {"body": [THING, {}]}, JSON, b'[{"a":"x","n":1},{}]'),
    ("json.array", {"body": []}, JSON, b"[]"),
    ("json.scalar", {"body": 5}, JSON, b"5"),
    ("json.scalar", {"body": None}, JSON, b"null"),
    ("json.free", {"body": {"any": [1, "x", None]}}, JSON, b'{"any":[1,"x",null]}'),
    ("json.free", {"body": "text"}, JSON, b'"text"'),
    ("json.free", {}, None, b""),
    ("json.map", {"body": {"k": THING}}, JSON, b'{"k":{"a":"x","n":1}}'),
    ("json.union", {"body": {"kind": "cat", "lives": 9}}, JSON, b'{"kind":"cat","lives":9}'),
    ("json.optional", {"a": "x"}, JSON, b'{"a":"x"}'),
    ("json.optional", {}, None, b""),
    ("json.perhaps", {}, None, b""),
    ("json.perhaps", {"a": "x", "raw": "y"}, JSON, b'{"a":"x","raw":"y"}'),
    ("json.optional", {"extra_body": {"b": 1}}, JSON, b'{"b":1}'),
    ("json.referred", {"a": "x"}, JSON, b'{"a":"x"}'),
    ("json.referred", {}, JSON, b"{}"),
    ("json.search", {"q": "x"}, JSON, b'{"q":"x"}'),
    ("form.plain", {"a": "x y&z", "n": 1, "flag": True}, FORM, b"a=x%20y%26z&n=1&flag=true"),
    ("form.plain", {"a": "x", "many": ["b", "c"], "short": ["d", "e"]}, FORM, b"a=x&many=b&many=c&short=d,e"),
    ("form.plain", {"a": "x", "thing": {"n": 1}}, FORM, b"a=x&thing=%7B%22n%22%3A1%7D"),
    ("form.plain", {"a": "x", "deep": {"k": "v", "l": [1]}}, FORM, b"a=x&deep%5Bk%5D=v&deep%5Bl%5D%5B%5D=1"),
    ("form.plain", {"a": "x", "json_": ["b"]}, FORM, b"a=x&json=%5B%22b%22%5D"),
    ("form.plain", {"a": "x", "url": "https://h/p"}, FORM, b"a=x&url=https://h/p"),
    ("form.plain", {"a": "x", "extra_body": {"own": {"k": 1}}}, FORM, b"a=x&own=%7B%22k%22%3A1%7D"),
    ("form.free", {"body": {"k": "v", "l": "w"}}, FORM, b"k=v&l=w"),
    ("text.plain", {"body": "Grüße"}, "text/plain", "Grüße".encode()),
    ("text.plain", {"body": b"bytes"}, "text/plain", b"bytes"),
    ("text.xml", {"body": "<a/>"}, "application/soap+xml", b"<a/>"),
    ("binary.octets", {"body": b"\x00\xff"}, "application/octet-stream", b"\x00\xff"),
    ("binary.octets", {"body": memoryview(b"abc")}, "application/octet-stream", b"abc"),
    ("binary.octets", {"body": io.BytesIO(b"file")}, "application/octet-stream", b"file"),
    ("binary.octets", {"body": [b"one ", b"two"]}, "application/octet-stream", b"one two"),
    ("binary.lines", {"body": [THING, {}]}, LINES, b'{"a":"x","n":1}\n{}\n'),
    ("binary.lines", {"body": [b'{"a":', b'"x"}\n']}, LINES, b'{"a":"x"}\n'),
    ("binary.lines", {"body": b"{}\n"}, LINES, b"{}\n"),
    ("binary.image", {"body": b"png"}, "application/octet-stream", b"png"),
    ("binary.image", {"body": b"png", "extra_headers": {"content-type": "image/png"}}, "image/png", b"png"),
    ("binary.image", {}, None, b""),
    ("binary.either", {"body": b"png"}, "image/png", b"png"),
    ("binary.either", {"body": b"jpg", "content_type": "image/jpeg"}, "image/jpeg", b"jpg"),
    ("several.structured", {"a": "x"}, JSON, b'{"a":"x"}'),
    ("several.structured", {"a": "x", "content_type": FORM}, FORM, b"a=x"),
    ("several.structured", {"a": "x", "content_type": "application/merge-patch+json"}, "application/merge-patch+json", b'{"a":"x"}'),
    ("several.structured", {"body": "<a/>"}, "application/xml", b"<a/>"),
    ("several.apart", {"a": "x"}, JSON, b'{"a":"x"}'),
    ("several.apart", {"body": b"zip"}, "application/zip", b"zip"),
    ("several.apart", {"body": io.BytesIO(b"zip"), "content_type": "application/zip"}, "application/zip", b"zip"),
    ("several.apart", {"body": "<a/>", "content_type": "text/xml"}, "text/xml", b"<a/>"),
    ("several.either", {"a": "x", "file": "y"}, JSON, b'{"a":"x","file":"y"}'),
]  # fmt: skip


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("method", "arguments", "media_type", "content"), BODIES)
def test_bodies(method: str, arguments: dict[str, Any], media_type: str | None, content: bytes, is_async: bool) -> None:
    assert sent((method, arguments), is_async) == (media_type, content)


def test_models_are_bodies() -> None:
    own = package("bodies")
    thing = own.Thing(a="x")
    assert sent(("json.array", {"body": [thing]}), False)[1] == b'[{"a":"x"}]'
    assert sent(("json.union", {"body": own.Dog(barks=True)}), False)[1] == b'{"kind":"dog","barks":true}'
    assert sent(("form.plain", {"a": "x", "thing": thing}), False)[1] == b"a=x&thing=%7B%22a%22%3A%22x%22%7D"


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_files_are_streamed(is_async: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.webp"
    path.write_bytes(b"picture")
    assert sent(("binary.image", {"body": path}), is_async) == ("image/webp", b"picture")
    assert sent(("binary.octets", {"body": str(path)}), is_async) == ("application/octet-stream", b"picture")
    assert sent(("binary.octets", {"body": chunks()}), is_async) == ("application/octet-stream", b"one two")


class Consumed:
    """Pieces that are gone after the first iteration, which only an iteration tells."""

    def __init__(self) -> None:
        self.pieces = chunks()

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces


async def later() -> AsyncIterator[bytes]:
    yield b"one "
    yield b"two"


def test_pieces_that_arrive_later_are_sent_by_asynchronous_clients() -> None:
    assert sent(("binary.octets", {"body": later()}), True) == ("application/octet-stream", b"one two")
    with pytest.raises(TypeError, match="body: an asynchronous iterable needs an asynchronous client"):
        sent(("binary.octets", {"body": later()}), False)


def test_pieces_that_arrive_later_are_sent_once() -> None:
    own = package("bodies")

    async def octets() -> None:
        async with own.AsyncClient(HOST, transport=transport, retry_policy=own.Backoff(0.001)) as client:
            with pytest.raises(own.InternalServerError):
                await client.binary.octets(body=later())

    transport = own.MockTransport(lambda request: own.MockResponse(b"", status=503))
    asyncio.run(octets())
    assert [each.content for each in transport.requests] == [b"one two"]


def test_bodies_that_can_be_read_once_are_sent_once() -> None:
    own = package("bodies")
    for body, count in ((chunks(), 1), (Consumed(), 1), ([b"one ", b"two"], 3)):
        transport = own.MockTransport(lambda request: own.MockResponse(b"", status=503))
        client = own.Client(HOST, transport=transport, retry_policy=own.Backoff(0.001))
        with pytest.raises(own.InternalServerError):
            client.binary.octets(body=body)
        assert [each.content for each in transport.requests] == [b"one two"] * count


WRONG: list[tuple[str, dict[str, Any], type[Exception], str]] = [
    ("binary.octets", {"body": 3}, TypeError, "body: expected a path, bytes, an open file"),
    ("binary.octets", {"body": ["text"]}, TypeError, "body: expected pieces of bytes, got str"),
    ("binary.octets", {"body": "/no/such/file"}, FileNotFoundError, "body: No such file"),
    ("binary.octets", {}, TypeError, "binary.octets() needs 'body'"),
    ("binary.octets", {"body": None}, TypeError, "binary.octets(): body: expected a value, got None"),
    ("text.plain", {"body": "\ud800"}, ValueError, "body: expected text that UTF-8 can encode"),
    ("json.array", {"body": [{"a": b"x"}]}, TypeError, "body[0].a: expected a value that JSON can represent"),
    ("form.free", {"body": ["x"]}, TypeError, "body: expected an object, got list"),
    ("form.plain", {"a": float("nan")}, ValueError, "a: expected a finite number"),
    (
        "several.apart",
        {"a": "x", "body": b"zip"},
        TypeError,
        "body: expected either the body as a whole or 'a', got both",
    ),
    (
        "several.apart",
        {"a": "x", "content_type": "text/xml"},
        TypeError,
        "body: is needed for this content_type, not 'a'",
    ),
    ("several.apart", {}, TypeError, "several.apart() needs 'a', or 'body'"),
    ("several.apart", {"body": b"x", "content_type": JSON}, TypeError, "body: is text or a file, which needs another"),
    ("several.structured", {"content_type": "text/html"}, ValueError, "content_type: expected 'application/json' or"),
]


@pytest.mark.parametrize(("method", "arguments", "kind", "message"), WRONG)
def test_what_cannot_be_sent(method: str, arguments: dict[str, Any], kind: type[Exception], message: str) -> None:
    with pytest.raises(kind) as caught:
        sent((method, arguments), False)
    assert message in str(caught.value)


def parts(call: Call, is_async: bool) -> list[tuple[Any, ...]]:
    """Name, file name, media type, header `X-Kind` and content of the parts of a multipart body."""
    media_type, content = sent(call, is_async)
    message: Any = message_from_bytes(f"content-type: {media_type}\r\n\r\n".encode() + content)
    return [
        (
            each.get_param("name", header="content-disposition"),
            each.get_filename(),
            each["content-type"],
            each["x-kind"],
            each.get_payload(decode=True),
        )
        for each in message.get_payload()
    ]


MULTIPART: list[tuple[dict[str, Any], list[tuple[Any, ...]]]] = [
    ({"name": "x", "many": ["a", "b"]}, [("name", None, None, None, b"x"), ("many", None, None, None, b"a"), ("many", None, None, None, b"b")]),
    ({"thing": THING}, [("thing", None, JSON, None, b'{"a":"x","n":1}')]),
    ({"things": [THING]}, [("things", None, JSON, None, b'{"a":"x","n":1}')]),
    ({"xml": "<a/>"}, [("xml", None, "text/xml", None, b"<a/>")]),
    ({"photo": b"png"}, [("photo", "upload", "image/png", "photo", b"png")]),
    ({"photo": ("a.gif", b"gif", "image/gif")}, [("photo", "a.gif", "image/gif", None, b"gif")]),
    ({"raw": b"raw"}, [("raw", "upload", "application/octet-stream", None, b"raw")]),
    ({"tables": ["a,b", "c"]}, [("tables", None, "text/csv", None, b"a,b"), ("tables", None, "text/csv", None, b"c")]),
    ({"icons": [b"1", ("b.gif", b"2")]}, [("icons", "upload", "image/png", None, b"1"), ("icons", "b.gif", "image/gif", None, b"2")]),
    ({"scan": b"1", "pages": [b"2"]}, [("scan", "upload", "application/octet-stream", None, b"1"), ("pages", "upload", "image/tiff", None, b"2")]),
    ({"photos": [b"1", ("b.png", b"2")]}, [("photos", "upload", "application/octet-stream", None, b"1"), ("photos", "b.png", "image/png", None, b"2")]),
    ({"dotted": ["a", "b"]}, [("dotted", None, None, None, b"a,b")]),
]  # fmt: skip


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("arguments", "expected"), MULTIPART)
def test_multipart(arguments: dict[str, Any], expected: list[tuple[Any, ...]], is_async: bool) -> None:
    assert parts(("multipart.parts", arguments), is_async) == expected


def test_other_multipart_types() -> None:
    assert str(sent(("multipart.mixed", {"a": "x"}), False)[0]).startswith("multipart/mixed; boundary=")
    assert parts(("several.either", {"a": "x", "file": b"y"}), False)[1][4] == b"y"


# --- responses ---

KIND = {"kind": "k"}
XML = b"<?xml version='1.0'?><a/>"

RESPONSES: list[tuple[Call, int, str, bytes, str, Any]] = [
    (("got.several", KIND), 200, JSON, b'{"a":"x"}', "Thing", {"a": "x"}),
    (("got.several", KIND), 201, JSON, b'{"kind":"cat"}', "Cat", {"kind": "cat"}),
    (("got.several", KIND), 203, JSON, b'[{"kind":"dog"}]', "[Dog]", [{"kind": "dog"}]),
    (("got.several", KIND), 204, "", b"", "NoneType", None),
    (("got.several", KIND), 202, "text/plain", b"later", "str", "later"),
    (("got.referred", {}), 200, JSON, b'{"a":"x"}', "Thing", {"a": "x"}),
    (("got.default", {}), 200, JSON, b'{"a":"x"}', "Thing", {"a": "x"}),
    (("got.range", {}), 202, JSON, b'{"a":"x"}', "Thing", {"a": "x"}),
    (("got.free", {}), 200, JSON, b'{"a":[1]}', "dict", {"a": [1]}),
    (("got.free", {}), 200, JSON, b"null", "NoneType", None),
    (("got.string", {}), 200, JSON, b'"x"', "str", "x"),
    (("got.string", {}), 200, "text/plain", b"x y", "str", "x y"),
    (("got.number", {}), 200, JSON, b"1.5", "float", 1.5),
    (("got.map", {}), 200, JSON, b'{"k":[{"a":"x"}]}', "{[Thing]}", {"k": [{"a": "x"}]}),
    (("got.nullable", {}), 200, JSON, b"null", "NoneType", None),
    (("got.nullable", {}), 200, JSON, b'{"a":"x"}', "Thing", {"a": "x"}),
    (("got.list", {}), 200, JSON, b'[{"a":"x"}]', "[Thing]", [{"a": "x"}]),
    (("got.vendor", {}), 200, "application/vnd.api+json", b'{"a":"x"}', "Thing", {"a": "x"}),
    (("got.vendor", {}), 200, "text/html", b'{"a":"x"}', "Thing", {"a": "x"}),
    (("got.wildcard", {}), 200, JSON, b'{"a":"x"}', "Thing", {"a": "x"}),
    (("got.text", {}), 200, "text/csv; charset=utf-8", "a;ü".encode(), "str", "a;ü"),
    (("got.text", {}), 200, "text/csv; charset=iso-8859-1", b"a;\xfc", "str", "a;ü"),
    (("got.text", {}), 200, "text/csv; charset=klingon", b"a", "str", "a"),
    (("got.text", {}), 200, JSON, b'{"a":1}', "str", '{"a":1}'),
    (("got.text", {}), 200, "", b"", "str", ""),
    (("got.xml", {}), 200, "application/xml", XML, "str", XML.decode()),
    (("got.both", {}), 200, JSON, b'{"a":"x"}', "Thing", {"a": "x"}),
    (("got.picture", {}), 200, JSON, b'{"a":"x"}', "Thing", {"a": "x"}),
    (("got.picture", {}), 200, "image/webp", b"\x00", "ApiResponse", b"\x00"),
    (("got.video", {}), 200, JSON, b'"x"', "ApiResponse", b'"x"'),
    (("got.report", {}), 200, "application/vnd.api+json", b'{"a":"x"}', "Thing", {"a": "x"}),
    (("got.report", {}), 200, "application/pdf; charset=binary", b"%PDF", "ApiResponse", b"%PDF"),
    (("got.report", {}), 201, "", b"", "NoneType", None),
    (("got.gone", {}), 204, "", b"", "NoneType", None),
    (("got.free", {}), 204, "", b"", "NoneType", None),
    (("got.nothing", {}), 200, "", b"", "NoneType", None),
    (("got.options", KIND), 200, JSON, b'["GET"]', "list", ["GET"]),
    (("got.query", {**KIND, "q": "x"}), 200, JSON, b'{"a":"x"}', "Thing", {"a": "x"}),
    (("got.copy", KIND), 201, JSON, b'{"a":"x"}', "Thing", {"a": "x"}),
]


def shape(value: Any) -> str:
    if isinstance(value, list) and hasattr(value[0], "to_dict"):
        return f"[{shape(value[0])}]"
    if isinstance(value, dict) and isinstance(next(iter(value.values())), list) and "k" in value:
        return f"{{{shape(value['k'])}}}"
    return type(value).__name__


def plain(value: Any) -> Any:
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if type(value).__name__ == "ApiResponse":
        return value.content
    return value.to_dict() if hasattr(value, "to_dict") else value


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("call", "status", "media_type", "content", "kind", "value"), RESPONSES)
def test_responses(
    call: Call, status: int, media_type: str, content: bytes, kind: str, value: Any, is_async: bool
) -> None:
    own = package("bodies")
    headers = {"content-type": media_type} if media_type else {}
    result = called(call, is_async, lambda request: own.MockResponse(content, status=status, headers=headers))
    assert (shape(result), plain(result)) == (kind, value)


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("call", "method", "accept"),
    [
        (("got.head", KIND), "HEAD", "*/*"),
        (("got.trace", KIND), "TRACE", "message/http"),
        (("got.binary", {}), "GET", "application/pdf"),
    ],
)
def test_raw_responses(call: Call, method: str, accept: str, is_async: bool) -> None:
    own = package("bodies")
    seen: list[Any] = []

    def respond(request: Any) -> Any:
        seen.append(request)
        return own.MockResponse(b"\x00\xff", headers={"content-type": "application/pdf", "x-total": "3"})

    result = called(call, is_async, respond)
    assert type(result) is own.ApiResponse
    assert (result.content, result.headers["x-total"]) == (b"\x00\xff", "3")
    assert (seen[0].method, seen[0].headers["accept"]) == (method, accept)


@pytest.mark.parametrize(
    ("call", "method", "accept"),
    [
        (("got.options", KIND), "OPTIONS", JSON),
        (("got.query", {**KIND, "q": "x"}), "QUERY", JSON),
        (("got.copy", KIND), "COPY", JSON),
        (("responses.purge", KIND), "PURGE", JSON),
        (("got.vendor", {}), "GET", "application/vnd.api+json, application/json"),
        (("got.versions", {}), "GET", "application/vnd.v1+json, text/json, application/json"),
        (("got.text", {}), "GET", "text/csv"),
        (("got.picture", {}), "GET", "image/png, application/json"),
        (("got.video", {}), "GET", "video/mp4"),
        (("got.report", {}), "GET", "application/json, application/pdf"),
        (("got.both", {}), "GET", JSON),
        (("got.several", KIND), "GET", "application/json, text/plain"),
        (("streams.jsonl", {}), "GET", "application/jsonl"),
    ],
)
def test_what_is_asked_for(call: Call, method: str, accept: str) -> None:
    own = package("bodies")
    client = own.Client(HOST)
    resource, _, name = call[0].partition(".")
    request = client.dry_run(getattr(getattr(client, resource), name), **call[1])
    assert (request.method, request.headers["accept"]) == (method, accept)


ERRORS: list[tuple[int, str, bytes, str, Any]] = [
    (404, "application/problem+json", b'{"title":"gone"}', "Problem", {"title": "gone"}),
    (422, JSON, b'{"detail":[{"msg":"no"}]}', "Invalid", {"detail": [{"msg": "no"}]}),
    (400, "text/plain", b"bad", "str", "bad"),
    (503, JSON, b'{"kind":"cat","lives":1}', "Cat", {"kind": "cat", "lives": 1}),
    (503, "text/html", b"<html>", "NoneType", None),
    (404, JSON, b'["odd"]', "Problem", ["odd"]),
]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("status", "media_type", "content", "kind", "value"), ERRORS)
def test_errors(status: int, media_type: str, content: bytes, kind: str, value: Any, is_async: bool) -> None:
    own = package("bodies")
    with pytest.raises(own.APIStatusError) as caught:
        called(
            ("got.several", KIND),
            is_async,
            lambda request: own.MockResponse(content, status=status, headers={"content-type": media_type}),
        )
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
        assert (type(error.data).__name__, plain(error.data)) == (kind, value)
        assert error.data_as(own.Problem) is (error.data if kind == "Problem" else None)
    assert caught.value.body


def test_errors_hold_no_secrets() -> None:
    own = package("bodies")

    def respond(request: Any) -> Any:
        return own.MockResponse({"title": "key-12345678 is wrong"}, status=404)

    client = own.Client(HOST, api_key="key-12345678", transport=own.MockTransport(respond))
    client = client.with_options(default_headers={"authorization": "Bearer key-12345678"})
    with pytest.raises(own.NotFoundError) as caught:
        client.got.several("k")
    assert "key-12345678" not in caught.value.data.title
    with pytest.raises(own.NotFoundError) as caught:
        client.got.binary()
    assert caught.value.data is None


# --- streams ---

EVENTS = "text/event-stream"
STREAMS: list[tuple[Call, str, bytes, list[Any]]] = [
    (("streams.lines", {"stream": True}), LINES, b'{"a":"x"}\n{"n":1}\n', [{"a": "x"}, {"n": 1}]),
    (("streams.jsonl", {}), "application/jsonl", b'{"a":"x"}\r\n\n{"n":1}', [{"a": "x"}, {"n": 1}]),
    (("streams.jsonl", {}), "text/plain", b'{"a":"x"}\n', [{"a": "x"}]),
    (("streams.jsonl", {}), EVENTS, b'data: {"a":"x"}\n\n', [{"a": "x"}]),
    (("streams.array", {}), LINES, b'{"a":"x"}\n', [{"a": "x"}]),
    (("streams.sequence", {}), "application/json-seq", b'\x1e{"a":"x"}\n\x1e{"n":\n1}\n', [{"a": "x"}, {"n": 1}]),
    (("streams.events", {}), EVENTS, b'data: {"a":"x"}\n\ndata: {"n":1}\n\n', [{"a": "x"}, {"n": 1}]),
    (("streams.events", {}), LINES, b'{"a":"x"}\n', [{"a": "x"}]),
    (("streams.named", {}), EVENTS, b'event: thing\ndata: {"a":"x"}\n\nevent: word\ndata: hi "you"\n\n', [{"event": "thing", "data": {"a": "x"}}, {"event": "word", "data": 'hi "you"'}]),
    (("streams.frames", {}), EVENTS, b'event: e\nid: 1\ndata: {"a":1}\n\ndata: hi\n\ndata: [DONE]\n\n', ['{"a":1}', "hi"]),
    (("streams.inline", {}), EVENTS, b'data: {"t":"x"}\n\n', [{"t": "x"}]),
    (("streams.text", {}), EVENTS, b"data: hello\n\ndata: {}\n\ndata: [DONE]\n\n", ["hello", "{}"]),
    (("streams.free", {}), EVENTS, b"data: hello\n\ndata: [1]\n\n", ["hello", [1]]),
    (("streams.asked", {"stream": True}), EVENTS, b'data: {"a":"x"}\n\n', [{"a": "x"}]),
]  # fmt: skip


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("size", [1, 1000])
@pytest.mark.parametrize(("call", "media_type", "content", "expected"), STREAMS)
def test_streams(call: Call, media_type: str, content: bytes, expected: list[Any], size: int, is_async: bool) -> None:
    own = package("bodies")
    seen: list[Any] = []

    def respond(request: Any) -> Any:
        seen.append(request)
        pieces = [content[start : start + size] for start in range(0, len(content), size)]
        return own.MockResponse(pieces=pieces, headers={"content-type": media_type})

    events = called(call, is_async, respond)
    assert plain(events) == expected
    assert "?" not in seen[0].url
    is_plain = call[0] in ("streams.text", "streams.frames", "streams.free")
    assert is_plain or all(hasattr(event, "to_dict") and not event.decode_issues for event in events)


def test_a_stream_is_not_asked_for_by_itself() -> None:
    own = package("bodies")
    got = called(("streams.asked", {}), False, lambda request: own.MockResponse(THING))
    assert type(got) is own.Thing


def test_faults_of_lines() -> None:
    own = package("bodies")

    def respond(content: bytes) -> Any:
        return lambda request: own.MockResponse(content, headers={"content-type": LINES})

    with pytest.raises(own.APIError, match="the stream reports: no more"):
        called(("streams.jsonl", {}), False, respond(b'{"a":"x"}\n{"error":"no more"}\n'))
    with pytest.raises(own.UnexpectedContentError, match="event 2 of the stream cannot be decoded"):
        called(("streams.jsonl", {}), False, respond(b'{"a":"x"}\n{"a":\n{}\n'))


@pytest.mark.parametrize(
    ("method", "argument", "expected"),
    [
        ("multipart.parts", "raw", "FileContent | None"),
        ("multipart.parts", "icons", "Sequence[FileContent] | None"),
        ("multipart.parts", "scan", "FileContent | None"),
        ("multipart.parts", "pages", "Sequence[FileContent] | None"),
        ("multipart.parts", "raws", "Sequence[FileContent] | None"),
        ("multipart.parts", "perhaps", "FileContent | None"),
        ("multipart.parts", "encoded", "str | None"),
        ("json.perhaps", "raw", "str | None"),
    ],
)
def test_what_is_a_file_is_said_by_the_media_type(method: str, argument: str, expected: str) -> None:
    resource, _, name = method.partition(".")
    found = getattr(getattr(package("bodies").Client(HOST), resource), name)
    assert inspect.signature(found).parameters[argument].annotation == expected
