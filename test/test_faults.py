"""Network faults, for synchronous and asynchronous clients alike: an error that describes the fault, or success.

Nothing hangs, no connection stays open, nothing is sent twice that must not be.
"""

from __future__ import annotations

import asyncio
import copy
import gc
import logging
import multiprocessing
import os
import pickle
import socket
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
import trustme

from openapiopenai import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AsyncHttp1Transport,
    AsyncOpenAI,
    Attempt,
    Backoff,
    BadRequestError,
    Http1Transport,
    IncompleteStreamError,
    IncompleteStreamWarning,
    InternalServerError,
    OpenAI,
    OpenAIError,
    RateLimitError,
    UnexpectedContentError,
)

from .scripted import (
    DONE,
    END,
    STREAM,
    Action,
    Peer,
    chunk,
    drip,
    event,
    head,
    raw,
    respond,
    scripted,
)

pytestmark = pytest.mark.slow

KEY = "sk-a-secret-that-nobody-may-see"
QUICK: dict[str, Any] = {"api_key": KEY, "retry_policy": Backoff(first=0.01, longest=0.02), "timeout": 3.0}
MESSAGES: list[Any] = [{"role": "user", "content": "Hi"}]
RESPONSE = b'{"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[]}'
GOOD = respond(200, RESPONSE)

both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


@pytest.fixture(autouse=True)
def nothing_leaks() -> Iterator[None]:
    """No file and no socket is open after a test that was not before."""
    before = descriptors()
    yield
    end = time.monotonic() + 10
    while (left := descriptors() - before) and time.monotonic() < end:
        gc.collect()
        time.sleep(0.01)
    assert not left, left


def descriptors() -> set[str]:
    """Open files and sockets, by number and target."""
    folder = Path("/proc/self/fd")
    found: set[str] = set()
    for entry in folder.iterdir() if folder.exists() else ():
        try:
            target = os.readlink(entry)
        except OSError:
            continue
        if target.startswith("socket:") or not target.startswith(("/proc", "anon_inode", "/dev", "pipe:")):
            found.add(f"{entry.name} {target}")
    return found


def chat(is_async: bool, url: str, *, stream: bool = False, messages: Any = MESSAGES, **options: Any) -> Any:
    """One chat call by a client of its own; of a stream, the texts of all events."""
    arguments: dict[str, Any] = {"model": "m", "messages": messages, **({"stream": True} if stream else {})}
    settings = {**QUICK, "base_url": url, **options}
    if not is_async:
        with OpenAI(**settings) as client:
            result = client.chat.completions.create(**arguments)
            return [each.choices[0].delta.content for each in result] if stream else result

    async def run() -> Any:
        async with AsyncOpenAI(**settings) as client:
            result = await client.chat.completions.create(**arguments)
            return [each.choices[0].delta.content async for each in result] if stream else result

    return asyncio.run(run())


def status(code: int, *headers: str) -> Action:
    return respond(code, b'{"error":{"message":"Not now.","type":"t","code":"c","param":"p"}}', *headers)


CASES: list[tuple[str, list[Action], dict[str, Any], type[Exception] | None, str, int]] = [
    # name, what the server does, settings of the client, error, part of its message, requests
    ("reset before the response", [raw(b"", Peer.reset)], {}, APIConnectionError, "no response", 3),
    ("reset mid-body", [raw(head(200, "content-length: 99") + b'{"id', Peer.reset)], {}, APIConnectionError, "", 3),
    ("closed mid-body", [raw(head(200, "content-length: 99") + b'{"id')], {}, APIConnectionError, "incomplete", 3),
    ("closed mid-chunk", [raw(STREAM + b'ff\r\n{"id')], {}, APIConnectionError, "incomplete", 3),
    ("broken chunks", [raw(STREAM + b"zz\r\n{}\r\n0\r\n\r\n")], {}, APIConnectionError, "malformed", 1),
    ("reset, then good", [raw(b"", Peer.reset), GOOD], {}, None, "", 2),
    ("stalled headers", [raw(b"HTTP/1.1 200 OK\r\n", Peer.stall)], {"timeout": 0.2}, APITimeoutError, "", 3),
    ("stalled headers, no retry", [Peer.stall], {"timeout": 0.2, "max_retries": 0}, APITimeoutError, "", 1),
    ("stalled body", [raw(head(200, "content-length: 99") + b"{", Peer.stall)], {"timeout": 0.2, "max_retries": 0}, APITimeoutError, "", 1),
    ("slow drip", [drip(head(200, "content-length: 99") + b" " * 99, 0.02)], {"deadline": 0.4}, APITimeoutError, "deadline", 1),
    ("stall against the deadline", [Peer.stall], {"deadline": 0.3}, APITimeoutError, "deadline", 1),
    ("cut JSON", [respond(200, b'{"id": "c1", "cho')], {}, UnexpectedContentError, "not JSON", 1),
    ("a web page", [respond(200, b"<!doctype html><p>Hi", media_type="text/html")], {}, UnexpectedContentError, "base_url", 1),
    ("nothing", [respond(200, b"")], {}, UnexpectedContentError, "empty", 1),
    ("JSON called text", [respond(200, RESPONSE, media_type="text/plain")], {}, None, "", 1),
    ("gigantic headers", [raw(head(200, "x-a: " + "a" * 1_000_000, "content-length: 2") + b"{}")], {"max_retries": 0}, APIConnectionError, "", 1),
    ("no HTTP at all", [raw(b"220 mail ready\r\n")], {"max_retries": 0}, APIConnectionError, "", 1),
    ("429 storm", [status(429)], {}, RateLimitError, "Not now.", 3),
    ("429 storm with hints", [status(429, "retry-after-ms: 5")], {"max_retries": 4}, RateLimitError, "", 5),
    ("429, ms, then good", [status(429, "retry-after-ms: 50"), GOOD], {}, None, "", 2),
    ("429, date, then good", [status(429, f"retry-after: {formatdate(usegmt=True)}"), GOOD], {}, None, "", 2),
    ("429, odd hint, then good", [status(429, "retry-after: soon"), GOOD], {}, None, "", 2),
    ("408, 409, then good", [status(408), status(409), GOOD], {}, None, "", 3),
    ("500, then good", [status(500), GOOD], {}, None, "", 2),
    ("500, told not to", [status(500, "x-should-retry: false")], {}, InternalServerError, "", 1),
    ("400", [status(400)], {}, BadRequestError, "Not now.", 1),
    ("400, told to", [status(400, "x-should-retry: true"), GOOD], {}, None, "", 2),
    ("redirect in a circle", [status(307, "location: /v1/chat/completions")], {}, APIStatusError, "redirect", 11),
    ("redirect, then good", [status(307, "location: /v2/chat/completions"), GOOD], {}, None, "", 2),
    ("redirect to a file", [status(307, "location: file:///etc/passwd")], {}, APIStatusError, "redirect", 1),
]  # fmt: skip


@both
@pytest.mark.parametrize(
    ("actions", "options", "error", "text", "count"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_calls(
    is_async: bool, actions: list[Action], options: dict[str, Any], error: type[Exception] | None, text: str, count: int
) -> None:
    start = time.monotonic()
    with scripted(*actions) as server:
        if error:
            with pytest.raises(error) as caught:
                chat(is_async, server.url, **options)
            assert type(caught.value) is error
            assert text in str(caught.value)
            assert_no_secret(caught.value)
        else:
            assert chat(is_async, server.url, **options).id == "c1"
        assert len(server.requests) == count
        keys = {server.header("idempotency-key", number) for number in range(count)}
        assert len(keys) == 1 and None not in keys, "attempts of one call have one key"
        server.wait_until_closed()
    assert time.monotonic() - start < 4


def assert_no_secret(error: BaseException) -> None:
    """The key is in no text of an error, nor in that of its causes, and the error can be pickled and copied."""
    told = [f"{error} {error!r}", repr(vars(error))]
    while error.__cause__ is not None:
        error = error.__cause__
        told.append(f"{error} {error!r}")
    assert KEY not in "".join(told)


@both
def test_errors_can_be_pickled_and_copied(is_async: bool) -> None:
    with scripted(status(429, "x-request-id: req_1")) as server, pytest.raises(RateLimitError) as caught:
        chat(is_async, server.url, max_retries=0)
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert (error.status_code, error.code, error.param, error.type) == (429, "c", "p", "t")
        assert error.request_id == "req_1" and str(error) == str(caught.value)
        assert error.response.headers["x-request-id"] == "req_1" and error.body["message"] == "Not now."
        assert error.request.url.endswith("/chat/completions")
    assert KEY.encode() not in pickle.dumps(caught.value)


@both
def test_content_length_too_short(is_async: bool) -> None:
    """The body is what was announced; the connection is not used again."""
    action = raw(head(200, "content-length: 5") + RESPONSE)
    with scripted(action) as server, pytest.raises(UnexpectedContentError):
        chat(is_async, server.url, max_retries=0)


@both
def test_refused(is_async: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(APIConnectionError) as caught:
        chat(is_async, f"http://127.0.0.1:{port}/v1")
    assert f"127.0.0.1:{port}" in str(caught.value)


def test_retry_after_delays_the_retry() -> None:
    with scripted(status(429, "retry-after-ms: 300"), status(429, "retry-after: 0.2"), GOOD) as server:
        chat(False, server.url)
        first, second, third = server.times
    assert second - first >= 0.3 and third - second >= 0.2


@both
def test_deadline_covers_all_attempts(is_async: bool) -> None:
    start = time.monotonic()
    # Which of the two it is depends on how late the last wait ends.
    with scripted(status(500)) as server, pytest.raises((InternalServerError, APITimeoutError)):
        chat(is_async, server.url, deadline=0.5, max_retries=50, retry_policy=Backoff(first=0.2, longest=0.2))
    assert time.monotonic() - start < 0.8
    assert 2 <= len(server.requests) <= 4


# --- streams ---

HI = [STREAM + chunk(event("H")) + chunk(event("i"))]

STREAMS: list[tuple[str, Action, dict[str, Any], type[Exception] | None, str]] = [
    ("whole", raw(HI[0] + chunk(DONE) + END), {}, None, ""),
    ("finish reason, no [DONE]", raw(HI[0] + chunk(event(None, "stop")) + END), {}, None, ""),
    ("cut after the finish reason", raw(HI[0] + chunk(event(None, "stop")), Peer.reset), {}, None, ""),
    ("no end after [DONE]", raw(HI[0] + chunk(DONE), Peer.stall), {}, None, ""),
    ("last blank line missing", raw(HI[0] + chunk(DONE.rstrip()) + END), {}, None, ""),
    ("ends without a sign", raw(HI[0] + END), {}, IncompleteStreamError, "without a completion event"),
    ("closed", raw(HI[0]), {}, IncompleteStreamError, "cut off"),
    ("reset", raw(HI[0], Peer.reset), {}, IncompleteStreamError, "cut off"),
    ("cut within an event", raw(HI[0] + chunk(b'data: {"choices": [{"delta": {"con') + END), {}, IncompleteStreamError, "cut off"),
    ("stalled", raw(HI[0], Peer.stall), {"stream_idle_timeout": 0.2}, APITimeoutError, ""),
    ("stalled, by the deadline", raw(HI[0], Peer.stall), {"deadline": 0.3}, APITimeoutError, "deadline"),
    ("an error object", raw(HI[0] + chunk(b'data: {"error":{"message":"Overloaded"}}\n\n') + END), {}, APIError, "Overloaded"),
    ("an error event", raw(HI[0] + chunk(b'event: error\ndata: {"message":"Overloaded"}\n\n') + END), {}, APIError, "Overloaded"),
    ("an error in plain text", raw(HI[0] + chunk(b"event: error\ndata: Overloaded\n\n") + END), {}, APIError, "Overloaded"),
    ("no stream", GOOD, {}, UnexpectedContentError, "expected a stream"),
    ("a web page", respond(200, b"<html>", media_type="text/html"), {}, UnexpectedContentError, "base_url"),
    ("an error status", status(400), {}, BadRequestError, "Not now."),
]  # fmt: skip


@both
@pytest.mark.parametrize(
    ("action", "options", "error", "text"), [case[1:] for case in STREAMS], ids=[case[0] for case in STREAMS]
)
def test_streams(
    is_async: bool, action: Action, options: dict[str, Any], error: type[Exception] | None, text: str
) -> None:
    start = time.monotonic()
    with scripted(action) as server:
        if error:
            with pytest.raises(error) as caught:
                chat(is_async, server.url, stream=True, **options)
            assert type(caught.value) is error
            assert text in str(caught.value)
            assert_no_secret(caught.value)
            if isinstance(caught.value, IncompleteStreamError):
                assert caught.value.events == 2
                assert caught.value.partial.choices[0].message.content == "Hi"
        else:
            assert chat(is_async, server.url, stream=True, **options)[:2] == ["H", "i"]
        assert len(server.requests) == 1, "a stream that has begun is not requested again"
        server.wait_until_closed()
    assert time.monotonic() - start < 3


@both
def test_a_stream_is_retried_before_its_first_event(is_async: bool) -> None:
    with scripted(status(503), raw(HI[0] + chunk(DONE) + END)) as server:
        assert chat(is_async, server.url, stream=True) == ["H", "i"]
        assert len(server.requests) == 2


@both
def test_an_incomplete_stream_may_only_warn(is_async: bool) -> None:
    with scripted(raw(HI[0])) as server, pytest.warns(IncompleteStreamWarning, match="cut off"):
        assert chat(is_async, server.url, stream=True, on_incomplete_stream="warn") == ["H", "i"]


FRAMINGS: dict[str, tuple[bytes, Callable[[bytes], bytes], bytes]] = {
    "chunked": (STREAM, chunk, END),
    "length": (
        head(200, "content-type: text/event-stream", f"content-length: {3 * len(event('1')) + len(DONE)}"),
        bytes,
        b"",
    ),
    "close": (head(200, "content-type: text/event-stream", "connection: close"), bytes, b""),
}


@both
@pytest.mark.parametrize("framing", FRAMINGS)
def test_events_arrive_when_they_are_sent(is_async: bool, framing: str) -> None:
    """The server sends the next event only when the one before has been seen."""
    start, frame, end = FRAMINGS[framing]
    seen = threading.Semaphore(0)

    def act(peer: Peer) -> None:
        peer.send(start)
        for number in "123":
            peer.send(frame(event(number)))
            assert seen.acquire(timeout=3), "the event was held back"
        peer.send(frame(DONE) + end)
        if framing == "close":
            peer.connection.close()

    with scripted(act) as server:
        arguments: dict[str, Any] = {"model": "m", "messages": MESSAGES, "stream": True}
        texts: list[Any] = []

        async def run() -> None:
            async with AsyncOpenAI(**QUICK, base_url=server.url) as client:
                async for each in await client.chat.completions.create(**arguments):
                    texts.append(each.choices[0].delta.content)
                    seen.release()

        if is_async:
            asyncio.run(run())
        else:
            with OpenAI(**QUICK, base_url=server.url) as client:
                for each in client.chat.completions.create(**arguments):
                    texts.append(each.choices[0].delta.content)
                    seen.release()
        assert texts == ["1", "2", "3"]


# --- connections ---


def ending_late(data: bytes) -> Action:
    """A stream whose end is known before its body has ended."""

    def end(peer: Peer) -> None:
        time.sleep(0.03)
        peer.send(END)

    return raw(data, end)


WHOLE = ending_late(HI[0] + chunk(DONE))
FAILED = [
    ending_late(HI[0] + chunk(b'data: {"error": {"message": "Busy"}}\n\n')),
    ending_late(STREAM + chunk(b'{"id": "c1", "object": "chat.completion", "choices": []}\n')),
]
"""Streams that end in an error: a reported one, and a whole response."""


def test_connections_are_reused() -> None:
    """After a response, after a whole stream, and after one with an error; not after one that was left, nor a dirty one."""
    half = raw(HI[0], lambda peer: None)
    with scripted(
        GOOD,
        WHOLE,
        WHOLE,
        *FAILED,
        half,
        GOOD,
        raw(head(200, "content-length: 2") + b"{}extra", lambda peer: None),
        GOOD,
    ) as server:
        with OpenAI(**QUICK, base_url=server.url) as client:
            create: Any = client.chat.completions.create
            create(model="m", messages=MESSAGES)
            for _ in range(2):
                assert len(list(create(model="m", messages=MESSAGES, stream=True))) == 2
            for _ in FAILED:
                with pytest.raises(APIError):
                    list(create(model="m", messages=MESSAGES, stream=True))
            assert server.connections == 1
            with create(model="m", messages=MESSAGES, stream=True) as stream:
                next(stream)
            server.wait_until_closed()
            create(model="m", messages=MESSAGES)
            assert server.connections == 2
        server.wait_until_closed()


@both
def test_a_stream_that_fails_is_closed(is_async: bool) -> None:
    """Not only once nobody refers to it anymore."""
    with scripted(raw(HI[0] + chunk(b'data: {"choices": [\n\n'), Peer.stall)) as server:

        async def run() -> Any:
            async with AsyncOpenAI(**QUICK, base_url=server.url) as client:
                stream: Any = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
                with pytest.raises(UnexpectedContentError):
                    _ = [each async for each in stream]
                await asyncio.to_thread(server.wait_until_closed)
                return stream

        if is_async:
            asyncio.run(run())
            return
        with OpenAI(**QUICK, base_url=server.url) as client:
            stream = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
            with pytest.raises(UnexpectedContentError):
                list(stream)
            server.wait_until_closed()
            with pytest.raises(OpenAIError, match="this stream has been read"):
                list(stream)


def test_async_connections_are_reused() -> None:
    with scripted(GOOD, WHOLE, WHOLE, *FAILED, raw(HI[0], lambda peer: None), GOOD) as server:

        async def run() -> None:
            async with AsyncOpenAI(**QUICK, base_url=server.url) as client:
                create: Any = client.chat.completions.create
                await create(model="m", messages=MESSAGES)
                for _ in range(2):
                    assert len([each async for each in await create(model="m", messages=MESSAGES, stream=True)]) == 2
                for _ in FAILED:
                    with pytest.raises(APIError):
                        _ = [each async for each in await create(model="m", messages=MESSAGES, stream=True)]
                assert server.connections == 1
                async with await create(model="m", messages=MESSAGES, stream=True) as stream:
                    await anext(stream)
                await asyncio.to_thread(server.wait_until_closed)
                await create(model="m", messages=MESSAGES)
                assert server.connections == 2

        asyncio.run(run())
        server.wait_until_closed()


@both
def test_a_connection_that_the_server_closed_while_idle(is_async: bool) -> None:
    def good_bye(peer: Peer) -> None:
        GOOD(peer)
        peer.connection.shutdown(socket.SHUT_RDWR)

    with scripted(good_bye, GOOD) as server:

        async def run() -> None:
            async with AsyncOpenAI(**QUICK, base_url=server.url, max_retries=0) as client:
                for _ in range(2):
                    await client.chat.completions.create(model="m", messages=MESSAGES)
                    await asyncio.sleep(0.1)

        if is_async:
            asyncio.run(run())
        else:
            with OpenAI(**QUICK, base_url=server.url, max_retries=0) as client:
                for _ in range(2):
                    client.chat.completions.create(model="m", messages=MESSAGES)
                    time.sleep(0.1)
        assert len(server.requests) == 2


def test_64_threads_share_a_client(caplog: pytest.LogCaptureFixture) -> None:
    with scripted(GOOD) as server, OpenAI(**QUICK, base_url=server.url) as client, ThreadPoolExecutor(64) as pool:
        list(pool.map(lambda _: client.chat.completions.create(model="m", messages=MESSAGES), range(1000)))
        assert len(server.requests) == 1000
        assert server.connections <= 64
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_a_cancelled_task_leaves_no_connection() -> None:
    with scripted(Peer.stall, raw(HI[0], Peer.stall), GOOD) as server:

        async def run() -> None:
            async with AsyncOpenAI(**QUICK, base_url=server.url) as client:
                create: Any = client.chat.completions.create

                async def read() -> None:
                    async for _ in await create(model="m", messages=MESSAGES, stream=True):
                        pass

                for waiting in (create(model="m", messages=MESSAGES), read()):
                    task = asyncio.ensure_future(waiting)
                    await asyncio.sleep(0.2)
                    task.cancel()
                    with pytest.raises(asyncio.CancelledError):
                        await task
                    await asyncio.to_thread(server.wait_until_closed)
                assert (await create(model="m", messages=MESSAGES)).id == "c1"

        asyncio.run(run())
        assert len(server.requests) == 3


def test_one_client_in_several_event_loops() -> None:
    with scripted(GOOD) as server, warnings.catch_warnings():
        warnings.simplefilter("error")
        client = AsyncOpenAI(**QUICK, base_url=server.url)
        for _ in range(3):
            completion = asyncio.run(complete(client))
            assert completion.id == "c1"
        del client
        gc.collect()
        server.wait_until_closed()


async def complete(client: AsyncOpenAI) -> Any:
    return await client.chat.completions.create(model="m", messages=MESSAGES)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_fork_after_use() -> None:
    with scripted(GOOD) as server, OpenAI(**QUICK, base_url=server.url) as client:
        client.chat.completions.create(model="m", messages=MESSAGES)
        context = multiprocessing.get_context("fork")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # forking beside threads: those of the server
            child = context.Process(
                target=lambda: os._exit(client.chat.completions.create(model="m", messages=MESSAGES).id != "c1")
            )
            child.start()
        child.join(5)
        assert child.exitcode == 0
        assert client.chat.completions.create(model="m", messages=MESSAGES).id == "c1"
        assert (len(server.requests), server.connections) == (3, 2), "parent and child have a connection each"


# --- large, secure, elsewhere ---


@both
def test_100_mb_to_a_file(is_async: bool, tmp_path: Path) -> None:
    size = 100 * 2**20

    def act(peer: Peer) -> None:
        peer.send(head(200, "content-type: application/octet-stream", f"content-length: {size}"))
        for _ in range(100):
            peer.send(bytes(2**20))

    path = tmp_path / "content"
    progress: list[tuple[int, int | None]] = []
    with scripted(act) as server:

        async def run() -> None:
            async with (
                AsyncOpenAI(**QUICK, base_url=server.url) as client,
                client.files.with_streaming_response.content("file-1") as response,
            ):
                await response.stream_to_file(path, progress=lambda *facts: progress.append(facts))

        if is_async:
            asyncio.run(run())
        else:
            with OpenAI(**QUICK, base_url=server.url) as client:
                with client.files.with_streaming_response.content("file-1") as response:
                    response.stream_to_file(path, progress=lambda *facts: progress.append(facts))
                assert len(client.files.content("file-1").content) == size
    assert path.stat().st_size == size
    assert progress[-1] == (size, size) and len(progress) > 100


@both
def test_no_request_goes_to_another_host(is_async: bool) -> None:
    """A redirect is followed there without anything that the user set, and only where there is no body."""
    with scripted(respond(200, b'{"id":"m","object":"model","created":1,"owned_by":"x"}')) as other:
        to_other = (
            status(302, f"location: {other.url}/models/m"),
            status(307, f"location: {other.url}/chat/completions"),
        )
        with scripted(*to_other) as server:

            async def run() -> Any:
                async with AsyncOpenAI(
                    **QUICK, base_url=server.url, organization="org", default_headers={"x-a": "1"}
                ) as client:
                    return await client.models.retrieve("m")

            if is_async:
                assert asyncio.run(run()).id == "m"
            else:
                with OpenAI(**QUICK, base_url=server.url, organization="org", default_headers={"x-a": "1"}) as client:
                    assert client.models.retrieve("m").id == "m"
            for name in ("authorization", "openai-organization", "x-a", "cookie"):
                assert other.header(name) is None
            assert server.header("authorization") == f"Bearer {KEY}"
            with pytest.raises(APIStatusError, match="another host"):
                chat(is_async, server.url)
            assert len(other.requests) == 1


@both
def test_certificates(is_async: bool, tmp_path: Path) -> None:
    import ssl

    authority, tls = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(tls)
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    transport = AsyncHttp1Transport if is_async else Http1Transport
    with scripted(GOOD, tls=tls) as server:
        with pytest.raises(APIConnectionError, match="no secure connection") as caught:
            chat(is_async, server.url, max_retries=0)
        assert_no_secret(caught.value)
        assert not server.requests
        assert chat(is_async, server.url, transport=transport(ca_file=tmp_path / "ca.pem")).id == "c1"
        with pytest.raises(APIConnectionError, match="no secure connection"):  # the name counts too
            chat(
                is_async,
                server.url.replace("127.0.0.1", "localhost"),
                max_retries=0,
                transport=transport(ca_file=tmp_path / "ca.pem"),
            )


@both
def test_proxies(is_async: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    transport = AsyncHttp1Transport if is_async else Http1Transport
    with scripted(GOOD) as proxy, scripted(GOOD) as server:
        with_password = proxy.origin.replace("//", "//user:pass%20word@")
        assert chat(is_async, "http://api.example/v1", transport=transport(proxy=with_password)).id == "c1"
        assert proxy.requests[0].startswith(b"POST http://api.example/v1/chat/completions ")
        assert proxy.header("proxy-authorization") == "Basic dXNlcjpwYXNzIHdvcmQ="
        monkeypatch.setenv("http_proxy", proxy.origin)
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        assert chat(is_async, "http://api.example/v1").id == "c1"
        assert chat(is_async, server.url).id == "c1"
        assert (len(proxy.requests), len(server.requests)) == (2, 1)
    with scripted(status(403)) as proxy:
        with pytest.raises(APIConnectionError):
            chat(is_async, "https://api.example/v1", transport=transport(proxy=proxy.origin), max_retries=0)
        assert proxy.requests[0].startswith(b"CONNECT api.example:443 ")
        assert KEY.encode() not in proxy.requests[0]


# --- bodies that are files ---


def upload(is_async: bool, url: str, file: Any) -> Any:
    if not is_async:
        with OpenAI(**QUICK, base_url=url) as client:
            return client.files.create(file=file, purpose="batch")

    async def run() -> Any:
        async with AsyncOpenAI(**QUICK, base_url=url) as client:
            return await client.files.create(file=file, purpose="batch")

    return asyncio.run(run())


@both
def test_a_retry_sends_a_file_from_its_start(is_async: bool, tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"0123456789" * 30_000)
    with scripted(status(500), respond(200, b'{"id":"file-1"}')) as server:
        assert upload(is_async, server.url, path).id == "file-1"
        first, second = (request.partition(b"\r\n\r\n")[2] for request in server.requests)
        assert first == second and path.read_bytes() in first


@both
def test_a_body_that_cannot_be_rewound_is_sent_once(is_async: bool) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"from a pipe")
    os.close(writing)
    with scripted(status(500)) as server, open(reading, "rb") as pipe:
        with pytest.raises(InternalServerError):
            upload(is_async, server.url, pipe)
        assert len(server.requests) == 1


# --- who looks on ---


@both
def test_hooks_are_called_for_every_attempt(is_async: bool) -> None:
    seen: list[tuple[str, str, int, int | None]] = []

    def note(what: str) -> Callable[[Attempt], None]:
        return lambda attempt: seen.append((what, attempt.operation, attempt.number, attempt.status))

    with scripted(status(500), raw(b"", Peer.reset), GOOD) as server:
        chat(is_async, server.url, before_attempt=[note("before")], after_attempt=[note("after")])
    name = "chat.completions.create"
    assert seen == [
        ("before", name, 1, None), ("after", name, 1, 500), ("before", name, 2, None), ("after", name, 2, None),
        ("before", name, 3, None), ("after", name, 3, 200),
    ]  # fmt: skip


@both
def test_logs_have_no_secret(is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with scripted(status(500), GOOD) as server:
        chat(is_async, server.url.replace("//", "//user:password@"), organization="org-1")
    ours = [record.getMessage() for record in caplog.records if record.name == "openapiopenai"]
    assert len(ours) == 2 and "chat.completions.create POST" in ours[0] and "500" in ours[0] and "again in" in ours[0]
    assert KEY not in caplog.text and "password" not in caplog.text
