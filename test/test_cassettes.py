"""Cassettes: what is recorded comes again, nothing secret is written, and what does not fit is told."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openapiopenai import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncOpenAI,
    MockTransport,
    OpenAI,
    OpenAIError,
    Response,
)
from openapiopenai.testing import (
    CassetteError,
    Expect,
    MockAPI,
    ScriptedServer,
    Send,
    UnrecordedRequestError,
    all_clients_use,
    cassette,
    check_cassette,
    make,
)
from openapiopenai.testing.cassettes.__main__ import main
from openapiopenai.testing.cassettes.bodies import body_bytes, body_form, event_bytes, event_forms
from openapiopenai.testing.cassettes.matching import Matcher
from openapiopenai.testing.cassettes.scrubbing import Scrubber
from openapiopenai.testing.cassettes.storage import FORMATS

from .awaited import Awaited, drive
from .conftest import ROOT
from .loopback import Received, Reply, loopback
from .scripted import PATIENCE
from .test_secrets import PLANTED, SAFE, S

KEY = "sk-proj-Abc123Def456Ghi789"
BOTH = pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI], ids=["sync", "async"])
ENDINGS = pytest.mark.parametrize("ending", [".yaml", ".jsonl"])
JSON = {"content-type": "application/json"}
EVENTS = {"content-type": "text/event-stream"}


def run(kind: Any, use: Callable[[Any], Any], **options: Any) -> Any:
    """Run a coroutine function with a client of either kind."""
    given = {"api_key": KEY, **options}
    if kind is OpenAI:
        with OpenAI(**given) as client:
            return drive(use(Awaited(client)))

    async def main() -> Any:
        async with AsyncOpenAI(**given) as client:
            return await use(client)

    return asyncio.run(main())


class Server:
    """Counts what it is asked, and responds in turn."""

    def __init__(self, *replies: Reply) -> None:
        self.replies = replies
        self.received: list[Received] = []

    def __call__(self, request: Received) -> Reply:
        self.received.append(request)
        return self.replies[min(len(self.received), len(self.replies)) - 1]

    @contextmanager
    def at(self) -> Iterator[str]:
        with loopback(self) as url:
            yield f"{url}/v1"


def ok(value: Any) -> Reply:
    return Reply(200, JSON, [json.dumps(value).encode()])


def response_of(text: str) -> dict[str, Any]:
    content = [{"type": "output_text", "text": text, "annotations": []}]
    return {"id": f"resp_{text}", "output": [{"type": "message", "id": "m", "role": "assistant", "content": content}]}


FRAMES = [
    b'event: response.output_text.delta\ndata: {"type":"response.output_text.delta","delta":"H\xc3\xa4 \\ud83d\\ude00"}\n\n',
    b": a comment\n\n",
    b'data: {"type":"response.output_text.delta","delta":"two",\ndata: "logprobs":[{"token":"two","logprob":-0.5}]}\n\n',
    b'id: 7\nevent: response.output_text.delta\ndata: {"type":"response.output_text.delta","delta":"3","n":1.0}\n\n',
    b'data: {"type":"response.completed","response":{"id":"r","output":[]}}\r\n\r\n',
]
STREAM = Reply(200, EVENTS, FRAMES, "chunked")


async def ask(client: Any, text: str = "Hi", **more: Any) -> str:
    return str((await client.responses.create(model="m", input=text, **more)).output_text)


async def listen(client: Any) -> list[dict[str, Any]]:
    return [each.to_dict() async for each in await client.responses.create(model="m", input="Hi", stream=True)]


async def read_file(client: Any) -> bytes:
    content: bytes = (await client.files.content("file_1")).content
    return content


async def upload(client: Any) -> str:
    return str((await client.files.create(file=("a.bin", b"\x00\xff bytes"), purpose="assistants")).id)


async def fail(client: Any) -> str:
    try:
        await ask(client)
    except APIStatusError as error:
        return f"{error.status_code} {error.message}"
    return ""


EXCHANGES: dict[str, tuple[Reply, Callable[[Any], Any]]] = {
    "JSON": (ok(response_of("Hi\n\ttwo lines ")), ask),
    "events": (STREAM, listen),
    "bytes": (Reply(200, {"content-type": "audio/mpeg"}, [b"ID3\x00\xff\xfe"]), read_file),
    "text": (Reply(200, {"content-type": "text/plain"}, ["Zeile\r\n\tzwei \x85\u2028 é".encode()]), read_file),
    "empty": (Reply(200, {"content-type": "text/plain"}, [b""]), read_file),
    "form": (ok({"id": "file_1"}), upload),
    "error": (Reply(404, JSON, [b'{"error":{"message":"no such thing"}}']), fail),
    "no JSON": (Reply(418, {"content-type": "text/html"}, [b"<h1>teapot</h1>"]), fail),
}


@BOTH
@ENDINGS
@pytest.mark.parametrize("exchange", EXCHANGES)
def test_what_was_recorded_comes_again(kind: Any, ending: str, exchange: str, tmp_path: Path) -> None:
    reply, use = EXCHANGES[exchange]
    server, path = Server(reply), tmp_path / f"tape{ending}"
    with server.at() as url:
        with cassette(path) as tape:
            first = run(kind, use, base_url=url)
        assert (tape.recorded, tape.replayed, len(server.received)) == (1, 0, 1)
    with cassette(path) as tape:
        assert run(kind, use, base_url=url, api_key="test") == first
    assert (tape.recorded, tape.replayed, tape.unused) == (0, 1, [])
    assert KEY not in "".join(read(tmp_path).values())


@BOTH
def test_a_recording_serves_both_kinds_of_clients(kind: Any, tmp_path: Path) -> None:
    other = AsyncOpenAI if kind is OpenAI else OpenAI
    with Server(STREAM).at() as url, cassette(tmp_path / "tape.yaml"):
        first = run(kind, listen, base_url=url)
    with cassette(tmp_path / "tape.yaml"):
        assert run(other, listen, base_url=url) == first


@BOTH
def test_a_client_may_be_given_the_cassette(kind: Any, tmp_path: Path) -> None:
    with Server(ok(response_of("Hi")), STREAM).at() as url:
        for transport in (cassette(tmp_path / "tape.yaml"), cassette(tmp_path / "tape.yaml", "none")):
            assert run(kind, ask, base_url=url, transport=transport) == "Hi"
            assert len(run(kind, listen, base_url=url, transport=transport)) == 4
        with cassette(tmp_path / "other.yaml") as tape:  # which is recorded once
            assert run(kind, listen, base_url=url, transport=tape)
        assert tape.recorded == 1


@BOTH
def test_a_wrapped_transport_and_httpx_are_recorded(kind: Any, tmp_path: Path) -> None:
    import httpx

    from openapiopenai import AsyncHttpxTransport, HttpxTransport

    async def through_httpx(client: Any) -> str:
        if kind is OpenAI:
            with httpx.Client() as inner:
                return await ask(client.with_options(transport=HttpxTransport(inner)))
        async with httpx.AsyncClient() as inner_async:
            return await ask(client.with_options(transport=AsyncHttpxTransport(inner_async)))

    with Server(ok(response_of("Hi"))).at() as url, cassette(tmp_path / "tape.yaml") as tape:
        assert run(kind, through_httpx, base_url=url) == "Hi"
    assert tape.recorded == 1
    with cassette(tmp_path / "tape.yaml", "none"):
        assert run(kind, ask, base_url=url) == "Hi"


# --- modes ---

MODES = {  # mode, whether there is a file → requests recorded and replayed of one known and one new; None: an error
    ("none", True): (0, 1, UnrecordedRequestError),
    ("none", False): (0, 0, UnrecordedRequestError),
    ("once", True): (0, 1, UnrecordedRequestError),
    ("once", False): (2, 0, None),
    ("new_episodes", True): (1, 1, None),
    ("new_episodes", False): (2, 0, None),
    ("all", True): (2, 0, None),
    ("all", False): (2, 0, None),
}


@BOTH
@ENDINGS
@pytest.mark.parametrize(("mode", "exists"), MODES)
def test_modes(kind: Any, ending: str, mode: Any, exists: bool, tmp_path: Path) -> None:
    recorded, replayed, error = MODES[mode, exists]
    path = tmp_path / f"tape{ending}"
    with Server(ok(response_of("Hi"))).at() as url:
        if exists:
            with cassette(path):
                run(kind, ask, base_url=url)
        with cassette(path, mode) as tape:
            found: Any = None
            for text in ("Hi", "Ho"):
                try:
                    run(kind, lambda client, text=text: ask(client, text), base_url=url)
                except UnrecordedRequestError as raised:
                    found = type(raised)
                    assert f'mode="{mode}"' in str(raised)
        assert (tape.recorded, tape.replayed, found) == (recorded, replayed, error)
    kept = [*FORMATS[ending].read(path.read_text("utf-8"))] if path.exists() else []
    assert len(kept) == recorded + (exists and mode != "all")


@BOTH
def test_equal_requests_come_in_order_and_no_more_often_than_recorded(kind: Any, tmp_path: Path) -> None:
    server = Server(*(ok(response_of(text)) for text in "abc"))
    path = tmp_path / "tape.yaml"

    async def thrice(client: Any) -> list[str]:
        return [await ask(client) for _ in range(3)]

    with server.at() as url, cassette(path):
        assert run(kind, thrice, base_url=url) == ["a", "b", "c"]
    with cassette(path) as tape:
        assert run(kind, thrice, base_url=url) == ["a", "b", "c"]
        with pytest.raises(UnrecordedRequestError, match="once more: recording 1 of 3 fits, and was replayed already"):
            run(kind, ask, base_url=url)
    assert tape.replayed == 3


@BOTH
def test_retries_are_recorded_as_they_were(kind: Any, tmp_path: Path) -> None:
    limited = Reply(429, {**JSON, "retry-after-ms": "1"}, [b'{"error":{"message":"slow down"}}'])
    server = Server(limited, limited, ok(response_of("Hi")))
    with server.at() as url, cassette(tmp_path / "tape.yaml") as tape:
        assert run(kind, ask, base_url=url) == "Hi"
    assert tape.recorded == len(server.received) == 3
    with cassette(tmp_path / "tape.yaml") as tape:
        assert run(kind, ask, base_url=url) == "Hi"
    assert tape.replayed == 3


@BOTH
@pytest.mark.parametrize("cause", ["refused", "timeout", "cut"])
def test_errors_of_the_connection_come_again(kind: Any, cause: str, tmp_path: Path) -> None:
    def stall(_: Received) -> Reply:
        time.sleep(0.2)
        return ok({})

    def cut(_: Received) -> Reply:
        return Reply(200, EVENTS, iter([FRAMES[0], b"data: {"]), "close")

    wanted = {"refused": APIConnectionError, "timeout": APITimeoutError, "cut": APIConnectionError}[cause]
    options = {"max_retries": 0, "timeout": 0.1}
    seen: list[str] = []
    with loopback(stall if cause == "timeout" else cut) as url:
        base_url = "http://127.0.0.1:9/v1" if cause == "refused" else url
        for _ in range(2):
            with cassette(tmp_path / "tape.jsonl"), pytest.raises(wanted) as caught:
                run(kind, listen, base_url=base_url, **options)
            seen.append(str(caught.value))
    assert seen[0] == seen[1]


@BOTH
def test_a_stream_that_was_left_ends_where_it_was_left(kind: Any, tmp_path: Path) -> None:
    def respond(_: Received) -> Reply:
        def pieces() -> Iterator[bytes]:
            yield FRAMES[0]
            time.sleep(0.3)
            yield from FRAMES[1:]

        return Reply(200, EVENTS, pieces(), "chunked")

    async def leave(client: Any) -> str:
        async with await client.responses.create(model="m", input="Hi", stream=True) as stream:
            async for event in stream:
                return str(event.delta)
        return ""

    with loopback(respond) as url, cassette(tmp_path / "tape.yaml"):
        first = run(kind, leave, base_url=url)
    with cassette(tmp_path / "tape.yaml"):
        assert run(kind, leave, base_url=url) == first
    with cassette(tmp_path / "tape.yaml"), pytest.raises(APIConnectionError, match="the recording ends here"):
        run(kind, listen, base_url=url, max_retries=0)


@BOTH
def test_timing_is_recorded_on_request(kind: Any, tmp_path: Path) -> None:
    def respond(_: Received) -> Reply:
        def pieces() -> Iterator[bytes]:
            yield FRAMES[0]
            time.sleep(0.15)
            yield FRAMES[-1]

        return Reply(200, EVENTS, pieces(), "chunked")

    path = tmp_path / "tape.yaml"
    with loopback(respond) as url, cassette(path, timing=True):
        first = run(kind, listen, base_url=url)
    begun = time.monotonic()
    with cassette(path, timing=True):
        assert run(kind, listen, base_url=url) == first
    assert time.monotonic() - begun >= 0.1
    begun = time.monotonic()
    with cassette(path):
        assert run(kind, listen, base_url=url) == first


# --- secrets ---


def read(folder: Path) -> dict[str, str]:
    return {str(path): path.read_bytes().decode("latin-1") for path in folder.rglob("*") if path.is_file()}


def echo(request: Received) -> Reply:
    """All that was received: as JSON values, in headers, in a URL, and in an error message."""
    said = {"headers": request.headers, "target": request.target, "body": request.body.decode("latin-1")}
    text = json.dumps(said)
    value = {
        **response_of("Hi"),
        "said": said,
        "error_message": f"Incorrect API key: {text}",
        "nested": [{"deep": text}],
    }
    headers = {**JSON, "x-echo": text, "location": f"http://other{request.target}"}
    return Reply(200, headers, [json.dumps(value).encode()])


@pytest.mark.slow
@BOTH
@ENDINGS
@pytest.mark.parametrize("planted", PLANTED)
def test_no_secret_is_written(kind: Any, ending: str, planted: str, tmp_path: Path) -> None:
    options = {"api_key": "ordinary-key", **PLANTED[planted]}
    user, query = options.pop("base", ("", ""))

    async def use(client: Any) -> str:
        return await ask(client, f"my key is {S} or {SAFE}")

    with loopback(echo) as url, cassette(tmp_path / f"tape{ending}") as tape:
        assert run(kind, use, base_url=f"{url.replace('://', f'://{user}')}/v1{query}", **options) == "Hi"
    assert tape.recorded == 1
    written = "".join(read(tmp_path).values())
    planted_here = SAFE if SAFE in repr(PLANTED[planted]) else S
    assert [form for form in Scrubber([planted_here]).values if form in written] == []
    assert "my key is" in written


BODIES: dict[str, dict[str, Any]] = {
    "access token": {"access_token": S, "token_type": "Bearer"},
    "camel case": {"accessToken": S},
    "client secret": {"client_secret": {"value": S, "expires_at": 1}},
    "in a list": {"tools": [{"type": "mcp", "authorization": S, "headers": {"X-Api-Key": S}}]},
    "in text": {"arguments": json.dumps({"password": S})},
    "header in text": {"log": f"Authorization: Bearer {S}9"},
    "shape": {"value": "sk-admin-0123456789abcdef"},
    "URL": {"url": f"https://me:{S.replace('/', '')}@host/x?sig={S}"},
}


@pytest.mark.parametrize("place", BODIES)
def test_secrets_of_responses_are_not_written_either(place: str, tmp_path: Path) -> None:
    cookies = {"set-cookie": f"session={SAFE}; Path=/"}
    value = {**BODIES[place], "id": "resp_1", "output": [], "echo": f"of the cookie {SAFE}"}
    reply = Reply(200, {**JSON, **cookies}, [json.dumps(value).encode()])
    with Server(reply).at() as url, cassette(tmp_path / "tape.yaml"):
        run(OpenAI, ask, base_url=url)
    written = "".join(read(tmp_path).values())
    assert [each for each in (S, S.replace("/", ""), SAFE, "0123456789abcdef") if each in written] == []
    assert "of the cookie" in written


def test_texts_stay_as_they_are() -> None:
    """What looks a little like a secret is none: clients read the texts of a recording again."""
    texts = [
        "Basic arithmetic",
        "none",
        "a test",
        "next_page_token=3",
        "max_tokens: 5",
        "the key is in the door",
        "token",
    ]
    value = {"logprobs": [{"token": "Hi", "logprob": -1.0}], "next_page_token": "p2", "key": "region", "texts": texts}
    scrubber = Scrubber(["none", "test"])
    assert scrubber.values_of(value) == value


def test_what_is_masked_can_be_extended(tmp_path: Path) -> None:
    headers = {"x-tenant": "acme-7781", "x-shown": "blue"}
    options: Any = {"secrets": ["swordfish"], "secret_names": ["x-tenant", "nickname"], "visible_headers": ["x-shown"]}
    with loopback(echo) as url, cassette(tmp_path / "tape.yaml", **options):
        client = OpenAI(api_key="test", base_url=f"{url}/v1", default_headers=headers)
        client.responses.create(model="m", input="swordfish", extra_body={"nickname": "Bobby"})
    written = "".join(read(tmp_path).values())
    assert [each for each in ("acme-7781", "swordfish", "Bobby") if each in written] == []
    assert "x-shown: blue" in written


# --- matching ---

MATCHES: dict[str, tuple[Any, Any, set[str], set[str]]] = {  # recorded, sent → where they differ, strict and loose
    "key order": ({"a": 1, "b": [1, 2]}, {"b": [1, 2], "a": 1}, set(), set()),
    "number": ({"a": 1}, {"a": 1.0}, set(), set()),
    "kind": ({"a": 1}, {"a": True}, {"body.a"}, {"body.a"}),
    "text": ({"a": ["x", "y"]}, {"a": ["x", "z"]}, {"body.a[1]"}, {"body.a[1]"}),
    "order of items": ({"a": [1, 2]}, {"a": [2, 1]}, {"body.a[0]", "body.a[1]"}, {"body.a[0]", "body.a[1]"}),
    "more items": ({"a": []}, {"a": [1]}, {"body.a[0]"}, {"body.a[0]"}),
    "null": ({"a": None}, {}, {"body.a"}, set()),
    "false": ({}, {"a": False}, {"body.a"}, set()),
    "empty": ({"a": {}}, {"b": []}, {"body.a", "body.b"}, set()),
    "masked": ({"a": "key *** and"}, {"a": "key abc and"}, set(), set()),
    "masked, other": ({"a": "key *** and"}, {"a": "key abc or"}, {"body.a"}, {"body.a"}),
}


@pytest.mark.parametrize("case", MATCHES)
def test_bodies_are_compared_by_their_values(case: str) -> None:
    recorded, sent, strict, loose = MATCHES[case]
    for matching, wanted in (("strict", strict), ("loose", loose)):
        found = Matcher(matching).values(recorded, sent)  # type: ignore[arg-type]
        assert {each.path for each in found} == wanted, matching


REQUESTS: dict[str, tuple[dict[str, Any], set[str], set[str]]] = {
    "same": ({}, set(), set()),
    "method": ({"method": "GET"}, {"method"}, {"method"}),
    "host": ({"url": "https://other/v1/x?a=1&b=2"}, {"host"}, set()),
    "path": ({"url": "https://host/v1/y?a=1&b=2"}, {"path"}, {"path"}),
    "query": ({"url": "https://host/v1/x?a=1&b=3"}, {"query.b"}, {"query.b"}),
    "order of the query": ({"url": "https://host/v1/x?b=2&a=1"}, set(), set()),
    "visible header": ({"headers": {"openai-beta": "x"}}, {"headers.openai-beta"}, set()),
    "masked header": ({"headers": {"authorization": "Bearer ***"}}, set(), set()),
    "body": ({"body": {"json": {}}}, {"body"}, set()),
    "media type": ({"headers": {"content-type": "application/json; charset=utf-8"}}, {"headers.content-type"}, set()),
}


@pytest.mark.parametrize("case", REQUESTS)
def test_requests_are_compared(case: str) -> None:
    changes, strict, loose = REQUESTS[case]
    recorded = {"method": "POST", "url": "https://host/v1/x?a=1&b=2", "headers": {}}
    for matching, wanted in (("strict", strict), ("loose", loose)):
        matcher = Matcher(matching)  # type: ignore[arg-type]
        views = matcher.view(recorded), matcher.view({**recorded, **changes})
        assert {each.path for each in matcher.differences(*views)} == wanted, matching
        assert matcher.fits(*views) == (not wanted)


def test_places_can_be_ignored() -> None:
    old = {"method": "POST", "url": "http://h/x?page=1", "headers": {}}
    new = {**old, "url": "http://h/x?page=2"}
    sides = [{"json": {"a": {"run": n}, "input": [{"id": n, "x": 1}, {"id": n + 5}]}} for n in (1, 2)]
    ignore = ["body.input[*].id", "query.page"]
    for places, wanted in (([*ignore, "body.a.run"], []), (ignore, ["body.a.run"])):
        matcher = Matcher("strict", places)
        views = matcher.view({**old, "body": sides[0]}), matcher.view({**new, "body": sides[1]})
        assert [each.path for each in matcher.differences(*views)] == wanted


def test_forms_are_compared_by_their_parts() -> None:
    def form(boundary: str, content: str) -> dict[str, Any]:
        head = f'--{boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n{content}\r\n'
        kind = f"multipart/form-data; boundary={boundary}"
        from openapiopenai.testing.cassettes.bodies import Unkept

        made = body_form(f"{head}--{boundary}--\r\n".encode(), kind, Scrubber(), Unkept())
        return Matcher().view({"method": "POST", "url": "http://h/", "headers": {}, "body": made})

    assert Matcher().differences(form("aaa", "one"), form("bbb", "one")) == []
    assert [each.path for each in Matcher().differences(form("aaa", "one"), form("aaa", "two"))] == ["body[0].file"]


@BOTH
def test_the_error_names_the_nearest_recording(kind: Any, tmp_path: Path) -> None:
    with Server(ok(response_of("Hi"))).at() as url:
        with cassette(tmp_path / "tape.yaml"):
            for text in ("Hi", "Ho"):
                run(kind, lambda client, text=text: ask(client, text), base_url=url)
        with cassette(tmp_path / "tape.yaml"), pytest.raises(UnrecordedRequestError) as caught:
            run(kind, lambda client: ask(client, "Ho", temperature=0.5), base_url=url)
    lines = str(caught.value).splitlines()
    assert lines[1:] == [
        "The nearest is recording 2 of 2 and differs:",
        "  body.temperature: recorded nothing, sent 0.5",
    ]


ONE, TWO, THREE = SAFE[:5], SAFE[5:-4], SAFE[-4:]


def delta(text: str, **more: Any) -> dict[str, Any]:
    return {"type": "response.output_text.delta", **more, "delta": text}


def chunk(text: str, index: int = 0, **more: Any) -> dict[str, Any]:
    return {**more, "choices": [{"index": index, "delta": {"content": text}}]}


def data(*events: Any, end: str = "\n\n") -> bytes:
    return "".join(f"data: {each if isinstance(each, str) else json.dumps(each)}{end}" for each in events).encode()


IN_PIECES: dict[str, tuple[str, bytes, str]] = {
    "deltas": ("text/event-stream", data(delta(f"key {ONE}"), delta(TWO), delta(f"{THREE}.")), "key ***|."),
    "interleaved": (
        "text/event-stream",
        data(delta(ONE, output_index=0), delta("other", output_index=1), delta(TWO + THREE, output_index=0)),
        "***|other",
    ),
    "chunks with IDs of their own": ("text/event-stream", data(chunk(ONE, id="1"), chunk(TWO, id="2"), chunk(THREE, id="3")), "***"),
    "interleaved choices": ("text/event-stream", data(chunk(ONE), chunk("Hi", 1), chunk(TWO + THREE)), "***|Hi"),
    "a shape": ("text/event-stream", data(delta("sk-pro"), delta("j-01234567"), delta("89abcdef ok")), "sk-***| ok"),
    "a name": ("text/event-stream", data(delta('{"password": "drag'), delta('onfly"}')), '{"password": "***|"}'),
    "other line ends": ("text/event-stream", data(delta(ONE), delta(TWO + THREE), end="\r\n\r\n"), "***"),
    "plain text": ("text/event-stream", data(ONE, TWO + THREE), "***"),
    "lines": ("application/x-ndjson", b"".join(json.dumps(delta(each)).encode() + b"\n" for each in (ONE, TWO + THREE)), "***"),
    "tokens": ("application/json", json.dumps({"content": [{"token": each, "logprob": -1.0} for each in (ONE, TWO, THREE)]}).encode(), "***"),
}  # fmt: skip
"""Media type, body, and what is left of its pieces, with bars between them."""


@pytest.mark.parametrize("case", IN_PIECES)
def test_secrets_in_pieces_are_masked(case: str, tmp_path: Path) -> None:
    kind, body, left = IN_PIECES[case]
    path = tmp_path / "tape.yaml"
    with Server(Reply(200, {"content-type": kind}, [body])).at() as url, cassette(path, secrets=[SAFE]):
        run(OpenAI, read_file, base_url=url)
    with cassette(path):
        again: bytes = run(OpenAI, read_file, base_url=url)
    assert [each for each in (ONE, TWO, THREE, "drag", "onfly", "01234567") if each.encode() in again] == []
    assert [each for each in left.split("|") if each.encode() not in again.replace(b'\\"', b'"')] == []
    assert again.count(b"***") == 1 and again.split().count(b"data:") == body.split().count(b"data:")


@BOTH
def test_secrets_in_pieces_of_messages_are_masked(kind: Any, tmp_path: Path) -> None:
    """Also those that the client sends: they fit when they are replayed."""
    script: list[Any] = [Expect("input_audio_buffer.append"), Expect("input_audio_buffer.append"), Send(delta(ONE)), Send(delta(TWO + THREE))]  # fmt: skip

    async def talk(client: Any) -> list[Any]:
        async with client.realtime.connect(model="m") as connection:
            for text in (ONE + TWO, THREE):
                await connection.send({"type": "input_audio_buffer.append", "audio": text})
            return [(await connection.recv()).to_dict()["delta"] for _ in range(2)]

    path = tmp_path / "tape.yaml"
    with ScriptedServer(script) as server, cassette(path, secrets=[SAFE]):
        url = server.base_url
        assert run(kind, talk, base_url=url) == [ONE, TWO + THREE]
    written = path.read_text("utf-8")
    assert [each for each in (ONE, TWO, THREE) if each in written] == []
    with cassette(path):
        assert run(kind, talk, base_url=url) == ["***", ""]


# --- WebSockets ---


@BOTH
@ENDINGS
def test_web_sockets_come_again(kind: Any, ending: str, tmp_path: Path) -> None:
    script: list[Any] = [
        Expect("response.create"),
        Send({"type": "response.output_text.delta", "delta": "Hi"}),
        Send(b"\x00\xff"),
    ]

    async def talk(client: Any) -> list[Any]:
        async with client.realtime.connect(model="m") as connection:
            await connection.response.create()
            first = await connection.recv()
            return [first.to_dict(), await connection.recv_bytes()]

    path = tmp_path / f"tape{ending}"
    with ScriptedServer(script) as server, cassette(path):
        url = server.base_url
        first = run(kind, talk, base_url=url)
    with cassette(path) as tape:
        assert run(kind, talk, base_url=url, api_key="test") == first
        assert tape.replayed == 1
        with pytest.raises(UnrecordedRequestError):
            run(kind, talk, base_url=url)
    assert KEY not in "".join(read(tmp_path).values())


@BOTH
def test_a_message_that_differs_is_told(kind: Any, tmp_path: Path) -> None:
    async def talk(client: Any, voice: str) -> None:
        async with client.realtime.connect(model="m") as connection:
            await connection.send({"type": "session.update", "session": {"voice": voice}})

    path = tmp_path / "tape.yaml"
    with ScriptedServer([Expect("session.update")]) as server, cassette(path):
        url = server.base_url
        run(kind, lambda client: talk(client, "ash"), base_url=url)
    with cassette(path), pytest.raises(CassetteError, match=r"session.voice: recorded 'ash', sent 'cedar'"):
        run(kind, lambda client: talk(client, "cedar"), base_url=url)


@BOTH
def test_a_rejected_handshake_comes_again(kind: Any, tmp_path: Path) -> None:
    async def talk(client: Any) -> None:
        async with client.realtime.connect(model="m"):
            pass

    with ScriptedServer(status=403, body=b'{"error":{"message":"not you"}}') as server:
        for _ in range(2):
            with cassette(tmp_path / "tape.yaml") as tape, pytest.raises(APIStatusError, match="not you"):
                run(kind, talk, base_url=server.base_url)
    assert tape.replayed == 1


# --- files ---


def test_binary_bodies_are_in_files_beside(tmp_path: Path) -> None:
    reply = Reply(200, {"content-type": "audio/mpeg"}, [b"ID3\x00\xff"])
    with Server(reply).at() as url, cassette(tmp_path / "tape.yaml"):
        for _ in range(2):
            run(OpenAI, read_file, base_url=url)
    files = [path.name for path in (tmp_path / "tape.yaml.files").iterdir()]
    assert len(files) == 1 and files[0].endswith(".mp3")
    (tmp_path / "tape.yaml.files" / files[0]).unlink()
    with cassette(tmp_path / "tape.yaml"), pytest.raises(CassetteError, match=f"{files[0]} cannot be read"):
        run(OpenAI, read_file, base_url=url)


@pytest.mark.parametrize("mode", ["once", "new_episodes", "all"])
def test_a_failing_block_keeps_what_was_recorded(mode: Any, tmp_path: Path) -> None:
    with Server(ok(response_of("Hi"))).at() as url:
        with pytest.raises(ZeroDivisionError), cassette(tmp_path / "tape.yaml", mode):
            run(OpenAI, ask, base_url=url)
            raise ZeroDivisionError
        with cassette(tmp_path / "tape.yaml", "none"):
            assert run(OpenAI, ask, base_url=url) == "Hi"
    assert [path.name for path in tmp_path.iterdir()] == ["tape.yaml"]


KILLED = """
import os, sys
from openapiopenai import OpenAI
from openapiopenai.testing import cassette
with cassette(sys.argv[1], sys.argv[2]):
    client = OpenAI(api_key="test", base_url=sys.argv[3])
    client.responses.create(model="m", input="new")
    client.responses.create(model="m", input="Hi", stream=True)
    os.kill(os.getpid(), 9)
"""


@pytest.mark.parametrize(
    ("ending", "mode", "kept"), [(".yaml", "all", ["Hi"]), (".jsonl", "new_episodes", ["Hi", "new"])]
)
def test_a_killed_program_leaves_a_whole_file(ending: str, mode: str, kept: list[str], tmp_path: Path) -> None:
    path = tmp_path / f"tape{ending}"
    with Server(ok(response_of("Hi"))).at() as url:
        with cassette(path):
            run(OpenAI, ask, base_url=url)
        done = subprocess.run([sys.executable, "-c", KILLED, str(path), mode, url], env={**os.environ})
    assert done.returncode == -signal.SIGKILL
    found = [*FORMATS[ending].read(path.read_text("utf-8"))]
    assert [each["request"]["body"]["json"]["input"] for each in found] == kept


@pytest.mark.parametrize("mode", ["new_episodes", "once"])
def test_threads_and_tasks_share_a_cassette(mode: Any, tmp_path: Path) -> None:
    path, texts = tmp_path / "tape.jsonl", [f"text {number}" for number in range(12)]

    def respond(request: Received) -> Reply:
        return ok(response_of(json.loads(request.body)["input"]))

    def in_threads(url: str) -> None:
        with OpenAI(api_key=KEY, base_url=url) as client:
            seen: dict[str, str] = {}

            def work(text: str) -> None:
                seen[text] = client.responses.create(model="m", input=text).output_text

            threads = [threading.Thread(target=work, args=(text,)) for text in texts]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(PATIENCE)
        assert seen == {text: text for text in texts}

    async def in_tasks(client: Any) -> list[str]:
        return [*await asyncio.gather(*(ask(client, text) for text in texts))]

    with loopback(respond) as url:
        with cassette(path, mode) as tape:
            in_threads(url)
        assert tape.recorded == len(texts)
    with cassette(path, mode):
        assert run(AsyncOpenAI, in_tasks, base_url=url) == texts


@BOTH
@pytest.mark.parametrize("exchange", ["JSON", "bytes"])
def test_what_cannot_be_written_is_told(kind: Any, exchange: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    reply, use = EXCHANGES[exchange]
    told = pytest.raises(CassetteError, match="cannot be written: ")
    with Server(reply).at() as url, told, cassette(tmp_path / "file" / "tape.jsonl", "all"):
        run(kind, use, base_url=url)


def test_a_missing_package_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    told = pytest.raises(CassetteError, match=r"pip install 'openapiopenai\[testing\]', or use .jsonl")
    with Server(ok(response_of("Hi"))).at() as url, told, cassette(tmp_path / "tape.yaml"):
        run(OpenAI, ask, base_url=url)


def test_threads_teach_one_scrubber() -> None:
    scrubber = Scrubber()
    values = [f"secret-value-{number}" for number in range(200)]
    threads = [threading.Thread(target=scrubber.learn, args=([value],)) for value in values]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert {*values} <= {*scrubber.values}
    assert "secret-value" not in scrubber.text(" ".join(values))


GOT = "request: {{method: GET, url: /}}\nresponse: {{{}}}\n"
BOMB = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 60)) + GOT.format("")
MERGES = (
    "a0: &a0 {k: v}\n" + "".join(f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}\n" for n in range(1, 60)) + GOT.format("")
)
BROKEN = {
    "tape.yaml": ("request: [", "recording 1 is not valid"),
    "tape.jsonl": ("{", "recording 1 is not valid"),
    "cut.jsonl": ('{"request": {"method": "GET", "url": "/"}, "response": {}}\n{"requ', "recording 2 is not valid"),
    "list.yaml": ("- 1", "recording 1: expected an object, got list"),
    "other.yaml": ("a: 1", "recording 1 has no `request` with `method` and `url`"),
    "bomb.yaml": (BOMB, "recording 1 is not valid: line 18: aliases make more than 1,000,000 values"),
    "merges.yaml": (MERGES, "recording 1 is not valid: line 18: aliases make more than 1,000,000 values"),
    "circle.yaml": (
        GOT.format("body: {json: &a [*a]}"),
        "recording 1 is not valid: line 2: \\*a stands before or inside of &a",
    ),
    "code.yaml": ("!!python/object/apply:os.system ['false']", "recording 1 is not valid"),
    "deep.yaml": (GOT.format(f"body: {{json: {'[' * 2000 + ']' * 2000}}}"), "recording 1 is not"),
    "deepest.yaml": ("[" * 200_000, "recording 1 is not valid: line 1: nests more than 1,000 levels deep"),
    "deep.jsonl": ("[" * 100_000, "recording 1 is not valid"),
    "set.yaml": (GOT.format("body: {json: !!set {a, b}}"), "recording 1 is not valid: line 2: the tag"),
    "date.yaml": (GOT.format("status: 2020-01-01"), "recording 1: response.status: expected a whole number"),
    "headers.yaml": (GOT.format("headers: [a]"), "recording 1: response.headers: expected an object"),
    "value.yaml": (GOT.format("headers: {a: 5}"), "recording 1: response.headers: expected texts"),
    "body.yaml": (GOT.format("body: 5"), "recording 1: response.body: expected an object"),
    "text.yaml": (GOT.format("body: {text: [5]}"), "recording 1: response.body: expected an object"),
    "file.yaml": (GOT.format("body: {file: 5}"), "recording 1: response.body: expected an object"),
    "half.yaml": ("request: {method: GET, url: /}", "recording 1 has neither `response` nor `frames`"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_is_no_cassette_is_told(name: str, tmp_path: Path) -> None:
    text, message = BROKEN[name]
    (tmp_path / name).write_text(text)
    with pytest.raises(CassetteError, match=message), cassette(tmp_path / name):
        pass


WRONG: dict[str, tuple[dict[str, Any], type[Exception], str]] = {
    "ending": ({"path": "tape.json"}, ValueError, "ends with .yaml, .yml, .jsonl"),
    "path": ({"path": 5}, TypeError, "expected a path, got int"),
    "mode": ({"mode": "sometimes"}, ValueError, "mode: expected one of none, new_episodes, all, once"),
    "match": ({"match": "fuzzy"}, ValueError, 'match: expected "strict" or "loose"'),
    "ignore": ({"ignore": "body"}, TypeError, "ignore: expected a list of texts, got str"),
    "secrets": ({"secrets": "key"}, TypeError, "secrets: expected a list of texts, got str"),
    "names": ({"secret_names": [5]}, TypeError, "secret_names: expected a list of texts, got int in it"),
    "place": ({"ignore": [""]}, ValueError, "ignore: expected places"),
}


@pytest.mark.parametrize("case", WRONG)
def test_wrong_arguments_are_told(case: str) -> None:
    arguments, kind, message = WRONG[case]
    with pytest.raises(kind, match=message):
        cassette(**{"path": "tape.yaml", **arguments})


def test_functions_of_all_kinds_can_be_decorated(tmp_path: Path) -> None:
    with Server(ok(response_of("Hi"))).at() as url:
        tape = cassette(tmp_path / "tape.yaml")

        @tape
        def plain() -> str:
            return str(run(OpenAI, ask, base_url=url))

        @tape
        async def coroutine() -> str:
            async with AsyncOpenAI(api_key=KEY, base_url=url) as client:
                return await ask(client)

        @tape
        def generator() -> Iterator[str]:
            yield str(run(OpenAI, ask, base_url=url))

        @tape
        async def generator_async() -> Any:
            async with AsyncOpenAI(api_key=KEY, base_url=url) as client:
                yield await ask(client)

        async def collected() -> list[str]:
            return [each async for each in generator_async()]

        assert plain() == "Hi"
        assert (tape.recorded, tape.replayed) == (1, 0)
        assert asyncio.run(coroutine()) == "Hi"
        assert [*generator()] == ["Hi"]
        assert asyncio.run(collected()) == ["Hi"]
        assert (tape.recorded, tape.replayed) == (0, 1)


# --- forms ---

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


@settings(max_examples=60)
@given(value=values)
def test_files_keep_every_json_value(value: Any) -> None:
    for form in FORMATS.values():
        text = form.write({"request": {"body": value}}).encode().decode()
        assert repr([*form.read(text + form.write({"request": {}}))]) == repr(
            [{"request": {"body": value}}, {"request": {}}]
        )


@settings(max_examples=60)
@given(
    data=st.binary(max_size=60)
    | st.lists(st.sampled_from(["data: x", 'data: {"a":1}', "event: e", "", ":", "\r", "é"])).map(
        lambda lines: "\n".join(lines).encode()
    )
)
def test_streams_keep_their_bytes(data: bytes) -> None:
    kept: dict[str, bytes] = {}

    class Files:
        def put(self, name: str, data: bytes) -> None:
            kept[name] = data

        def get(self, name: str) -> bytes:
            return kept[name]

    forms = event_forms(data, Scrubber(), Files())
    assert b"".join(event_bytes(form, Files()) for form in forms) == data
    form = body_form(data, "text/plain", Scrubber(), Files())
    assert body_bytes(form, Files()).split() == data.split() or "json" in form  # which is written in one way


@pytest.mark.parametrize("depth", [10, 100, 100_000])
@pytest.mark.parametrize("ending", [".yaml", ".jsonl"])
def test_deep_values_come_again(depth: int, ending: str, tmp_path: Path) -> None:
    body = b'{"id": "r", "output": [], "deep": ' + b"[" * depth + b"]" * depth + b"}"
    seen: list[str] = []
    with Server(Reply(200, JSON, [body])).at() as url:
        for _ in range(2):
            with cassette(tmp_path / f"tape{ending}"):
                raw = OpenAI(api_key=KEY, base_url=url).responses.with_raw_response.create(model="m", input="Hi")
                seen.append(raw.text.replace(" ", ""))
    assert seen[0] == seen[1]


def test_clients_of_other_packages_are_recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each generated package has a runtime of its own; its errors are its own, too."""
    package = tmp_path / "shop"
    shutil.copytree(ROOT / "openapiopenai" / "_runtime", package / "_runtime")
    for folder in (package, package / "testing"):
        folder.mkdir(exist_ok=True)
        (folder / "__init__.py").write_text("")
    for name in ("interception", "naming"):
        shutil.copy(ROOT / "openapiopenai" / "testing" / f"{name}.py", package / "testing")
    shutil.copy(ROOT / "openapiopenai" / "profile.py", package)
    monkeypatch.syspath_prepend(tmp_path)
    own, its = MockTransport(lambda _: response_of("own")), MockTransport(lambda _: response_of("its"))
    tools: Any = import_module("shop.testing.interception")
    with all_clients_use(own, package="openapiopenai"), tools.all_clients_use(its, package="shop"):
        http1, request, errors = (
            import_module(f"shop._runtime.http.{name}") for name in ("http1_transport_sync", "request", "errors")
        )
        assert run(OpenAI, ask) == "own"
        assert b"its" in http1.Http1Transport().send(request.Request("GET", "http://shop", {}, None)).read()
    asked = request.Request("GET", "", {"authorization": f"Bearer {KEY}"}, None)
    for _ in range(2):
        with Server(ok({"a": 1})).at() as url, cassette(tmp_path / "tape.yaml", match="loose") as tape:
            asked.url = f"{url}/books"
            assert http1.Http1Transport().send(asked).read().replace(b" ", b"") == b'{"a":1}'
            asked.url = "http://127.0.0.1:9/books/2"
            with all_clients_use(own, package="openapiopenai"), pytest.raises(errors.APIConnectionError):
                http1.Http1Transport().send(asked)
    assert tape.replayed == 2 and len(own.requests) == 1
    for name in [name for name in sys.modules if name.partition(".")[0] == "shop"]:
        del sys.modules[name]


@BOTH
def test_the_compatible_clients_are_recorded(kind: Any, tmp_path: Path) -> None:
    """What frameworks send through `openai` of this package, whole and as a stream."""
    from openapiopenai.compat import openai

    async def use(client: Any) -> list[Any]:
        return [await ask(client), await listen(client)]

    async def main(url: str) -> Any:
        async with openai.AsyncOpenAI(api_key=KEY, base_url=url) as client:
            return await use(client)

    def both(url: str) -> Any:
        if kind is AsyncOpenAI:
            return asyncio.run(main(url))
        with openai.OpenAI(api_key=KEY, base_url=url) as client:
            return drive(use(Awaited(client)))

    with Server(ok(response_of("Hi")), STREAM).at() as url, cassette(tmp_path / "tape.yaml") as tape:
        recorded = both(url)
    assert tape.recorded == 2
    with cassette(tmp_path / "tape.yaml", "none"):
        assert both(url) == recorded


def test_errors_are_errors_of_the_package() -> None:
    assert issubclass(UnrecordedRequestError, CassetteError)
    assert issubclass(CassetteError, OpenAIError)
    assert not issubclass(CassetteError, APIConnectionError)  # which would be tried again


# --- the check ---


def test_what_fits_the_document(tmp_path: Path) -> None:
    path = tmp_path / "tape.yaml"
    with all_clients_use(MockAPI()), cassette(path) as tape:
        client = OpenAI(api_key=KEY)
        client.responses.create(model="gpt-5.1", input="Hi")
        assert [*client.responses.create(model="gpt-5.1", input="Hi", stream=True)]
        file = client.files.create(file=("a.bin", b"\x00\xff"), purpose="assistants")
        client.files.content(file.id)
        [*client.files.list(limit=2)]
        with pytest.raises(APIStatusError):
            client.responses.create(model=5, input="Hi")  # type: ignore[call-overload]  # pyright: ignore
    assert tape.recorded == 6
    assert check_cassette(path) == []


MISFITS: dict[
    str, tuple[dict[str, Any], dict[str, Any], str]
] = {  # changes of the request and the response → what is told
    "property": ({"body": {"json": {"model": "m", "input": "Hi", "inptu": 1}}}, {}, "request: body.inptu"),
    "kind": ({"body": {"json": {"model": "m", "input": 5}}}, {}, "request: body.input"),
    "parameter": ({"url": "https://api.openai.com/v1/responses?nothing=1"}, {}, "request: query.nothing"),
    "response": ({}, {"body": {"json": {"id": 5}}}, "response.id"),
    "no JSON": ({}, {"body": {"text": "<html>"}, "headers": {"content-type": "text/html"}}, "response: "),
    "event": (
        {},
        {"events": [{"data": {"type": "response.output_text.delta", "delta": 5}}], "body": None},
        "response.events[0].delta",
    ),
    "operation": ({"operation": "poems.create"}, {}, "response: there is no operation poems.create"),
    "path": ({"operation": "", "url": "https://api.openai.com/v1/poems"}, {}, "no operation"),
}


@pytest.mark.parametrize("case", MISFITS)
def test_what_does_not_fit_the_document(case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    request, response, told = MISFITS[case]
    made = {
        "request": {
            "operation": "responses.create",
            "method": "POST",
            "url": "https://api.openai.com/v1/responses",
            "headers": {"authorization": "Bearer ***", **JSON},
            "body": {"json": {"model": "m", "input": "Hi"}},
            **request,
        },
        "response": {"status": 200, "headers": EVENTS if "events" in response else JSON, **response},
    }
    if not response:
        made["response"]["body"] = {"json": make(Response).to_dict()}
    made["response"] = {name: value for name, value in made["response"].items() if value is not None}
    path = tmp_path / "below" / "tape.jsonl"
    path.parent.mkdir()
    path.write_text(FORMATS[".jsonl"].write(made))
    lines = check_cassette(path)
    assert lines and all(line.startswith("recording 1 (") for line in lines)
    assert told in "\n".join(lines)
    assert main(["check", str(tmp_path)]) == 1
    assert told in capsys.readouterr().out


def test_the_check_is_a_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path)]) == 2
    (tmp_path / "broken.yaml").write_text("[")
    assert main(["check", str(tmp_path)]) == 2
    assert main([]) == 2
    assert main(["--help"]) == 0
    path = tmp_path / "tape.yaml"
    with all_clients_use(MockAPI()), cassette(path):
        OpenAI(api_key=KEY).models.list()
    capsys.readouterr()
    assert main(["check", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}: fits\n"


FORMS: dict[str, tuple[str, bytes]] = {
    "form": ("application/x-www-form-urlencoded", f"client_secret={SAFE}&grant_type=x".encode()),
    "nested field": ("application/x-www-form-urlencoded", f"user[password]={SAFE}&api_key[]={SAFE}".encode()),
    "part": (
        "multipart/form-data; boundary=b",
        f'--b\r\ncontent-disposition: form-data; name="password"\r\n\r\n{SAFE}\r\n--b--\r\n'.encode(),
    ),
    "file": (
        "multipart/form-data; boundary=b",
        b'--b\r\ncontent-disposition: form-data; name="file"; filename="a.env"\r\n\r\nKEY=sk-0123456789abcdef\r\n--b--\r\n',
    ),
    "binary file": ("audio/mpeg", b"\xff" + KEY.encode()),
    "JSON": ("application/json", json.dumps({"refresh_token": SAFE}).encode()),
    "lines": ("application/jsonl", json.dumps({"password": SAFE}).encode() + b"\n{}"),
    "text": ("text/plain", f'curl -H "Authorization: Bearer {KEY}" https://u:{SAFE}@host/?sig={SAFE}'.encode()),
}


@pytest.mark.parametrize("case", FORMS)
def test_bodies_of_all_kinds_are_masked(case: str) -> None:
    kind, data = FORMS[case]
    kept: list[bytes] = []

    class Files:
        def put(self, name: str, data: bytes) -> None:
            kept.append(data)

        def get(self, name: str) -> bytes:
            return kept[0]

    written = repr(body_form(data, kind, Scrubber([KEY]), Files())) + repr(kept)
    assert [each for each in (SAFE, KEY, "0123456789abcdef") if each in written] == []
    assert "***" in written
