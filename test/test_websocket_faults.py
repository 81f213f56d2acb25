"""WebSocket faults by server, thread or caller: an error of the package or a clean close, always in time."""

from __future__ import annotations

import asyncio
import base64
import gc
import hashlib
import logging
import re
import select
import struct
import threading
import time
import traceback
from collections import UserDict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import pytest

from openapiopenai import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AsyncOpenAI,
    DecodeError,
    OpenAI,
    OpenAIError,
    Reconnecting,
    WebSocketConnectionClosedError,
)
from openapiopenai._runtime.sockets import connection

from .scripted import Peer, Scripted, drip, head, raw, scripted

KEY = "sk-secret-1234567890"
TOKEN = "gateway-secret-value"
pytestmark = pytest.mark.slow
SLACK = 5.0
"""Seconds that a busy machine may add to a limit."""
both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


def accept(peer: Peer, *more: str) -> None:
    """Respond to the handshake."""
    key = re.search(rb"(?i)sec-websocket-key: (\S+)", peer.server.requests[-1])
    assert key
    token = base64.b64encode(hashlib.sha1(key[1] + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()).decode()
    peer.send(head(101, "upgrade: websocket", "connection: Upgrade", f"sec-websocket-accept: {token}", *more))


def frame(opcode: int, data: bytes = b"", *, fin: bool = True, rsv: int = 0) -> bytes:
    first = bytes([(0x80 if fin else 0) | rsv << 4 | opcode])
    if len(data) < 126:
        return first + bytes([len(data)]) + data
    if len(data) < 65536:
        return first + b"\x7e" + struct.pack("!H", len(data)) + data
    return first + b"\x7f" + struct.pack("!Q", len(data)) + data


def event(kind: str = "one") -> bytes:
    return frame(1, b'{"type":"%b"}' % kind.encode())


def serves(*data: bytes, then: Callable[[Peer], None] = Peer.stall) -> Callable[[Peer], None]:
    """Accept, send, and then do something."""

    def act(peer: Peer) -> None:
        accept(peer)
        for each in data:
            peer.send(each)
        then(peer)

    return act


def hang_up(peer: Peer) -> None:
    peer.connection.close()


def deaf(peer: Peer) -> None:
    """Take everything, and send nothing, until the client closes the connection."""
    while peer.connection.recv(65536):
        pass


def stuck(peer: Peer) -> None:
    """Read nothing at all, for as long as the client stays; then reset the connection."""
    gone = select.poll()
    gone.register(peer.connection, select.POLLHUP)
    gone.poll(20_000)
    peer.reset()


def run(is_async: bool, url: str, use: Callable[[Any], Any], **options: Any) -> Any:
    """Connect, and call a method of the connection, whose result is returned."""
    settings: Any = {"api_key": KEY, "base_url": url, "default_headers": {"x-gateway-token": TOKEN}}
    options = {"open_timeout": 8.0, "close_timeout": 0.3, "model": "m", **options}
    if not is_async:
        with OpenAI(**settings) as client, client.realtime.connect(**options) as connection:
            return use(connection)

    async def main() -> Any:
        async with AsyncOpenAI(**settings) as client, client.realtime.connect(**options) as connection:
            value = use(connection)
            return await value if asyncio.iscoroutine(value) else value

    return asyncio.run(main())


def all_of(connection: Any) -> Any:
    """Iterate to the end."""
    if hasattr(connection, "__iter__"):
        return [each.type for each in connection]

    async def main() -> list[str]:
        return [each.type async for each in connection]

    return main()


def chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        each = waiting.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            waiting += [each.__cause__, each.__context__]


def assert_nothing_secret(error: BaseException, *secrets: str) -> None:
    """Neither in the error, its request, and what led to it, nor in tracebacks; no error of another library either."""
    shown = "".join(traceback.format_exception(error))
    for each in chain(error):
        shown += f"{each} {each!r} {each.args!r} {getattr(each, 'request', '')!r}"
        assert not type(each).__module__.startswith("websockets"), each
    for secret in (KEY, TOKEN, *secrets):
        assert secret not in re.sub(r'(?m)^  File ".*\n(    .*\n)*', "", shown), secret


def wait_until_closed(server: Scripted) -> None:
    """Wait for longer than other tests do: a flood keeps a busy machine busy."""
    with suppress(AssertionError):
        server.wait_until_closed()
    server.wait_until_closed()


class in_time:
    """The block takes at most this many seconds."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def __enter__(self) -> None:
        self.begin = time.monotonic()

    def __exit__(self, kind: object, *_: object) -> None:
        assert kind or time.monotonic() - self.begin < self.seconds + SLACK


# --- the handshake ---


def endless(data: bytes) -> Callable[[Peer], None]:
    def act(peer: Peer) -> None:
        for _ in range(100_000):
            peer.send(data)

    return act


UPGRADE = ("upgrade: websocket", "connection: Upgrade")

HANDSHAKES: dict[str, tuple[Callable[[Peer], None], type[APIError]]] = {
    "silent": (Peer.stall, APITimeoutError),
    "closed": (hang_up, APIConnectionError),
    "reset": (Peer.reset, APIConnectionError),
    "dripped": (drip(head(101, *UPGRADE) * 100, 0.05), APITimeoutError),
    "garbage": (raw(b"\x16\x03\x01\x02\x00\x01garbage\r\n\r\n"), APIConnectionError),
    "no HTTP": (raw(b"hello\r\n\r\n"), APIConnectionError),
    "HTTP/1.0": (raw(b"HTTP/1.0 101 Status\r\n\r\n"), APIConnectionError),
    "half a line": (raw(b"HTTP/1.1 101 Sta"), APIConnectionError),
    "status 99": (raw(b"HTTP/1.1 99 Status\r\n\r\n"), APIConnectionError),
    "huge status line": (raw(b"HTTP/1.1 101 " + b"a" * 1_000_000 + b"\r\n\r\n"), APIConnectionError),
    "huge header": (raw(head(101, "x: " + "a" * 1_000_000)), APIConnectionError),
    "many headers": (raw(head(101, *["x: a"] * 10_000)), APIConnectionError),
    "endless headers": (endless(b"HTTP/1.1 101 Status\r\n" + b"x: a\r\n" * 1000), APIConnectionError),
    "endless line": (endless(b"a" * 10_000), APIConnectionError),
    "header without colon": (raw(head(101, "broken")), APIConnectionError),
    "control character": (raw(head(101, "x: a\x00b")), APIConnectionError),
    "no accept": (raw(head(101, *UPGRADE)), APIConnectionError),
    "wrong accept": (raw(head(101, *UPGRADE, "sec-websocket-accept: AAAA")), APIConnectionError),
    "echoed key": (raw(head(101, f"upgrade: {KEY}", "connection: Upgrade")), APIConnectionError),
    "huge echo": (raw(head(101, f"upgrade: {'a' * 5000}", "connection: Upgrade")), APIConnectionError),
    "unasked extension": (
        lambda peer: accept(peer, "sec-websocket-extensions: permessage-deflate"),
        APIConnectionError,
    ),
    "unasked protocol": (lambda peer: accept(peer, "sec-websocket-protocol: chat"), APIConnectionError),
    "status 200": (raw(head(200, "content-length: 2") + b"{}"), APIStatusError),
    "status 500": (raw(head(500, "content-length: 5") + f"{KEY}"[:5].encode()), APIStatusError),
    "endless body": (endless(head(500) + b"a" * 100_000), APIConnectionError),
    "huge body": (raw(head(500, "content-length: 99999999999")), APIConnectionError),
    "bad length": (raw(head(500, "content-length: -5")), APIConnectionError),
    "long length": (raw(head(500, f"content-length: {'9' * 5000}")), APIConnectionError),
    "bad chunk": (raw(head(500, "transfer-encoding: chunked") + b"0x5\r\n"), APIConnectionError),
    "long chunk": (raw(head(500, "transfer-encoding: chunked") + b"f" * 40 + b"\r\n"), APIConnectionError),
    "endless 100": (endless(head(100)), APIError),
    "100 first": (raw(head(100) + head(500, "content-length: 0")), APIError),
    "103 first": (raw(head(103) + head(101, *UPGRADE)), APIError),
}


@both
@pytest.mark.parametrize("name", HANDSHAKES)
def test_handshakes(is_async: bool, name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    action, kind = HANDSHAKES[name]
    with scripted(action) as server, in_time(1.0):
        with pytest.raises(kind) as caught:
            run(is_async, server.url, lambda connection: None, open_timeout=1.0)
        wait_until_closed(server)
        assert server.connections == 1
    assert_nothing_secret(caught.value)
    assert len(str(caught.value)) < 400 and str(caught.value).isprintable()
    assert KEY not in caplog.text and TOKEN not in caplog.text


@both
def test_proxies(is_async: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Are those of HTTP; variables that only the WebSocket library knows do not count."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with scripted(raw(head(403, "content-length: 0"))) as proxy, scripted(serves(event())) as server:
        address = proxy.origin.replace("://", "://user:proxy-secret@")
        for name in ("ws_proxy", "wss_proxy", "socks_proxy", "https_proxy"):
            monkeypatch.setenv(name, address)
        assert run(is_async, server.url, lambda connection: connection.recv(5)).type == "one"
        monkeypatch.setenv("http_proxy", address)
        with pytest.raises(APIConnectionError) as caught:
            run(is_async, server.url, lambda connection: None)
        assert proxy.requests[-1].startswith(b"CONNECT ") and KEY.encode() not in proxy.requests[-1]
        assert_nothing_secret(caught.value, "proxy-secret")
        assert run(is_async, server.url, lambda connection: connection.recv(5), proxy=None).type == "one"
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        assert run(is_async, server.url, lambda connection: connection.recv(5)).type == "one"
        for bad in (
            "nonsense",
            "gopher://u:proxy-secret@h",
            "http://u:proxy-secret@h:99999",
            "http://",
            "http://\ud800",
        ):
            with pytest.raises(OpenAIError) as caught:
                run(is_async, server.url, lambda connection: None, proxy=bad)
            assert_nothing_secret(caught.value, "proxy-secret")


# --- frames ---

BOMB = b"\x00" * 100_000

FRAMES: dict[str, tuple[Callable[[Peer], None], int]] = {
    "5,000 fragments": (serves(frame(1, b"{", fin=False) + frame(0, b" ", fin=False) * 4999 + frame(0, b"}")), 1009),
    "endless fragments": (serves(frame(1, b"{", fin=False), then=endless(frame(0, b"", fin=False) * 1000)), 1002),
    "endless bytes": (serves(frame(1, b"{", fin=False), then=endless(frame(0, b" " * 60_000, fin=False))), 1009),
    "1-byte fragments": (serves(frame(1, b"{", fin=False), then=endless(frame(0, b" ", fin=False) * 1000)), 1009),
    "endless pings": (serves(then=endless(frame(9) * 1000)), 1002),
    "pings, and reads no pong": (serves(frame(9, b"a" * 125) * 20_000, then=lambda peer: time.sleep(1.5)), 1002),
    "endless pongs": (serves(then=endless(frame(10, b"a") * 1000)), 1002),
    "pings between fragments": (serves(frame(1, b"{", fin=False), then=endless((frame(9) + frame(0, b" ", fin=False)) * 500)), 1002),
    "endless closes": (serves(then=endless(frame(8, b"\x03\xf3") * 1000)), 1011),
    "huge length": (serves(b"\x81\x7f" + struct.pack("!Q", 2**62)), 1009),
    "too long a length": (serves(b"\x81\x7f" + struct.pack("!Q", 2**64 - 1)), 1009),
    "too large": (serves(frame(1, b"a" * 300_000)), 1009),
    "compressed": (serves(frame(1, BOMB, rsv=4)), 1002),
    "reserved bits": (serves(frame(1, b"{}", rsv=3)), 1002),
    "masked": (serves(b"\x81\x82\x00\x00\x00\x00{}"), 1002),
    "opcode 3": (serves(frame(3, b"{}")), 1002),
    "opcode 11": (serves(frame(11)), 1002),
    "continued nothing": (serves(frame(0, b"{}")), 1002),
    "text within text": (serves(frame(1, b"{", fin=False) + frame(1, b"}")), 1002),
    "ping in parts": (serves(frame(9, b"a", fin=False)), 1002),
    "large ping": (serves(frame(9, b"a" * 126)), 1002),
    "large close": (serves(frame(8, b"\x03\xe8" + b"a" * 200)), 1002),
    "close of 1 byte": (serves(frame(8, b"\x03")), 1002),
    **{f"close {code}": (serves(frame(8, struct.pack("!H", code))), 1002) for code in (0, 999, 1005, 1006, 2999, 5000, 65535)},
    "close with no text": (serves(frame(8, b"\x03\xf0\xff\xfe")), 1007),
    "close without code": (serves(frame(8)), 1005),
    "close with the key": (serves(frame(8, b"\x03\xf0" + KEY.encode())), 1008),
    "close with control characters": (serves(frame(8, b"\x03\xf0\x1b[31m\r\n")), 1008),
    "close, and stays": (serves(frame(8, b"\x03\xf3"), then=deaf), 1011),
    "close, and talks on": (serves(frame(8, b"\x03\xf3"), then=endless(event() * 1000)), 1011),
    "no close": (serves(then=hang_up), 1006),
    "reset": (serves(then=Peer.reset), 1006),
    "half a frame": (serves(b"\x81", then=hang_up), 1006),
    "half a message": (serves(frame(1, b"{", fin=False), then=hang_up), 1006),
}  # fmt: skip


@both
@pytest.mark.parametrize("way", ["recv", "iterate"])
@pytest.mark.parametrize("name", FRAMES)
def test_frames(is_async: bool, way: str, name: str, caplog: pytest.LogCaptureFixture) -> None:
    """End the connection with an error of ours, within `close_timeout` even without pings, and with nothing left open."""
    caplog.set_level(logging.DEBUG)
    action, code = FRAMES[name]
    use = all_of if way == "iterate" else lambda connection: connection.recv()
    with scripted(action) as server, in_time(0.3):
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            run(is_async, server.url, use, ping_interval=None, max_message_size=200_000)
        wait_until_closed(server)
    assert caught.value.close_code == code
    assert len(str(caught.value)) < 400 and str(caught.value).isprintable()
    assert_nothing_secret(caught.value)
    assert KEY not in caplog.text and not [each for each in caplog.records if each.levelno >= logging.WARNING]


@both
@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (frame(9, b"ping") * 900 + event(), ["one"]),
        (frame(10, b"pong") * 900 + event(), ["one"]),
        (frame(1, b'{"type":', fin=False) + frame(9) * 900 + frame(0, b'"one"}'), ["one"]),
        ((frame(1, b'{"type":', fin=False) + frame(0, b'"one"}')) * 5000, ["one"] * 5000),
        (frame(1, b'{"type":"one"}', fin=False) + frame(0, b" ", fin=False) * 4000 + frame(0), ["one"]),
        (frame(2, b'{"type":"one"}'), ["one"]),
    ],
    ids=["pings", "pongs", "pings within a message", "messages in parts", "4,002 fragments", "binary"],
)
def test_what_is_allowed(is_async: bool, data: bytes, expected: list[str]) -> None:
    def then(peer: Peer) -> None:
        with suppress(OSError):
            deaf(peer)

    def act(peer: Peer) -> None:
        accept(peer)
        reader = threading.Thread(target=then, args=(peer,))
        reader.start()
        peer.send(data + frame(8, b"\x03\xe8"))
        reader.join()

    with scripted(act) as server:
        assert run(is_async, server.url, all_of) == expected


@both
@pytest.mark.parametrize(
    "data", [b'{"type":"\xff"}', b"\xed\xa0\x80", b"", b"[" * 100_000, b"nul", b"\x00", b"\x80" * 9]
)
def test_invalid_events(is_async: bool, data: bytes) -> None:
    """Is an error, and the next event comes."""

    def sync(connection: Any) -> Any:
        with pytest.raises(DecodeError):
            connection.recv(5)
        return connection.recv(5)

    async def later(connection: Any) -> Any:
        with pytest.raises(DecodeError):
            await connection.recv(5)
        return await connection.recv(5)

    with scripted(serves(frame(1, data), event())) as server:
        assert run(is_async, server.url, later if is_async else sync).type == "one"


# --- closing ---


@both
@pytest.mark.parametrize(
    "action",
    [serves(event(), then=deaf), serves(event(), then=Peer.stall), serves(event(), then=endless(event() * 1000))],
    ids=["no response", "reads nothing", "goes on"],
)
def test_closing_is_bounded_in_time(is_async: bool, action: Callable[[Peer], None]) -> None:
    """Whatever the server does meanwhile, and whatever of it was not read."""
    with scripted(action) as server:
        with in_time(0.3):
            assert run(is_async, server.url, lambda connection: connection.recv(5)).type == "one"
        wait_until_closed(server)


def test_close_ends_a_read_in_another_thread() -> None:
    with scripted(serves(event(), then=deaf)) as server, ThreadPoolExecutor(1) as pool:
        for use in (lambda c: c.recv(), lambda c: c.recv(30), all_of):
            connection = OpenAI(api_key=KEY, base_url=server.url).realtime.connect(close_timeout=0.3).enter()
            assert connection.recv(5).type == "one"
            reading = pool.submit(use, connection)
            time.sleep(0.1)
            with in_time(0.3):
                connection.close()
                if use is all_of:
                    assert reading.result(5) == []
                else:
                    with pytest.raises(WebSocketConnectionClosedError, match="the connection is closed"):
                        reading.result(5)


def test_close_ends_a_read_in_another_task() -> None:
    async def main(url: str) -> None:
        for use in (lambda c: c.recv(), lambda c: c.recv(30), all_of):
            async with AsyncOpenAI(api_key=KEY, base_url=url) as client:
                connection = await client.realtime.connect(close_timeout=0.3)
                assert (await connection.recv(5)).type == "one"
                reading = asyncio.ensure_future(use(connection))
                await asyncio.sleep(0.05)
                with in_time(0.3):
                    await connection.close()
                    if use is all_of:
                        assert await reading == []
                    else:
                        with pytest.raises(WebSocketConnectionClosedError, match="the connection is closed"):
                            await reading

    with scripted(serves(event(), then=deaf)) as server:
        asyncio.run(main(server.url))


@both
@pytest.mark.parametrize("wait", [0.0, 0.3], ids=["before the ping", "after the ping"])
def test_pings_end_a_write(is_async: bool, wait: float) -> None:
    """A server that reads nothing is a lost connection, for who sends as for who receives."""
    sent = b'"' + b"a" * 50_000_000 + b'"'

    def sync(connection: Any) -> None:
        time.sleep(wait)
        connection.send_raw(sent)

    async def later(connection: Any) -> None:
        await asyncio.sleep(wait)
        await connection.send_raw(sent)

    with scripted(serves(then=stuck)) as server, in_time(8), pytest.raises(WebSocketConnectionClosedError) as caught:
        run(is_async, server.url, later if is_async else sync, ping_interval=0.2, ping_timeout=0.5)
    assert caught.value.close_code == 1006


def test_close_ends_a_write_in_another_thread() -> None:
    with scripted(serves(then=stuck)) as server, ThreadPoolExecutor(1) as pool:
        connection = OpenAI(api_key=KEY, base_url=server.url).realtime.connect(close_timeout=0.3).enter()
        writing = pool.submit(connection.send_raw, b'"' + b"a" * 50_000_000 + b'"')
        time.sleep(0.3)
        with in_time(0.3):
            connection.close()
            with pytest.raises(WebSocketConnectionClosedError):
                writing.result(5)


def test_close_ends_a_write_in_another_task() -> None:
    async def main(url: str) -> None:
        async with AsyncOpenAI(api_key=KEY, base_url=url) as client:
            connection = await client.realtime.connect(close_timeout=0.3)
            writing = asyncio.ensure_future(connection.send_raw(b'"' + b"a" * 50_000_000 + b'"'))
            await asyncio.sleep(0.3)
            with in_time(0.3):
                await connection.close()
                with pytest.raises(WebSocketConnectionClosedError):
                    await writing

    with scripted(serves(then=stuck)) as server:
        asyncio.run(main(server.url))


def test_concurrent_receives_are_refused() -> None:
    async def main(url: str) -> None:
        client = AsyncOpenAI(api_key=KEY, base_url=url)
        async with client.realtime.connect(close_timeout=0.3) as connection:
            reading = asyncio.ensure_future(connection.recv())
            await asyncio.sleep(0)
            for use in (connection.recv, lambda: connection.recv(1), lambda: all_of(connection)):
                with pytest.raises(OpenAIError, match="only one thread or task"):
                    await use()
            reading.cancel()

    with scripted(serves(then=deaf)) as server:
        asyncio.run(main(server.url))
        with OpenAI(api_key=KEY, base_url=server.url).realtime.connect(close_timeout=0.3) as connection:
            threading.Thread(target=suppressed, args=(connection.recv,)).start()
            time.sleep(0.1)
            for use in (connection.recv, lambda: connection.recv(1), lambda: all_of(connection)):
                with pytest.raises(OpenAIError, match="only one thread or task"):
                    use()


def suppressed(use: Callable[[], Any]) -> None:
    with suppress(OpenAIError):
        use()


@both
def test_use_after_close(is_async: bool) -> None:
    def sync(connection: Any) -> None:
        connection.close()
        connection.close()
        for use in (connection.recv, lambda: connection.send({"type": "x"}), connection.response.create):
            with pytest.raises(WebSocketConnectionClosedError, match="the connection is closed"):
                use()
        assert list(connection) == []

    async def later(connection: Any) -> None:
        await connection.close()
        await connection.close()
        for use in (connection.recv, lambda: connection.send({"type": "x"}), connection.response.create):
            with pytest.raises(WebSocketConnectionClosedError, match="the connection is closed"):
                await use()
        assert [each async for each in connection] == []

    with scripted(serves(then=deaf)) as server:
        run(is_async, server.url, later if is_async else sync)


def test_an_abandoned_connection_blocks_nothing() -> None:
    with scripted(serves(then=deaf)) as server:
        for _ in range(5):
            OpenAI(api_key=KEY, base_url=server.url).realtime.connect().enter()
        with in_time(0.1):
            gc.collect()


# --- reconnecting ---


@both
@pytest.mark.parametrize("way", ["recv", "iterate"])
def test_one_event_for_each_connection(is_async: bool, way: str) -> None:
    """Does not make a connection healthy: the delays grow, and there is an end."""
    told: list[Reconnecting] = []
    kinds: list[str] = []

    def sync(connection: Any) -> None:
        for each in connection if way == "iterate" else iter(connection.recv, None):
            kinds.append(each.type)

    async def later(connection: Any) -> None:
        if way == "iterate":
            async for each in connection:
                kinds.append(each.type)
        while True:
            kinds.append((await connection.recv()).type)

    options: Any = {"on_reconnecting": told.append, "initial_delay": 0.01, "max_retries": 4}
    action = serves(event("session.created"), then=hang_up)
    with scripted(action) as server, pytest.raises(WebSocketConnectionClosedError) as caught:
        run(is_async, server.url, later if is_async else sync, **options)
    assert kinds == ["session.created"] * 5 and server.connections == 5
    assert [each.attempt for each in told] == [1, 2, 3, 4]
    assert all(0.0074 * 2**number <= each.delay <= 0.0101 * 2**number for number, each in enumerate(told))
    assert_nothing_secret(caught.value)


@both
def test_a_healthy_connection_resets_the_count_of_attempts(is_async: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "HEALTHY", 0.2)
    told: list[int] = []
    lasting = serves(event(), then=lambda peer: (time.sleep(0.4), hang_up(peer))[1])
    short = serves(event(), then=hang_up)
    options: Any = {"on_reconnecting": lambda each: told.append(each.attempt), "initial_delay": 0.0, "max_retries": 2}
    actions = [short, short, lasting, short, short, serves(event(), frame(8, b"\x03\xe8"))]
    with scripted(*actions) as server, pytest.raises(WebSocketConnectionClosedError):
        run(is_async, server.url, all_of, **options)
    assert told == [1, 2, 1, 2]


@both
def test_close_ends_reconnecting(is_async: bool) -> None:
    begun: list[float] = []
    options: Any = {"on_reconnecting": lambda each: begun.append(each.delay), "initial_delay": 60.0, "max_delay": 60.0}

    def sync(connection: Any) -> Any:
        with ThreadPoolExecutor(1) as pool:
            reading = pool.submit(all_of, connection)
            while not begun:
                time.sleep(0.01)
            with pytest.raises(OpenAIError, match="only one thread or task"):
                connection.recv()
            connection.close()
            reading.result(5)

    async def later(connection: Any) -> Any:
        reading = asyncio.ensure_future(all_of(connection))
        while not begun:
            await asyncio.sleep(0.01)
        with pytest.raises(OpenAIError, match="only one thread or task"):
            await connection.recv()
        await connection.close()
        await asyncio.wait_for(reading, 5)

    failing = pytest.raises(WebSocketConnectionClosedError)
    with scripted(serves(then=hang_up)) as server, in_time(0.5), failing as caught:
        run(is_async, server.url, later if is_async else sync, **options)
    assert caught.value.close_code == 1006


@both
def test_many_attempts_do_not_overflow(is_async: bool) -> None:
    connections: list[Any] = []
    with scripted(serves(then=hang_up)) as server, suppress(WebSocketConnectionClosedError):
        run(is_async, server.url, connections.append)
    connection = connections[0]
    for connection._attempts in (1, 2, 64, 1100, 10**9):
        assert 0 < connection._delay() <= 8


# --- arguments ---

NOT_EVENTS = [None, 1, float("nan"), b"{}", "{}", {1, 2}, ["type"], ("type", "x"), object(), bytearray(b"{}"), OpenAI]


@both
def test_arguments_that_are_no_event(is_async: bool) -> None:
    """Are refused by name, and the connection goes on."""
    bad: list[tuple[str, Any, str]] = [
        *(("send", each, "event: expected a dict or a model") for each in NOT_EVENTS),
        ("send", {"type": "x", "audio": object()}, "audio"),
        ("send", {"type": "x", "audio": {1: object}}, "audio"),
        *(("send_raw", each, "data: expected") for each in (None, 1, {"type": "x"}, ["x"], "\ud800", b"\xff")),
        *(("close", each, "code: expected") for each in (None, "1000", 1.5, True, -1, 0, 999, 1005, 1006, 1015, 5000)),
        *(("recv", each, "timeout: expected") for each in ("1", b"", True, [], -1, float("nan"), float("inf"))),
    ]

    def check(error: Exception, text: str) -> None:
        assert isinstance(error, (TypeError, ValueError)) and text in str(error), error

    def calls(connection: Any) -> Iterator[tuple[Callable[[], Any], str]]:
        for name, argument, text in bad:
            if name != "recv" or argument is not None:
                yield lambda name=name, argument=argument: getattr(connection, name)(argument), text
        for reason in (None, b"x", "a" * 124, "\u20ac" * 42, "\ud800"):
            yield lambda reason=reason: connection.close(1000, reason), "reason: expected"

    def sync(connection: Any) -> Any:
        for call, text in calls(connection):
            with pytest.raises(Exception) as caught:
                call()
            check(caught.value, text)
        connection.send(UserDict(type="x", text="\ud800"))
        return connection.recv(5)

    async def later(connection: Any) -> Any:
        for call, text in calls(connection):
            with pytest.raises(Exception) as caught:
                await call()
            check(caught.value, text)
        await connection.send(UserDict(type="x", text="\ud800"))
        return await connection.recv(5)

    with scripted(serves(event(), then=deaf)) as server:
        assert run(is_async, server.url, later if is_async else sync).type == "one"


@pytest.mark.parametrize("client", [OpenAI, AsyncOpenAI])
@pytest.mark.parametrize(
    ("name", "values"),
    [
        *((name, ("1", -1, 0, float("nan"), True, [])) for name in ("open_timeout", "ping_interval", "ping_timeout")),
        ("close_timeout", ("1", -1, 0, float("nan"))),
        *((name, ("1", -1, float("nan"), float("inf"), None, True)) for name in ("initial_delay", "max_delay")),
        ("max_retries", ("1", -1, 1.5, None, True)),
        ("max_queue_size", ("1", -1, 1.5, None)),
        ("max_message_size", ("1", -1, 0, 1.5)),
        ("on_reconnecting", ("f", 1, {})),
        ("proxy", (True, 1, b"http://p")),
        ("ssl_context", (True, "tls")),
        ("extra_query", ("a=1", 1, [1])),
        ("extra_headers", ("a: 1", 1, [1])),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_options(client: Any, name: str, values: tuple[Any, ...]) -> None:
    connect = client(api_key=KEY, base_url="http://127.0.0.1:9/v1").realtime.connect
    for value in values:
        with pytest.raises((TypeError, ValueError), match=f"^{name}: expected"):
            connect(model="m", **{name: value})


@both
def test_options_without_limits(is_async: bool) -> None:
    none = dict.fromkeys(("open_timeout", "ping_interval", "ping_timeout", "max_message_size"))
    long = dict.fromkeys(("open_timeout", "ping_interval", "ping_timeout", "close_timeout"), 1e30)
    with scripted(serves(event(), frame(8, b"\x03\xe8"), then=hang_up)) as server:
        for options in (none, long):
            assert run(is_async, server.url, all_of, **options) == ["one"]


@both
def test_what_on_reconnecting_returns(is_async: bool) -> None:
    for told, text in (([1], "on_reconnecting: expected"), ({"extra_headers": "x"}, "extra_headers: expected")):
        with scripted(serves(then=hang_up)) as server, pytest.raises(TypeError, match=text):
            run(is_async, server.url, all_of, on_reconnecting=lambda each, told=told: told)


# --- secrets ---


@both
def test_debug_logs_hold_no_secret(is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever logger is set to DEBUG."""
    for name in (None, "websockets", "websockets.client", "openapiopenai", "openapiopenai.websocket", "asyncio"):
        caplog.set_level(logging.DEBUG, name)
    text = frame(1, b'{"type":"%b"}' % TOKEN.encode())
    with scripted(serves(text, frame(8, b"\x03\xe8" + KEY.encode()), then=hang_up)) as server:
        assert run(is_async, server.url, all_of) == [TOKEN]
    assert "realtime.connect: received" in caplog.text
    assert KEY not in caplog.text and TOKEN not in caplog.text


@both
def test_errors_of_the_server_are_quoted_in_part(is_async: bool) -> None:
    text = b'{"type":"error","error":{"message":"\\u001b[31m%b %b"}}' % (KEY.encode(), b"a" * 100_000)
    with scripted(serves(frame(1, text))) as server, pytest.raises(APIError) as caught:
        run(is_async, server.url, lambda connection: connection.dispatch_events())
    assert len(str(caught.value)) < 350 and str(caught.value).isprintable()
    assert_nothing_secret(caught.value)
