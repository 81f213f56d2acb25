"""Parameters of any document: their styles, places and names, in clients generated from `test/data/documents`."""

from __future__ import annotations

import asyncio
import datetime
import enum
import importlib
import pickle
from contextlib import nullcontext
from typing import Any

import pytest

from openapiopenai._runtime.json.redaction import secrets_of
from openapiopenai._runtime.json.repeated import Repeated

from .projects import package
from .scripted import head, raw, scripted

COLOR = {"R": 100, "G": 200}
DAY = datetime.date(2025, 1, 2)
TIME = datetime.datetime(2025, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)  # noqa: UP017
HOST = "https://parameters.example/v1"


class Size(enum.Enum):
    SMALL = "small"


def sent(method: str, is_async: bool, *positional: Any, **arguments: Any) -> Any:
    """Call a method, and return the request that reaches the server."""
    own = package("parameters")
    seen: list[Any] = []

    def respond(request: Any) -> Any:
        seen.append(request)
        return own.MockResponse(b"", status=204)

    transport = own.MockTransport(respond)
    resource, _, name = method.partition(".")
    if not is_async:
        client = own.Client(HOST, transport=transport)
        assert getattr(getattr(client, resource), name)(*positional, **arguments) is None
    else:

        async def call() -> None:
            client = own.AsyncClient(HOST, transport=transport)
            assert await getattr(getattr(client, resource), name)(*positional, **arguments) is None

        asyncio.run(call())
    (request,) = seen
    return request


SIMPLE: dict[str, Any] = {"number": 1, "flag": True, "day": "d", "kind": "small"}

URLS: list[tuple[str, dict[str, Any], str]] = [
    ("query.form", {"text": "a b&c=d+é"}, "/query/form?text=a%20b%26c%3Dd%2B%C3%A9"),
    ("query.form", {"text": ""}, "/query/form?text="),
    ("query.form", {"text": None}, "/query/form"),
    ("query.form", {"number": 1.5, "flag": True}, "/query/form?number=1.5&flag=true"),
    ("query.form", {"number": 2, "flag": False}, "/query/form?number=2&flag=false"),
    ("query.form", {"day": DAY}, "/query/form?day=2025-01-02"),
    ("query.form", {"kind": "b c"}, "/query/form?kind=b%20c"),
    ("query.form", {"many": ["a", "b,c", None]}, "/query/form?many=a&many=b%2Cc"),
    ("query.form", {"many": ("a",)}, "/query/form?many=a"),
    ("query.form", {"many": []}, "/query/form"),
    ("query.form", {"short": [1, 2]}, "/query/form?short=1,2"),
    ("query.form", {"short": []}, "/query/form"),
    ("query.form", {"object": COLOR}, "/query/form?R=100&G=200"),
    ("query.form", {"flat": COLOR}, "/query/form?flat=R,100,G,200"),
    ("query.form", {"flat": {"R": 1, "G": None}}, "/query/form?flat=R,1"),
    ("query.form", {"nested": [{"k": "v"}]}, "/query/form?nested=%7B%22k%22%3A%22v%22%7D"),
    ("query.form", {"any": [1, True]}, "/query/form?any=1&any=true"),
    ("query.form", {"any": "x"}, "/query/form?any=x"),
    ("query.form", {"brackets": ["a", "b"]}, "/query/form?brackets%5B%5D=a&brackets%5B%5D=b"),
    ("query.form", {"untouched": "a/b:c?d=e;[f]%20"}, "/query/form?untouched=a/b:c?d=e;[f]%20"),
    ("query.form", {"untouched": "a&b#c+d"}, "/query/form?untouched=a%26b%23c%2Bd"),
    ("query.form", {"parts": ["a/b", "c"]}, "/query/form?parts=a/b,c"),
    ("query.form", {"empty": ""}, "/query/form?empty="),
    ("query.form", {"extra_query": {"more": ["a", "b"]}}, "/query/form?more=a&more=b"),
    ("query.delimited", {"spaces": ["a", "b c"]}, "/query/delimited?spaces=a%20b%20c"),
    ("query.delimited", {"pipes": ["a", "b"]}, "/query/delimited?pipes=a%7Cb"),
    ("query.delimited", {"repeated": ["a", "b"]}, "/query/delimited?repeated=a&repeated=b"),
    (
        "query.delimited",
        {"deep": {"a": "x", "b": [1, 2], "c": {"d": "y"}}},
        "/query/delimited?deep%5Ba%5D=x&deep%5Bb%5D%5B%5D=1&deep%5Bb%5D%5B%5D=2&deep%5Bc%5D%5Bd%5D=y",
    ),
    ("query.delimited", {"wrong": ["a", "b"]}, "/query/delimited?wrong=a&wrong=b"),
    ("query.content", {"filter": COLOR}, "/query/content?filter=%7B%22R%22%3A100%2C%22G%22%3A200%7D"),
    ("query.content", {"filter": {}, "word": "a"}, "/query/content?filter=%7B%7D&word=%22a%22"),
    ("query.content", {"filter": {}, "plain": "a"}, "/query/content?filter=%7B%7D&plain=a"),
    ("query.whole", {"all": {"a": "b", "c": "d e"}}, "/query/whole?a=b&c=d%20e"),
    ("routes.simple", {**SIMPLE, "number": 1.5, "many": ["a", "b/c"]}, "/path/simple/1.5/true/d/small/a,b%2Fc"),
    ("routes.simple", {**SIMPLE, "flag": False, "many": ["a"]}, "/path/simple/1/false/d/small/a"),
    (
        "routes.simple",
        {**SIMPLE, "day": TIME, "many": ["a"]},
        "/path/simple/1/true/2025-01-02T03%3A04%3A05%2B00%3A00/small/a",
    ),
    (
        "routes.simple",
        {**SIMPLE, "kind": Size.SMALL, "many": ["."]},
        "ValueError: many: expected a string that is not a",
    ),
    (
        "routes.simple",
        {**SIMPLE, "kind": Size.SMALL, "many": []},
        "ValueError: many: expected a non-empty string, got []",
    ),
    (
        "routes.simple",
        {**SIMPLE, "number": [1], "many": ["a"]},
        "ValueError: number: expected a non-empty string, got [1]",
    ),
    (
        "routes.simple",
        {**SIMPLE, "number": float("nan"), "many": ["a"]},
        "ValueError: number: expected a finite number",
    ),
    ("routes.objects", {"flat": COLOR, "pairs": COLOR}, "/path/objects/R,100,G,200/R=100,G=200"),
    ("routes.label", {"one": 5, "many": [3, 4], "parts": [3, 4]}, "/path/label/.5/.3,4/.3.4"),
    (
        "routes.matrix",
        {"one": 5, "many": [3, 4], "parts": [3, 4], "object": COLOR},
        "/path/matrix/;one=5/;many=3,4/;parts=3;parts=4/;R=100;G=200",
    ),
    ("routes.content", {"filter": {"R": 1}}, "/path/content/%7B%22R%22%3A1%7D.json"),
]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("method", "arguments", "expected"), URLS)
def test_urls(method: str, arguments: dict[str, Any], expected: str, is_async: bool) -> None:
    if expected.startswith("/"):
        assert sent(method, is_async, **arguments).url == HOST + expected
        return
    kind, _, message = expected.partition(": ")
    with pytest.raises(ValueError) as caught:
        sent(method, is_async, **arguments)
    assert type(caught.value).__name__ == kind
    assert str(caught.value).startswith(message)


HEADERS: list[tuple[str, dict[str, Any], dict[str, str]]] = [
    ("marks.send", {"x_text": "a, b"}, {"x-text": "a, b"}),
    ("marks.send", {"x_count": 3, "x_flag": True}, {"x-count": "3", "x-flag": "true"}),
    ("marks.send", {"x_list": ["a", "b"]}, {"x-list": "a,b"}),
    ("marks.send", {"x_each": ["a", 1]}, {"x-each": "a, 1"}),
    ("marks.send", {"x_each": "a,b"}, {"x-each": "a,b"}),
    ("marks.send", {"x_object": COLOR}, {"x-object": "R,100,G,200"}),
    ("marks.send", {"x_pairs": COLOR}, {"x-pairs": "R=100,G=200"}),
    ("marks.send", {"x_json": COLOR}, {"x-json": '{"R":100,"G":200}'}),
    ("cookies.send", {"sid": "a;b c"}, {"cookie": "sid=a%3Bb%20c"}),
    (
        "cookies.send",
        {"sid": "s", "many": ["a", "b"], "flat": ["c", "d"]},
        {"cookie": "sid=s; many=a; many=b; flat=c,d"},
    ),
    ("cookies.send", {"sid": "s", "raw": "a=/b"}, {"cookie": "sid=s; raw=a=/b"}),
    ("cookies.send", {"sid": "s", "extra_headers": {"Cookie": "own=1"}}, {"cookie": "own=1"}),
]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("method", "arguments", "expected"), HEADERS)
def test_headers(method: str, arguments: dict[str, Any], expected: dict[str, str], is_async: bool) -> None:
    request = sent(method, is_async, **arguments)
    assert {name: request.headers.get(name) for name in expected} == expected


def test_cookies_of_the_client_stay() -> None:
    own = package("parameters")
    client = own.Client(HOST, default_headers={"cookie": "mine=1"})
    assert client.dry_run(client.cookies.send, sid="s").headers["cookie"] != "sid=s"
    configured = client._prepare(client.cookies.send.plan, (), {"sid": "s"})
    assert configured.headers["cookie"] == "mine=1; sid=s"


@pytest.mark.parametrize("library", ["", "httpx"])
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_headers_that_are_sent_several_times(is_async: bool, library: str) -> None:
    """On a connection, also after a redirect, each value of the list has a header of its own."""
    own = package("parameters")
    given = {"x_each": ["a, b", "c"], "x_list": ["d", "e"], "x_text": "f"}
    httpx = importlib.import_module(library) if library else None

    def stay(peer: Any) -> None: ...

    async def run(url: str) -> None:
        options = {"transport": own.AsyncHttpxTransport(httpx.AsyncClient())} if httpx else {}
        async with own.AsyncClient(url, **options) as client:
            await client.marks.send(**given)

    with scripted(raw(head(308, "location: /v2/marks", "content-length: 0"), stay), raw(head(204), stay)) as server:
        if is_async:
            asyncio.run(run(server.url))
        else:
            options = {"transport": own.HttpxTransport(httpx.Client())} if httpx else {}
            with own.Client(server.url, **options) as client:
                client.marks.send(**given)
    assert len(server.requests) == 2
    for request in server.requests:
        lines = request.decode().lower().split("\r\n")
        assert [each for each in lines if each.startswith(("x-each", "x-list", "x-text"))] == [
            "x-each: a, b", "x-each: c", "x-list: d,e", "x-text: f",
        ]  # fmt: skip


def test_headers_that_are_sent_several_times_are_shown_without_secrets() -> None:
    own = package("parameters")
    keys = ["first-secret-value", "second-secret-value"]
    client = own.Client(HOST)
    request = client.dry_run(client.marks.send, x_each=["a", "b"], x_api_keys=keys)
    curl = request.to_curl()
    assert (curl.count("-H 'x-each: "), curl.count("-H 'x-api-keys: ")) == (2, 2)
    assert {*keys} <= secrets_of("", {"x-api-keys": Repeated(keys)})
    for shown in (curl, repr(request), repr(pickle.loads(pickle.dumps(request)))):
        assert not [key for key in keys if key in shown]


@pytest.mark.parametrize("over_a_socket", [False, True])
def test_headers_that_are_sent_several_times_reach_the_mock(over_a_socket: bool) -> None:
    own = package("parameters")
    testing = importlib.import_module(f"{own.__name__}.testing")
    api = testing.MockAPI()
    with api.serve() if over_a_socket else nullcontext() as url:
        client = own.Client(url) if url else own.Client(HOST, transport=api.transport)
        client.marks.send(x_each=["a, b", "c"], x_list=["d", "e"])
    assert api.requests[-1].faults == []
    assert api.requests[-1].headers["x-each"].values == ("a, b", "c")


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_names_that_are_taken(is_async: bool) -> None:
    request = sent(
        "names.send", is_async, 7, id="path", id_="query", id__="header", id___="cookie", id____="body",
        timeout__=8, timeout=9.0, extra_headers_="e", extra_headers={"own": "o"}, deadline_="d",
        class_="c", body="b", self_="s", a_b="ab", from_="f", max_retries_=1, max_retries=0,
    )  # fmt: skip
    query = "id=query&timeout=8&extra_headers=e&deadline=d&class=c&body=b&self=s&a-b=ab"
    assert request.url == f"{HOST}/names/path/7?{query}"
    assert (request.headers["id"], request.headers["cookie"], request.headers["own"]) == ("header", "id=cookie", "o")
    assert request.content == b'{"id":"body","from":"f","max_retries":1}'
    assert request.timeout.read == 9.0


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_what_is_required_is_no_none(is_async: bool) -> None:
    with pytest.raises(TypeError, match=r"^query\.content\(\): filter: expected a value, got None$"):
        sent("query.content", is_async, filter=None)
    with pytest.raises(TypeError, match=r"^cookies\.send\(\) needs 'sid'$"):
        sent("cookies.send", is_async)
