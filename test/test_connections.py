"""What servers may do to a connection: a table of cases, each for synchronous and asynchronous clients.

Whatever arrives, a call ends in time, with its own response or an error of this package; a response that arrived but
cannot be read is not requested again; and no response is given to another call.
"""

from __future__ import annotations

import asyncio
import gc
import gzip
import socket
import threading
import time
import zlib
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
import uvloop

from openapiopenai import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AsyncOpenAI,
    IncompleteStreamError,
    InternalServerError,
    OpenAI,
    UnexpectedContentError,
)

from . import soak
from .scripted import DONE, END, STREAM, Action, Peer, chunk, drip, event, head, raw, respond, scripted
from .test_faults import GOOD, MESSAGES, QUICK, RESPONSE, both, chat

JSON = "content-type: application/json"
LENGTH = f"content-length: {len(RESPONSE)}"
PATIENT: dict[str, Any] = {"timeout": 30.0}
"""Longer than a test may take: what fails at once does not wait for it."""
SLOW: dict[str, Any] = QUICK | PATIENT


Call = Callable[..., Any]
"""`chat`, or what stands in for it."""


def kept(data: bytes) -> Action:
    """Some bytes, after which the connection stays open and takes the next request."""
    return raw(data, lambda peer: None)


def lines(*headers: str, body: bytes = RESPONSE, status: str = "HTTP/1.1 200 OK") -> Action:
    """A response with any headers, after which the connection stays open."""
    return raw("\r\n".join([status, *headers, "", ""]).encode("latin-1") + body, Peer.stall)


CHUNKED = "transfer-encoding: chunked"


def chunked(data: bytes) -> Action:
    return lines(JSON, CHUNKED, body=data)


INTERIM = b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n"

MALFORMED: dict[str, Action] = {
    "a length of -5": lines(JSON, "content-length: -5"),
    "a length of 5,000 digits": lines(JSON, "content-length: " + "9" * 5000),
    "a length with a sign": lines(JSON, "content-length: +5"),
    "a length that is no number": lines(JSON, "content-length: 0x10"),
    "two lengths": lines(JSON, LENGTH, "content-length: 5"),
    "two lengths in one header": lines(JSON, f"{LENGTH}, 5"),
    "length and chunks": lines(JSON, LENGTH, CHUNKED, body=chunk(RESPONSE) + END),
    "a header without a colon": lines(JSON, "nonsense", LENGTH),
    "a header without a name": lines(JSON, ": 5", LENGTH),
    "NUL in a header": lines(JSON, "x-a: b\0c", LENGTH),
    "a line of 70 KB": lines(JSON, "x-a: " + "a" * 70_000, LENGTH),
    "1,100 headers": lines(JSON, *(f"x-{number}: a" for number in range(1100)), LENGTH),
    "HTTP/0.9": raw(RESPONSE, Peer.stall),
    "another protocol": raw(b"220 mail ready\r\n", Peer.stall),
    "no status code": lines(LENGTH, status="HTTP/1.1 OK"),
    "a status code of two digits": lines(LENGTH, status="HTTP/1.1 20 OK"),
    "a status code of 099": lines(LENGTH, status="HTTP/1.1 099 OK"),
    "an unsupported compression": lines(JSON, "content-encoding: br", LENGTH),
    "an unasked 101": lines("upgrade: h2c", "connection: upgrade", status="HTTP/1.1 101 Switching Protocols", body=b""),
    "chunk size -1": chunked(b"-1\r\n" + RESPONSE),
    "chunk size 0x5": chunked(b"0x5\r\nabcde\r\n"),
    "chunk size of 40 digits": chunked(b"f" * 40 + b"\r\n" + RESPONSE),
    "no chunk size": chunked(b"\r\n" + RESPONSE),
    "a chunk longer than its size": chunked(b"2\r\n" + RESPONSE + b"\r\n0\r\n\r\n"),
    "gzip that is none": lines(JSON, "content-encoding: gzip", LENGTH),
    "broken gzip": lines(JSON, "content-encoding: gzip", "content-length: 40", body=gzip.compress(RESPONSE)[:20] + bytes(20)),
    "gzip that ends early": respond(200, gzip.compress(RESPONSE)[:-9], "content-encoding: gzip"),
    "deflate that ends early": respond(200, zlib.compress(RESPONSE)[:-9], "content-encoding: deflate"),
}  # fmt: skip


@both
@pytest.mark.parametrize("name", MALFORMED)
def test_a_malformed_response_raises_and_is_not_requested_again(name: str, is_async: bool) -> None:
    start = time.monotonic()
    with scripted(MALFORMED[name]) as server:
        with pytest.raises(APIConnectionError) as caught:
            chat(is_async, server.url, **PATIENT)
        assert type(caught.value) is APIConnectionError and caught.value.is_final
        assert len(server.requests) == 1
        server.wait_until_closed()
    assert time.monotonic() - start < 3


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


PLAIN = b"HTTP/1.1 200 OK\r\n"
GOOD_BYTES = head(200, JSON, LENGTH) + RESPONSE

READABLE: dict[str, Action] = {
    "interim responses": kept(INTERIM + b"HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n" + GOOD_BYTES),
    "a line of 60 KB": lines(JSON, "x-a: " + "a" * 60_000, LENGTH),
    "1,000 headers": lines(JSON, *(f"x-{number}: a" for number in range(998)), LENGTH),
    "a status line without a reason": lines(JSON, LENGTH, status="HTTP/1.1 200"),
    "HTTP/1.0": raw(b"HTTP/1.0 200 OK\r\n\r\n" + RESPONSE),
    "no length": raw(head(200, JSON) + RESPONSE),
    "a folded header": lines(JSON, "x-a: b\r\n c", LENGTH),
    "headers in UTF-8 and not": raw(
        PLAIN + b"x-a: \xc3\xa4\r\nx-b: \xe4\r\n" + LENGTH.encode() + b"\r\n\r\n" + RESPONSE
    ),
    "chunks, an extension, a trailer": chunked(b"%x;a=b\r\n%b\r\n0\r\nx-a: b\r\n\r\n" % (len(RESPONSE), RESPONSE)),
    "gzip": respond(200, gzip.compress(RESPONSE), "content-encoding: gzip"),
    "gzip in two members": respond(
        200, gzip.compress(RESPONSE[:9]) + gzip.compress(RESPONSE[9:]), "content-encoding: gzip"
    ),
    "gzip twice": respond(200, gzip.compress(gzip.compress(RESPONSE)), "content-encoding: gzip, gzip"),
    "deflate": respond(200, zlib.compress(RESPONSE), "content-encoding: deflate"),
    "deflate without a header": respond(200, raw_deflate(RESPONSE), "content-encoding: deflate"),
    "a reset while the request is read": raw(GOOD_BYTES, Peer.reset),
    "byte by byte": drip(GOOD_BYTES, 0.0005),
}


@both
@pytest.mark.parametrize("name", READABLE)
def test_unusual_framing_is_accepted(name: str, is_async: bool) -> None:
    with scripted(READABLE[name]) as server:
        assert chat(is_async, server.url).id == "c1"
        assert len(server.requests) == 1


# --- time ---


def endless(start: bytes, piece: bytes, pause: float = 0.02) -> Action:
    def act(peer: Peer) -> None:
        peer.send(start)
        end = time.monotonic() + 5
        while time.monotonic() < end:
            peer.send(piece)
            time.sleep(pause)

    return act


DRIPS: dict[str, Action] = {
    "header bytes": drip(head(200, "x-a: " + "a" * 999), 0.02),
    "a status line": drip(b"HTTP/1.1 200 " + b"O" * 999, 0.02),
    "100 Continue": endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.1),
    "headers": endless(PLAIN, b"x-a: b\r\n"),
    "a chunk size": endless(head(200, JSON, CHUNKED) + b"5;", b"a"),
    "trailers": endless(head(200, JSON, CHUNKED) + b"0\r\n", b"x-a: b\r\n"),
    "a body": endless(head(200, JSON, "content-length: 99999"), b" "),
    "chunks": endless(head(200, JSON, CHUNKED), chunk(b" ")),
    "compressed data of nothing": endless(head(200, JSON, CHUNKED, "content-encoding: gzip"), chunk(gzip.compress(b""))),
}  # fmt: skip
BY_HEAD = ("header bytes", "a status line", "100 Continue", "headers")
BY_FRAMING = ("a chunk size", "trailers")


@both
@pytest.mark.parametrize("name", DRIPS)
def test_the_deadline_ends_slow_responses(name: str, is_async: bool) -> None:
    within(is_async, DRIPS[name], 0.6, APITimeoutError, deadline=0.6)


@both
@pytest.mark.parametrize("name", [*BY_HEAD, *BY_FRAMING])
def test_framing_bytes_do_not_restart_the_read_timeout(name: str, is_async: bool) -> None:
    within(is_async, DRIPS[name], 0.6, APITimeoutError, timeout=0.6, max_retries=0)


EVENTS: dict[str, Action] = {
    "bytes of an event": endless(STREAM, chunk(b"d")),
    "comments": endless(STREAM, chunk(b": still here\n\n")),
    "events": endless(STREAM, chunk(event("H"))),
}


@both
@pytest.mark.parametrize("name", EVENTS)
def test_the_deadline_ends_streams(name: str, is_async: bool) -> None:
    within(is_async, EVENTS[name], 0.6, APITimeoutError, deadline=0.6, stream=True)


def within(
    is_async: bool, action: Action, seconds: float, error: type[Exception], call: Call = chat, **options: Any
) -> None:
    """A call ends with an error after a time, give or take a tenth and 50 ms: the best of three, on a shared machine."""
    elapsed: list[float] = []
    while len(elapsed) < 3 and not any(each <= seconds * 1.1 + 0.05 for each in elapsed):
        with scripted(action) as server:
            start = time.monotonic()
            with pytest.raises(error):
                call(is_async, server.url, **options)
            elapsed.append(time.monotonic() - start)
    assert seconds * 0.9 <= min(elapsed) <= seconds * 1.1 + 0.05


@contextmanager
def sipping() -> Generator[str, None, None]:
    """A server that takes a request in sips, faster than any timeout and slower than any deadline; its URL."""
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)

        def serve() -> None:
            with suppress(OSError), listener.accept()[0] as peer:
                while not over.wait(0.02):
                    peer.recv(8192)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        finally:
            over.set()
            thread.join(5)


@both
def test_the_deadline_ends_slow_requests(is_async: bool) -> None:
    large: list[Any] = [{"role": "user", "content": "a" * 50_000_000}]
    with sipping() as url:
        start = time.monotonic()
        with pytest.raises(APITimeoutError, match="deadline"):
            chat(is_async, url, messages=large, deadline=0.6)
        assert time.monotonic() - start < 3


def test_a_host_name_that_is_not_found_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's resolver knows no limit."""
    known = socket.getaddrinfo

    def slow(*arguments: Any, **named: Any) -> Any:
        if named.get("flags"):
            return known(*arguments, **named)
        time.sleep(2)
        raise socket.gaierror("no such host")

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    start = time.monotonic()
    with pytest.raises(APITimeoutError):
        chat(False, "http://slow.invalid/v1", deadline=0.3)
    assert time.monotonic() - start < 1


@both
def test_several_addresses_share_the_connect_timeout(is_async: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection is tried at each address; none takes the time of the others."""
    with scripted(GOOD) as server, socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        address = full.getsockname()
        fillers = [socket.socket() for _ in range(4)]
        for each in fillers:
            each.setblocking(False)
            each.connect_ex(address)
        found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", each) for each in (address, server.listener.getsockname())]

        async def resolve(*_: object) -> list[Any]:
            return found

        def resolve_sync(*_: object) -> list[Any]:
            return found

        where = "openapiopenai._runtime.http.http1_transport"
        monkeypatch.setattr(f"{where}_async.resolve", resolve)
        monkeypatch.setattr(f"{where}_sync.resolve", resolve_sync)
        assert chat(is_async, server.url, timeout=1.0, max_retries=0).id == "c1"
        for each in fillers:
            each.close()


# --- whose response it is ---

FIRST, SECOND = (RESPONSE.replace(b"c1", name) for name in (b"first", b"second"))
LATE: dict[str, tuple[bytes, bytes]] = {
    # What comes first, and what comes later, while the connection is idle
    "a second response": (head(200, JSON, LENGTH) + RESPONSE, head(200, JSON, LENGTH) + FIRST),
    "a second response at once": (2 * (head(200, JSON, LENGTH) + RESPONSE), b""),
    "a body after 204": (head(204), RESPONSE),
    "a body after 204 at once": (head(204) + RESPONSE, b""),
    "a body after 304": (head(304, LENGTH), RESPONSE),
    "more after the chunks": (head(200, JSON, CHUNKED) + chunk(RESPONSE) + END, chunk(RESPONSE) + END),
    "the announced end": (head(200, JSON, LENGTH, "connection: close") + RESPONSE, b""),
    "the end in HTTP/1.0": (b"HTTP/1.0 200 OK\r\n" + LENGTH.encode() + b"\r\n\r\n" + RESPONSE, b""),
}


@both
@pytest.mark.parametrize("name", LATE)
def test_a_connection_with_surplus_bytes_is_not_reused(name: str, is_async: bool) -> None:
    surplus_is_not_read(name, is_async)


def surplus_is_not_read(name: str, is_async: bool, kinds: tuple[Any, Any] = (OpenAI, AsyncOpenAI)) -> None:
    """Of two calls of a client, the second one has a connection and a response of its own."""
    now, later = LATE[name]
    sent = threading.Event()

    def act(peer: Peer) -> None:
        peer.send(now)
        time.sleep(0.05)
        peer.send(later)
        sent.set()

    with scripted(act, respond(200, SECOND)) as server:

        def outcome(result: Any) -> Any:
            assert sent.wait(5)
            time.sleep(0.05)
            return getattr(result, "id", result)

        async def run() -> list[Any]:
            async with kinds[1](**QUICK, base_url=server.url) as client:
                create: Any = client.chat.completions.create
                results: list[Any] = []
                for _ in range(2):
                    try:
                        result = await create(model="m", messages=MESSAGES)
                    except APIError as error:
                        result = error
                    results.append(await asyncio.to_thread(outcome, result))
                return results

        def run_sync() -> list[Any]:
            with kinds[0](**QUICK, base_url=server.url) as client:
                create: Any = client.chat.completions.create
                results: list[Any] = []
                for _ in range(2):
                    try:
                        result = create(model="m", messages=MESSAGES)
                    except APIError as error:
                        result = error
                    results.append(outcome(result))
                return results

        results = asyncio.run(run()) if is_async else run_sync()
        assert results[1] == "second"
        assert server.connections == 2


@both
def test_each_request_has_its_own_read_timeout(is_async: bool) -> None:
    """On one connection: what an earlier request allowed does not hold for a later one."""

    def after(seconds: float) -> Action:
        return lambda peer: (time.sleep(seconds), respond(200, RESPONSE)(peer))[1]

    limits = [(0.3, 0.0), (None, 0.5), (5.0, 0.5), (0.2, 0.5)]  # that of the request, and how long the server takes
    settings: dict[str, Any] = {**QUICK, "max_retries": 0}

    async def run(url: str) -> None:
        async with AsyncOpenAI(**settings, base_url=url) as client:
            for limit, _ in limits:
                await client.chat.completions.create(model="m", messages=MESSAGES, timeout=limit)

    with scripted(*(after(seconds) for _, seconds in limits)) as server:
        with pytest.raises(APITimeoutError):
            if is_async:
                asyncio.run(run(server.url))
            else:
                with OpenAI(**settings, base_url=server.url) as client:
                    for limit, _ in limits:
                        client.chat.completions.create(model="m", messages=MESSAGES, timeout=limit)
        assert len(server.requests) == len(limits) and server.connections == 1


LOOPS: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {
    "asyncio": asyncio.new_event_loop,
    "uvloop": uvloop.new_event_loop,
}


@pytest.mark.parametrize("name", LOOPS)
def test_event_loops(name: str, recwarn: pytest.WarningsRecorder) -> None:
    """Calls, streams read and left, and a large body, in one event loop after another."""
    left = raw(STREAM + chunk(event("H")) + chunk(event("i")), lambda peer: None)
    read = raw(STREAM + chunk(event("H")) + chunk(DONE) + END, lambda peer: None)
    large = respond(200, RESPONSE.replace(b"c1", b"c" * 3_000_000))

    async def run(client: AsyncOpenAI) -> None:
        create: Any = client.chat.completions.create
        assert len((await create(model="m", messages=MESSAGES)).id) == 3_000_000
        assert [each.choices[0].delta.content async for each in await create(model="m", messages=MESSAGES, stream=True)]
        async for _ in await create(model="m", messages=MESSAGES, stream=True):
            break

    with scripted(large, read, left, large, read, left) as server:
        client = AsyncOpenAI(**QUICK, base_url=server.url)
        for _ in range(2):
            with asyncio.Runner(loop_factory=LOOPS[name]) as runner:
                runner.run(run(client))
        server.wait_until_closed()
        gc.collect()
        assert not recwarn.list


def test_an_abandoned_stream_closes_its_connection() -> None:
    """By `break`, by dropping it, or by an error: what is unread reaches nobody."""
    stream = raw(STREAM + chunk(event("H")) + chunk(event("i")), lambda peer: None)
    with scripted(stream, stream, respond(200, SECOND)) as server, OpenAI(**QUICK, base_url=server.url) as client:
        create: Any = client.chat.completions.create
        for _ in create(model="m", messages=MESSAGES, stream=True):
            break
        next(create(model="m", messages=MESSAGES, stream=True))
        gc.collect()
        server.wait_until_closed()
        assert create(model="m", messages=MESSAGES).id == "second"


def test_garbage_collection_while_the_pool_is_in_use() -> None:
    """Threads that leave streams, with a garbage collection at every moment, do not block one another."""
    whole = raw(STREAM + chunk(event("H")) + chunk(DONE) + END, lambda peer: None)
    before = gc.get_threshold()
    gc.set_threshold(1)
    try:
        with scripted(whole) as server, OpenAI(**QUICK, base_url=server.url) as client:

            def work() -> None:
                for number in range(10):
                    stream: Any = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
                    assert next(stream).choices[0].delta.content == "H"
                    if number % 2:
                        list(stream)

            threads = [threading.Thread(target=work, daemon=True) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(30)
            assert not any(thread.is_alive() for thread in threads)
    finally:
        gc.set_threshold(*before)


@pytest.mark.parametrize("kind", [soak.threads, soak.tasks], ids=["threads", "tasks"])
def test_concurrent_calls_share_a_client(kind: Callable[[int, float], soak.Outcome]) -> None:
    """A sample of `python -m test.soak`."""
    outcome = kind(20, 2.5)
    assert not outcome.mistakes and not outcome.hung
    assert outcome.counts.total() > 20


# --- closing ---


@pytest.mark.parametrize("what", ["client", "stream"])
def test_close_ends_a_read_in_another_thread(what: str) -> None:
    with scripted(raw(STREAM + chunk(event("H")), Peer.stall)) as server:
        client = OpenAI(**SLOW, base_url=server.url)
        stream: Any = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        next(stream)
        closer = threading.Timer(0.1, (client if what == "client" else stream).close)
        closer.start()
        start = time.monotonic()
        with pytest.raises(IncompleteStreamError):
            next(stream)
        assert time.monotonic() - start < 2
        closer.join()
        client.close()


@both
def test_close_ends_a_call_without_a_retry(is_async: bool) -> None:
    with scripted(Peer.stall) as server:

        async def run() -> None:
            client = AsyncOpenAI(**SLOW, base_url=server.url)
            waiting = asyncio.ensure_future(client.chat.completions.create(model="m", messages=MESSAGES))
            await asyncio.sleep(0.2)
            await client.close()
            await waiting

        def run_sync() -> None:
            with OpenAI(**SLOW, base_url=server.url) as client:
                closer = threading.Timer(0.2, client.close)
                closer.start()
                try:
                    client.chat.completions.create(model="m", messages=MESSAGES)
                finally:
                    closer.join()

        start = time.monotonic()
        with pytest.raises(APIConnectionError, match="closed"):
            asyncio.run(run()) if is_async else run_sync()
        assert time.monotonic() - start < 2 and len(server.requests) == 1


# --- size ---

BOMB = gzip.compress(bytes(50 * 2**20))


@both
@pytest.mark.parametrize(
    ("action", "options", "error"),
    [
        (respond(200, b" " * 5000), {"max_response_size": 4000}, APIConnectionError),
        (respond(200, gzip.compress(b" " * 5000), "content-encoding: gzip"), {"max_response_size": 4000}, APIConnectionError),
        (respond(200, gzip.compress(b" " * 5000), "content-encoding: gzip"), {"max_response_size": 5000}, UnexpectedContentError),
        (respond(200, b" " * 5000), {"max_response_size": None}, UnexpectedContentError),
        (respond(200, BOMB, "content-encoding: gzip"), {"max_response_size": 2**20}, APIConnectionError),
        (endless(head(200, JSON, CHUNKED), chunk(b" " * 2**16), 0), {"max_response_size": 2**20}, APIConnectionError),
        (respond(500, BOMB, "content-encoding: gzip", "x-should-retry: false"), {}, InternalServerError),
        (endless(head(500, JSON, CHUNKED, "x-should-retry: false"), chunk(b" " * 2**16), 0), {}, InternalServerError),
    ],
    ids=["plain", "gzip", "gzip within the limit", "no limit", "bomb", "endless", "bomb of an error", "endless error"],
)  # fmt: skip
def test_response_size_is_limited(
    is_async: bool, action: Action, options: dict[str, Any], error: type[APIError]
) -> None:
    with scripted(action) as server, pytest.raises(error) as caught:
        chat(is_async, server.url, **options)
    assert type(caught.value) is error and len(server.requests) == 1
    if isinstance(caught.value, InternalServerError):
        assert len(caught.value.response.content) == 2**20


@pytest.mark.parametrize("value", [0, -1, "5", True, 1.5])
def test_max_response_size_is_checked(value: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="max_response_size: expected"):
        OpenAI(api_key="k", **{"max_response_size": value})


@both
@pytest.mark.parametrize("piece", [b"a" * 2**16, b"data: " + b"a" * 2**16 + b"\n"], ids=["line", "event"])
def test_an_event_without_an_end(piece: bytes, is_async: bool) -> None:
    with scripted(endless(STREAM, chunk(piece), 0)) as server, pytest.raises(IncompleteStreamError, match="more than"):
        chat(is_async, server.url, stream=True, max_response_size=2**20)


def test_comments_do_not_count_toward_the_size_limit() -> None:
    comments = b": still here\n\n" * 10_000
    with scripted(raw(STREAM + chunk(event("H")) + chunk(comments) + chunk(DONE) + END)) as server:
        assert chat(False, server.url, stream=True, max_response_size=20_000) == ["H"]


# --- the body in parts ---


def download(is_async: bool, url: str, use: Callable[[Any], Any]) -> Any:
    """Use an unread response; of an asynchronous one, all items of an iterator."""

    async def run() -> Any:
        async with (
            AsyncOpenAI(**QUICK, base_url=url) as client,
            client.files.with_streaming_response.content("file-1") as response,
        ):
            result = use(response)
            return [each async for each in result] if hasattr(result, "__aiter__") else await result

    if is_async:
        return asyncio.run(run())
    with OpenAI(**QUICK, base_url=url) as client, client.files.with_streaming_response.content("file-1") as response:
        result = use(response)
        return list(result) if hasattr(result, "__iter__") else result


@both
@pytest.mark.parametrize("existing", [False, True])
@pytest.mark.parametrize("name", ["closed", "gzip that ends early", "reset", "whole"])
def test_a_failed_download_leaves_no_file(name: str, existing: bool, is_async: bool, tmp_path: Path) -> None:
    data = bytes(range(256)) * 1000
    packed = gzip.compress(data)
    actions = {
        "closed": raw(head(200, f"content-length: {len(data)}") + data[:-1]),
        "reset": raw(head(200, CHUNKED) + chunk(data), Peer.reset),
        "gzip that ends early": respond(200, packed[:-5], "content-encoding: gzip"),
        "whole": respond(200, packed, "content-encoding: gzip"),
    }
    path = tmp_path / "data"
    if existing:
        path.write_bytes(b"before")
        path.chmod(0o600)
    with scripted(actions[name]) as server:
        if name == "whole":
            assert download(is_async, server.url, lambda response: response.stream_to_file(path)) == len(data)
            assert path.read_bytes() == data
        else:
            with pytest.raises(APIConnectionError):
                download(is_async, server.url, lambda response: response.stream_to_file(path))
            assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("data", b"before")] * existing
    if existing:
        assert path.stat().st_mode & 0o777 == 0o600


@both
def test_lines(is_async: bool) -> None:
    body = b"a\r\nb\n\nc\xff"
    with scripted(respond(200, body)) as server:
        assert download(is_async, server.url, lambda response: response.iter_lines()) == ["a", "b", "", "c\ufffd"]


@both
def test_a_long_line_takes_linear_time(is_async: bool) -> None:
    """It comes in 1,000 pieces; joining all of them anew each time would copy 8 GB."""
    act = raw(head(200, f"content-length: {2**24}") + bytes(2**24))
    with scripted(act) as server:
        start = time.process_time()
        assert [len(line) for line in download(is_async, server.url, lambda response: response.iter_lines())] == [2**24]
        assert time.process_time() - start < 3


@both
@pytest.mark.parametrize("size", [0, -1])
def test_the_size_of_parts_is_positive(size: int, is_async: bool) -> None:
    with scripted(GOOD) as server, pytest.raises(ValueError, match="size: expected"):
        download(is_async, server.url, lambda response: response.iter_bytes(size))


# --- what cannot be sent ---


@both
@pytest.mark.parametrize("url", ["http://127.0.0.1:99999/v1", "http:///v1", "http://[::1/v1", "http://127.0.0.1:x/v1"])
def test_invalid_urls_are_refused(url: str, is_async: bool) -> None:
    with pytest.raises((APIConnectionError, ValueError)) as caught:
        chat(is_async, url, **PATIENT)
    assert not isinstance(caught.value, APITimeoutError)


@both
@pytest.mark.parametrize("location", ["/v1/a#b", "?x=/y", "/v1/%zz"])
def test_redirects_to_unusual_urls(location: str, is_async: bool) -> None:
    with scripted(raw(head(307, f"location: {location}", "content-length: 0"), lambda peer: None), GOOD) as server:
        assert chat(is_async, server.url).id == "c1"
        line = server.requests[1].partition(b"\r\n")[0]
        assert line.isascii() and line.count(b" ") == 2 and b"#" not in line


@both
@pytest.mark.parametrize("location", ["/v1/ä b", "/v1/\x7f"])
def test_a_redirect_to_an_invalid_url(location: str, is_async: bool) -> None:
    with scripted(raw(head(307, f"location: {location}", "content-length: 0"), lambda peer: None), GOOD) as server:
        with pytest.raises(APIStatusError, match="not followed"):
            chat(is_async, server.url)
        assert len(server.requests) == 1


@both
@pytest.mark.parametrize("value", ["a\r\nb: c", "a\nb", "a\0b", "\x7f"])
def test_invalid_headers_are_refused(value: str, is_async: bool) -> None:
    with scripted(GOOD) as server:
        with pytest.raises(ValueError, match="x-a"):
            chat(is_async, server.url, default_headers={"x-a": value})
        assert not server.requests
