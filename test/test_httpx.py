"""Sending through clients of httpx and httpx2: the same contract as that of the other transports.

`test_faults.py` tries what servers may do; here are the cases of its table that a client of httpx bears as well, and what
only such a client has.
"""

from __future__ import annotations

import asyncio
import importlib
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

import pytest
import trustme

from openapiopenai import APIConnectionError, APIError, APITimeoutError, RateLimitError
from openapiopenai.compat import openai

from .scripted import DONE, STREAM, Action, Peer, chunk, event, raw, respond, scripted
from .test_connections import (
    BY_FRAMING,
    BY_HEAD,
    DRIPS,
    EVENTS,
    LATE,
    MALFORMED,
    READABLE,
    sipping,
    surplus_is_not_read,
    within,
)
from .test_faults import CASES, GOOD, KEY, MESSAGES, QUICK, RESPONSE, both, nothing_leaks

pytest.importorskip("httpx", reason="httpx is not installed")
anyio = pytest.importorskip("anyio", reason="anyio is not installed")
transports = pytest.importorskip("openapiopenai._runtime.http.httpx_transport", reason="anyio is not installed")
pytestmark = pytest.mark.slow
LIBRARIES = [name for name in ("httpx", "httpx2") if importlib.util.find_spec(name)]  # type: ignore[attr-defined]
libraries = pytest.mark.parametrize("library", LIBRARIES)

LIGHT = {"verify": False}
"""Without certificates, which take long to read, where time is measured."""

__all__ = ["nothing_leaks"]


def call(
    is_async: bool,
    url: str,
    library: str,
    *,
    stream: bool = False,
    hooks: Any = None,
    messages: Any = MESSAGES,
    **options: Any,
) -> Any:
    """One chat call through a client of httpx; of a stream, the texts of all events."""
    httpx = importlib.import_module(library)
    arguments: dict[str, Any] = {"model": "m", "messages": messages, **({"stream": True} if stream else {})}
    settings = {**QUICK, "base_url": url, **options}
    if not is_async:
        with openai.OpenAI(**settings, http_client=httpx.Client(**(hooks or {}))) as client:
            result: Any = client.chat.completions.create(**arguments)
            return [each.choices[0].delta.content for each in result] if stream else result

    async def run() -> Any:
        async with openai.AsyncOpenAI(**settings, http_client=httpx.AsyncClient(**(hooks or {}))) as client:
            result: Any = await client.chat.completions.create(**arguments)
            return [each.choices[0].delta.content async for each in result] if stream else result

    return asyncio.run(run())


@libraries
@both
@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_calls(case: Any, is_async: bool, library: str) -> None:
    """See `test_faults.test_calls`."""
    _, actions, options, error, words, requests = case
    with scripted(*actions) as server:
        if error is None:
            assert call(is_async, server.url, library, **options).id == "c1"
        else:
            with pytest.raises(error) as caught:
                call(is_async, server.url, library, **options)
            assert words in str(caught.value)
            assert KEY not in repr(caught.value) + str(caught.value.__cause__) + str(caught.value.__context__)
        assert len(server.requests) == requests
        server.wait_until_closed()


@libraries
@both
def test_what_a_transport_lets_through_is_a_connection_error(is_async: bool, library: str) -> None:
    httpx = importlib.import_module(library)

    def fail(request: Any) -> NoReturn:
        raise anyio.EndOfStream("cut")

    hooks = {"transport": httpx.MockTransport(fail)}
    with pytest.raises(APIConnectionError, match="no response or an incomplete one from h: EndOfStream: cut"):
        call(is_async, "http://h/v1", library, hooks=hooks, max_retries=0)


@libraries
@both
@pytest.mark.parametrize("name", MALFORMED)
def test_malformed_responses(name: str, is_async: bool, library: str) -> None:
    with scripted(MALFORMED[name]) as server:
        with pytest.raises(APIConnectionError) as caught:
            call(is_async, server.url, library)
        assert type(caught.value) is APIConnectionError and caught.value.is_final
        assert len(server.requests) == 1
        server.wait_until_closed()


@libraries
@both
@pytest.mark.parametrize("name", READABLE)
def test_unusual_framing_is_accepted(name: str, is_async: bool, library: str) -> None:
    with scripted(READABLE[name]) as server:
        assert call(is_async, server.url, library).id == "c1"
        assert len(server.requests) == 1


@libraries
@both
@pytest.mark.parametrize("name", DRIPS | EVENTS)
def test_the_deadline_ends_slow_responses(name: str, is_async: bool, library: str) -> None:
    seconds, stream = 0.6, name in EVENTS
    one = partial(call, library=library, stream=stream, hooks=LIGHT)
    within(is_async, (DRIPS | EVENTS)[name], seconds, APITimeoutError, one, deadline=seconds)


@both
@pytest.mark.parametrize("name", [*BY_HEAD, *BY_FRAMING])
def test_framing_bytes_do_not_restart_the_read_timeout(name: str, is_async: bool) -> None:
    one = partial(call, library=LIBRARIES[-1], hooks=LIGHT)
    within(is_async, DRIPS[name], 0.6, APITimeoutError, one, timeout=0.6, max_retries=0)


@libraries
@both
@pytest.mark.parametrize("name", LATE)
def test_a_connection_with_surplus_bytes_is_not_reused(name: str, is_async: bool, library: str) -> None:
    httpx = importlib.import_module(library)

    def client(**settings: Any) -> Any:
        return openai.OpenAI(**settings, http_client=httpx.Client())

    def async_client(**settings: Any) -> Any:
        return openai.AsyncOpenAI(**settings, http_client=httpx.AsyncClient())

    surplus_is_not_read(name, is_async, (client, async_client))


@libraries
@both
def test_the_deadline_ends_slow_requests(is_async: bool, library: str) -> None:
    with sipping() as url:
        start = time.monotonic()
        with pytest.raises(APITimeoutError, match="deadline"):
            call(is_async, url, library, messages=[{"role": "user", "content": "a" * 50_000_000}], deadline=0.6)
        assert time.monotonic() - start < 3


@libraries
@both
def test_tls(is_async: bool, library: str) -> None:
    """Also through a tunnel: a connection is watched where its content can be read."""
    authority, tls = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(tls)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    drips = DRIPS["header bytes"]
    with (
        scripted(GOOD, drips, tls=tls) as server,
        scripted(*[tunnel(server)] * 2) as proxy,
        pytest.raises(APITimeoutError, match="deadline"),
    ):
        assert call(is_async, server.url, library, hooks={"verify": trusting, "proxy": proxy.origin}).id == "c1"
        start = time.monotonic()
        try:
            call(is_async, server.url, library, hooks={"verify": trusting, "proxy": proxy.origin}, deadline=0.6)
        finally:
            assert time.monotonic() - start < 3


def tunnel(server: Any) -> Action:
    """Respond to CONNECT, and pass on what is sent in both directions."""

    def act(peer: Peer) -> None:
        peer.send(b"HTTP/1.1 200 Connected\r\n\r\n")
        with socket.create_connection(server.listener.getsockname()) as other:
            back = threading.Thread(target=pass_on, args=(other, peer.connection))
            back.start()
            pass_on(peer.connection, other)
            with suppress(OSError):
                other.shutdown(socket.SHUT_RDWR)  # a server that goes on sending has nobody to send to
            back.join()

    return act


def pass_on(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)


@pytest.mark.parametrize("what", ["client", "stream"])
def test_close_ends_a_read_in_another_thread(what: str) -> None:
    httpx = importlib.import_module(LIBRARIES[-1])
    with scripted(raw(STREAM + chunk(event("H")), Peer.stall)) as server, httpx.Client() as http:
        client = openai.OpenAI(**QUICK, base_url=server.url, http_client=http)
        stream: Any = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        next(stream)
        closer = threading.Timer(0.1, (client if what == "client" else stream).close)
        closer.start()
        start = time.monotonic()
        with pytest.raises(APIError):
            next(stream)
        assert time.monotonic() - start < 2
        closer.join()


@libraries
@both
def test_streams(is_async: bool, library: str) -> None:
    body = STREAM + b"".join(chunk(event(text)) for text in ("a", "b")) + chunk(DONE) + b"0\r\n\r\n"
    with scripted(raw(body)) as server:
        assert call(is_async, server.url, library, stream=True) == ["a", "b"]


@libraries
@both
def test_a_stream_that_stalls(is_async: bool, library: str) -> None:
    with scripted(raw(STREAM + chunk(event("a")), Peer.stall)) as server:
        start = time.monotonic()
        with pytest.raises(APITimeoutError):
            call(is_async, server.url, library, stream=True, stream_idle_timeout=0.2)
        assert time.monotonic() - start < 3


@both
def test_event_hooks(is_async: bool) -> None:
    """A hook may read the response first."""
    seen: list[Any] = []

    def read(response: Any) -> None:
        response.read()
        seen.append(response.status_code)

    async def read_async(response: Any) -> None:
        await response.aread()
        seen.append(response.status_code)

    hooks = {"event_hooks": {"response": [read_async if is_async else read]}, "headers": {"x-own": "1"}}
    with scripted(GOOD) as server:
        assert call(is_async, server.url, "httpx", hooks=hooks).id == "c1"
        assert b"x-own: 1" in server.requests[0].lower()
    assert seen == [200]


@both
def test_redirects_are_those_of_this_package(is_async: bool) -> None:
    with scripted(respond(307, b"", "location: /v1/elsewhere"), GOOD) as server:
        assert call(is_async, server.url, "httpx", hooks={"follow_redirects": False}).id == "c1"
        assert b"/v1/elsewhere" in server.requests[1]


@both
def test_uploads_are_sent_in_parts(is_async: bool, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"x" * 300_000)
    with scripted(
        respond(200, b'{"id":"f1","object":"file","bytes":1,"created_at":1,"filename":"a","purpose":"batch"}')
    ) as server:
        settings = {**QUICK, "base_url": server.url}
        if not is_async:
            import httpx

            with openai.OpenAI(**settings, http_client=httpx.Client()) as client:
                client.files.create(file=file, purpose="batch")
        else:
            import httpx

            async def run() -> None:
                async with openai.AsyncOpenAI(**settings, http_client=httpx.AsyncClient()) as client:
                    await client.files.create(file=file, purpose="batch")

            asyncio.run(run())
        assert server.requests[0].count(b"x" * 1000) == 300


@both
def test_transports_of_httpx_in_place_of_a_server(is_async: bool) -> None:
    import httpx

    def respond_429(request: Any) -> Any:
        return httpx.Response(429, json={"error": {"message": "Slowly."}}, request=request)

    with pytest.raises(RateLimitError, match="Slowly"):
        call(
            is_async,
            "http://h.example/v1",
            "httpx",
            hooks={"transport": httpx.MockTransport(respond_429)},
            max_retries=0,
        )


def test_the_client_must_fit() -> None:
    import httpx

    for wrong in (httpx.AsyncClient(), 5):
        with pytest.raises(TypeError, match=r"expected an httpx\.Client"):
            openai.OpenAI(api_key="k", http_client=wrong)
    with pytest.raises(TypeError, match=r"expected an httpx\.AsyncClient"):
        openai.AsyncOpenAI(api_key="k", http_client=httpx.Client())


def test_who_made_the_client_closes_it() -> None:
    """With the transport alone; `http_client` is closed by the client, as the official one does."""
    import httpx

    import openapiopenai

    http = httpx.Client()
    openapiopenai.OpenAI(api_key="k", transport=transports.HttpxTransport(http)).close()
    assert not http.is_closed
    openai.OpenAI(api_key="k", http_client=http).close()
    assert http.is_closed


@both
def test_a_closed_client(is_async: bool) -> None:
    import httpx

    async def run() -> None:
        http = httpx.AsyncClient()
        await http.aclose()
        await openai.AsyncOpenAI(api_key="k", http_client=http, max_retries=0).models.list()

    http = httpx.Client()
    http.close()
    with pytest.raises(APIConnectionError, match="the client was closed"):
        if is_async:
            asyncio.run(run())
        openai.OpenAI(api_key="k", http_client=http, max_retries=0).models.list()


def test_threads_share_a_client() -> None:
    import httpx

    with scripted(*[GOOD] * 8) as server:
        with openai.OpenAI(**{**QUICK, "base_url": server.url}, http_client=httpx.Client()) as client:
            found: list[Any] = []
            create: Any = client.chat.completions.create
            threads = [
                threading.Thread(target=lambda: found.append(create(model="m", messages=MESSAGES))) for _ in range(8)
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert [each.id for each in found] == ["c1"] * 8


def test_timeouts_of_httpx() -> None:
    import httpx

    made = openai.OpenAI(api_key="k", timeout=httpx.Timeout(30, connect=5))
    assert made.timeout == httpx.Timeout(30, connect=5)
    shown: Any = openai.OpenAI(api_key="k", timeout=openai.Timeout(None, read=7)).timeout
    assert (shown.read, shown.connect) == (7, None)


def test_classes_with_the_official_defaults() -> None:
    httpx = importlib.import_module(LIBRARIES[-1])  # as in the official SDK
    with openai.DefaultHttpxClient(headers={"a": "b"}) as http:
        assert isinstance(http, httpx.Client)
        assert (http.timeout.read, http.timeout.connect, http.follow_redirects) == (600, 5, True)
    assert issubclass(openai.DefaultAsyncHttpxClient, httpx.AsyncClient)
    assert httpx.Timeout(600, connect=5) == openai.DEFAULT_TIMEOUT


def test_respx() -> None:
    respx = pytest.importorskip("respx", reason="respx is not installed")
    with respx.mock(base_url="https://api.openai.com/v1") as router:
        router.post("/chat/completions").respond(200, content=RESPONSE)
        with openai.OpenAI(api_key="k") as client:  # nothing is passed: the client sends through httpx beside respx
            assert client.chat.completions.create(model="m", messages=MESSAGES).id == "c1"


# --- HTTP/2 ---

HEADERS, RESET, SETTINGS, PUSH, PING, GOAWAY, CONTINUATION = 1, 3, 4, 5, 6, 7, 9
"""Types of frames; that of data is 0."""
OK = b"\x88\x0f\x10\x10application/json"
"""The compressed headers of a response."""


def frame(kind: int, flags: int, stream: int, content: bytes = b"") -> bytes:
    return len(content).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big") + content


def of_status(text: bytes) -> bytes:
    """Headers with a status."""
    return b"\x08\x7f" + bytes([(len(text) - 127) % 128 + 128, (len(text) - 127) // 128]) + text


def http2(*replies: Callable[[int], list[bytes]], every: float = 0.0) -> Action:
    """A server of HTTP/2: the first request gets the first frames, and so on; `every`: seconds between frames."""

    def act(peer: Peer) -> None:
        received, peer.received = peer.received.removeprefix(b"SM\r\n\r\n"), b""
        peer.send(frame(SETTINGS, 0, 0))
        while True:
            while len(received) < 9 or len(received) < 9 + int.from_bytes(received[:3], "big"):
                if not (data := peer.connection.recv(65536)):
                    return
                received += data
            size, kind, flags = int.from_bytes(received[:3], "big"), received[3], received[4]
            stream, received = int.from_bytes(received[5:9], "big"), received[9 + size :]
            if kind in (0, HEADERS) and flags & 1:  # the end of a request
                number = peer.server.requests.count(b"")
                peer.server.requests.append(b"")
                for each in replies[min(number, len(replies) - 1)](stream):
                    peer.send(each)
                    time.sleep(every)

    return act


def whole(stream: int) -> list[bytes]:
    return [frame(HEADERS, 4, stream, OK), frame(0, 1, stream, RESPONSE)]


def reset(stream: int) -> list[bytes]:
    return [frame(RESET, 0, stream, (7).to_bytes(4, "big"))]


def going(stream: int) -> list[bytes]:
    return [frame(GOAWAY, 0, 0, bytes(8) + b"secret" * 1000)]


HTTP2: dict[str, tuple[Action, type[Exception] | None, str]] = {
    "whole": (http2(whole), None, ""),
    "reset, then whole": (http2(reset, whole), None, ""),
    "going away, then whole": (http2(going, whole), None, ""),
    "reset": (http2(reset), APIConnectionError, "no response or an incomplete one from"),
    "reset in the body": (http2(lambda n: [frame(HEADERS, 4, n, OK), frame(0, 0, n, b"{"), *reset(n)]), APIConnectionError, "no response or an incomplete one"),
    "going away": (http2(going), APIConnectionError, "no response or an incomplete one from"),
    "a status that is none": (http2(lambda n: [frame(HEADERS, 5, n, b"\x08\x03abc")]), APIConnectionError, "is malformed: ValueError"),
    "a status of 5,000 digits": (http2(lambda n: [frame(HEADERS, 5, n, of_status(b"9" * 5000))]), APIConnectionError, "is malformed: ValueError"),
    "a stream that was not asked for": (http2(lambda n: [frame(0, 0, n + 100, b"x")]), APIConnectionError, "is malformed"),
    "a push": (http2(lambda n: [frame(PUSH, 4, n, b"\0\0\0\2\x82\x84\x86")]), APIConnectionError, "is malformed"),
    "another length": (http2(lambda n: [frame(HEADERS, 4, n, OK + b"\x0f\x0d\x045000"), frame(0, 1, n, b"{}")]), APIConnectionError, "is malformed"),
    "headers without an end": (http2(lambda n: [frame(HEADERS, 0, n, OK), *[frame(CONTINUATION, 0, n)] * 1000]), APIConnectionError, "is malformed"),
    "more headers than fit": (http2(lambda n: [frame(HEADERS, 4, n, OK + b"\x40\1x\x64" + b"v" * 100 + b"\xbe" * 10_000)]), APIConnectionError, "is malformed"),
    "dripped pings": (http2(lambda n: [frame(PING, 0, 0, b"12345678")] * 100, every=0.03), APITimeoutError, "the deadline of the call has passed"),
    "dripped settings": (http2(lambda n: [frame(SETTINGS, 0, 0)] * 100, every=0.03), APITimeoutError, "the deadline of the call has passed"),
    "a dripped body": (http2(lambda n: [frame(HEADERS, 4, n, OK), *[frame(0, 0, n, b" ")] * 100], every=0.03), APITimeoutError, "the deadline of the call has passed"),
    "nothing": (http2(lambda n: []), APITimeoutError, "the deadline of the call has passed"),
}  # fmt: skip


@both
@pytest.mark.parametrize("name", HTTP2)
def test_http2(name: str, is_async: bool) -> None:
    """Of HTTP/2, what is torn down is tried again, what is malformed is not, and all of it ends in time."""
    pytest.importorskip("h2", reason="h2 is not installed")
    action, error, message = HTTP2[name]
    begin = time.monotonic()
    with scripted(action) as server:
        options: dict[str, Any] = {"hooks": {**LIGHT, "http1": False, "http2": True}, "max_retries": 1, "deadline": 1.0}
        if error is None:
            assert call(is_async, server.url, "httpx", **options).id == "c1"
        else:
            with pytest.raises(error, match=message) as caught:
                call(is_async, server.url, "httpx", **options)
            nothing_is_told(caught.value)
        tries = server.requests.count(b"")
    assert tries == (2 if name.startswith(("reset", "going")) else 1)
    assert time.monotonic() - begin < 4


def nothing_is_told(error: BaseException) -> None:
    assert isinstance(error, APIError) and len(str(error)) < 500 and KEY not in repr(error)
