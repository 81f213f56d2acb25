"""The plugin of pytest, and what it is made of: mocks for all clients, the guard, snapshots, assertions."""

from __future__ import annotations

import _socket
import asyncio
import json
import os
import re
import socket
import subprocess
import sys
import threading
import unittest
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import uvloop

from openapiopenai import APIConnectionError, AsyncOpenAI, MockTransport, OpenAI
from openapiopenai.testing import (
    Expect,
    MockAPI,
    NetworkBlockedError,
    ScriptedServer,
    Send,
    all_clients_use,
    assert_called,
    assert_requests,
    cassette,
    interception,
    network_guard,
)

from .conftest import ROOT
from .test_cassettes import BOTH, STREAM, Server, ask, ok, response_of, run

HOST = "api.openai.com"


def test_nothing_is_replaced_outside_of_blocks() -> None:
    from openapiopenai._runtime.http.http1_transport_sync import Http1Transport

    before = Http1Transport.send, socket.socket.connect, socket.getaddrinfo
    with network_guard(), all_clients_use(MockTransport(lambda _: {})), network_guard():
        assert Http1Transport.send is not before[0]
    assert (Http1Transport.send, socket.socket.connect, socket.getaddrinfo) == before
    assert not interception._stack and not interception._replaced


# --- clients that others make ---


@BOTH
@pytest.mark.parametrize("made", ["before", "within"])
def test_all_clients_use_a_mock(kind: Any, made: str) -> None:
    transport = MockTransport(lambda _: response_of("Hi"))

    async def use(client: Any) -> str:
        with all_clients_use(transport):
            return await ask(client if made == "before" else client.with_options())

    assert run(kind, use) == "Hi"
    assert [each.operation for each in transport.requests] == ["responses.create"]


@BOTH
def test_clients_with_a_mock_of_their_own_keep_it(kind: Any) -> None:
    own = MockTransport(lambda _: response_of("own"))
    with all_clients_use(MockTransport(lambda _: response_of("other"))):
        assert run(kind, ask, transport=own) == "own"


@BOTH
def test_the_innermost_block_responds(kind: Any, tmp_path: Path) -> None:
    with all_clients_use(MockTransport(lambda _: response_of("outer"))) as outer:
        with cassette(tmp_path / "tape.yaml"):  # records what the mock responds
            assert run(kind, ask) == "outer"
        with all_clients_use(MockTransport(lambda _: response_of("inner"))):
            assert run(kind, ask) == "inner"
        assert run(kind, ask) == "outer"
    assert len(outer.requests) == 2


def test_threads_are_caught() -> None:
    seen: list[str] = []
    with all_clients_use(MockTransport(lambda _: response_of("Hi"))):
        thread = threading.Thread(target=lambda: seen.append(run(OpenAI, ask)))
        thread.start()
        thread.join(10)
    assert seen == ["Hi"]


@BOTH
def test_the_compatible_clients_are_caught(kind: Any) -> None:
    from openapiopenai.compat import openai

    mock = MockAPI()
    mock.respond("chat.completions.create", {"id": "c", "choices": []}, check=False)
    with all_clients_use(mock), network_guard():
        if kind is OpenAI:
            openai.OpenAI(api_key="test").chat.completions.create(
                model="m", messages=[{"role": "user", "content": "Hi"}]
            )
        else:
            asyncio.run(
                openai.AsyncOpenAI(api_key="test").chat.completions.create(
                    model="m", messages=[{"role": "user", "content": "Hi"}]
                )
            )
    assert [each.operation for each in mock.requests] == ["chat.completions.create"]


@BOTH
def test_a_mock_lets_web_sockets_only_reach_this_machine(kind: Any) -> None:
    async def talk(client: Any) -> None:
        async with client.realtime.connect(model="m"):
            pass

    with all_clients_use(MockTransport(lambda _: {})):
        with pytest.raises(NetworkBlockedError):
            run(kind, talk)
        with ScriptedServer([]) as server:
            run(kind, talk, base_url=server.base_url)


@BOTH
def test_web_sockets_may_lead_to_a_script(kind: Any) -> None:
    async def talk(client: Any) -> str:
        async with client.realtime.connect(model="m") as connection:
            await connection.response.create()
            return str((await connection.recv()).type)

    script = [Expect("response.create"), Send({"type": "response.done"})]
    mock = MockTransport(lambda _: {})
    with ScriptedServer(script) as server, network_guard(), all_clients_use(mock, websockets=server):
        assert run(kind, talk) == "response.done"
    assert server.requests[0][0] == "/v1/realtime?model=m"


def test_what_is_no_transport_is_told() -> None:
    with pytest.raises(TypeError, match="expected a transport, got int"), all_clients_use(5):
        pass


# --- the guard ---


async def read_all(url: str) -> None:
    import aiohttp

    async with aiohttp.ClientSession() as session, session.get(url) as response:
        await response.read()


async def read_all_httpx(url: str) -> None:
    import httpx

    async with httpx.AsyncClient() as client:
        await client.get(url)


def websocket(url: str) -> None:
    from websockets.sync.client import connect

    with connect(url.replace("http", "ws", 1), open_timeout=2):
        pass


def urllib3_get(url: str) -> None:
    import urllib3

    with urllib3.PoolManager() as pool:
        pool.request("GET", url, retries=False)


def httpx_get(url: str) -> None:
    import httpx

    httpx.get(url)


def datagram(url: str) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plug:
        plug.sendto(b"x", (url.split("/")[2], 53))


def connect_ex(url: str) -> None:
    with socket.socket() as plug:
        plug.connect_ex((url.split("/")[2], 80))


async def open_stream(url: str) -> None:
    await asyncio.open_connection(url.split("/")[2], 443)


def httpx2_get(url: str) -> None:
    pytest.importorskip("httpx2", reason="httpx2 is not installed").get(url)


look_up = socket.getaddrinfo
"""A reference from before the guard."""


def send_message(url: str) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plug:
        plug.sendmsg([b"x"], [], 0, (url.split("/")[2], 53))


def low_level(url: str) -> None:
    plug = _socket.socket()
    try:
        plug.connect((socket.gethostbyname(url.split("/")[2]), 80))
    finally:
        plug.close()


async def connect_socket(url: str) -> None:
    with socket.socket() as plug:
        plug.setblocking(False)
        await asyncio.get_running_loop().sock_connect(plug, (url.split("/")[2], 80))


async def open_datagrams(url: str) -> None:
    remote = (url.split("/")[2], 53)
    await asyncio.get_running_loop().create_datagram_endpoint(asyncio.DatagramProtocol, remote_addr=remote)


async def look_up_async(url: str) -> None:
    await asyncio.get_running_loop().getaddrinfo(url.split("/")[2], 80)


async def models(client: Any) -> Any:
    return await client.models.list()


async def realtime(client: Any) -> None:
    async with client.realtime.connect(model="m"):
        pass


def on(loop: Callable[[], asyncio.AbstractEventLoop], use: Any) -> None:
    with asyncio.Runner(loop_factory=loop) as runner:
        runner.run(use)


WAYS: dict[str, Callable[[str], Any]] = {
    "client": lambda url: run(OpenAI, models, base_url=url),
    "async client": lambda url: run(AsyncOpenAI, models, base_url=url),
    "realtime": lambda url: run(OpenAI, realtime, base_url=url),
    "async realtime": lambda url: run(AsyncOpenAI, realtime, base_url=url),
    "urllib": lambda url: urllib.request.urlopen(url),
    "urllib3": urllib3_get,
    "httpx": httpx_get,
    "websockets": websocket,
    "UDP": datagram,
    "connect_ex": connect_ex,
    "lookup": lambda url: socket.gethostbyname(url.split("/")[2]),
    "httpx2": httpx2_get,
    "a lookup from before": lambda url: look_up(url.split("/")[2], 443),
    "a lookup by address": lambda url: socket.gethostbyaddr(url.split("/")[2]),
    "a lookup of names": lambda url: socket.getnameinfo((url.split("/")[2], 80), 0),
    "sendmsg": send_message,
    "without `socket`": low_level,
    **{
        f"{way}, {kind}": lambda url, use=use, loop=loop: on(loop, use(url))
        for kind, loop in {"asyncio": asyncio.new_event_loop, "uvloop": uvloop.new_event_loop}.items()
        for way, use in {"stream": open_stream, "sock_connect": connect_socket, "datagrams": open_datagrams, "getaddrinfo": look_up_async, "httpx": read_all_httpx, "aiohttp": read_all}.items()
    },
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("host", [HOST, "203.0.113.7"])
@pytest.mark.parametrize("way", WAYS)
def test_no_way_leads_to_a_real_host(way: str, host: str) -> None:
    scheme = "http" if way in ("UDP", "connect_ex", "sendmsg") else "https"
    with network_guard() as guard, pytest.raises((NetworkBlockedError, ExceptionGroup)) as caught:
        WAYS[way](f"{scheme}://{host}/v1")
    error: Any = caught.value
    if isinstance(error, ExceptionGroup):  # anyio connects to addresses in a group of tasks
        error = error.exceptions[0]
    assert guard.blocked[0] == error.host == host
    assert f"network_guard(allow=['{host}'])" in str(error)


@BOTH
def test_a_proxy_on_this_machine_is_no_way_around(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    with network_guard(), pytest.raises(NetworkBlockedError):
        run(kind, models)


@BOTH
def test_a_connection_that_was_open_before_is_no_way_around(kind: Any) -> None:
    with Server(ok({"data": []})).at() as url:

        async def use(client: Any) -> None:
            await models(client)
            with network_guard(), pytest.raises(NetworkBlockedError):
                guard_host = client.with_options(base_url=f"http://{HOST}/v1")
                await models(guard_host)

        run(kind, use, base_url=url)


ALLOWED = {
    "loopback": ("127.0.0.1", ()),
    "other loopback": ("127.1.2.3", ()),
    "name": ("localhost", ()),
    "name below": ("x.localhost", ()),
    "IPv6": ("::1", ()),
    "IPv4 in IPv6": ("::ffff:127.0.0.1", ()),
    "any": ("0.0.0.0", ()),
    "this machine": (socket.gethostname(), ()),
    "given": (HOST, (HOST,)),
    "upper case": (HOST.upper(), (HOST,)),
    "pattern": (HOST, ("*.openai.com",)),
    "address": ("203.0.113.7", ("203.0.113.*",)),
    "bytes": (HOST.encode(), (HOST,)),
}


@pytest.mark.parametrize("case", ALLOWED)
def test_allowed_hosts(case: str) -> None:
    host, allow = ALLOWED[case]
    guard = network_guard(allow)
    guard.check(host)
    assert guard.blocked == []


def test_the_address_of_an_allowed_host_is_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("203.0.113.9", 443))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    with network_guard([HOST]) as guard:
        socket.getaddrinfo(HOST, 443)
        guard.check("203.0.113.9")
        with pytest.raises(NetworkBlockedError):
            guard.check("203.0.113.8")


@BOTH
def test_servers_on_this_machine_can_be_used(kind: Any) -> None:
    with Server(ok(response_of("Hi")), STREAM).at() as url, network_guard() as guard:
        assert run(kind, ask, base_url=url) == "Hi"
        with ScriptedServer([]) as server:
            run(kind, realtime, base_url=server.base_url)
    assert guard.blocked == []


def test_the_error_is_no_error_of_the_network() -> None:
    assert not issubclass(NetworkBlockedError, (OSError, APIConnectionError))
    with pytest.raises(TypeError, match="expected a list of hosts"):
        network_guard("host")


# --- snapshots and assertions ---


@BOTH
def test_requests_are_compared_with_a_snapshot(kind: Any, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "snapshot.json"

    def sent(text: str, key: str, **more: Any) -> MockTransport:
        transport = MockTransport(lambda _: response_of("Hi"))
        run(kind, lambda client: ask(client, text, **more), transport=transport, api_key=key)
        return transport

    first = sent("Hi", "sk-first-0123456789")
    with pytest.raises(AssertionError, match="there is no such snapshot"):
        assert_requests(first, path)
    assert_requests(first, path, update=True)
    assert json.loads(path.read_text()) == [
        {
            "operation": "responses.create",
            "method": "POST",
            "url": "/v1/responses",
            "body": {"json": {"model": "m", "input": "Hi"}},
        }
    ]
    assert_requests(sent("Hi", "sk-other-0123456789"), path)
    with pytest.raises(AssertionError, match=r"request 1: body.json.input: recorded 'Hi', sent 'Ho'"):
        assert_requests(sent("Ho", "k"), path)
    assert_requests(sent("Ho", "k"), path, ignore=["body.json.input"])
    with pytest.raises(AssertionError, match=r"recorded \['responses.create'\], sent \[\]"):
        assert_requests([], path)


def test_a_snapshot_may_be_in_any_order(tmp_path: Path) -> None:
    transport = MockTransport(lambda _: response_of("Hi"))
    for text in "ab":
        run(OpenAI, lambda client, text=text: ask(client, text), transport=transport)
    assert_requests(transport, tmp_path / "s.json", update=True, any_order=True)
    assert_requests(transport.requests[::-1], tmp_path / "s.json", any_order=True)
    with pytest.raises(AssertionError):
        assert_requests(transport.requests[::-1], tmp_path / "s.json")


CALLED: dict[str, tuple[dict[str, Any], str]] = {
    "operation": ({"operation": "responses.create"}, ""),
    "times": ({"operation": "responses.create", "times": 2}, ""),
    "body": ({"operation": "responses.create", "times": 1, "input": "b"}, ""),
    "form": ({"operation": "files.create", "purpose": "assistants", "file": "a.bin"}, ""),
    "none": ({"operation": "batches.create", "times": 0}, ""),
    "other operation": ({"operation": "batches.create"}, "expected a call, got 0"),
    "more": ({"operation": "responses.create", "times": 3}, "expected 3 calls, got 2"),
    "other body": ({"operation": "responses.create", "input": "c"}, "body.input: recorded 'c', sent 'a'"),
    "nested": ({"operation": "responses.create", "metadata": {"a": "1"}}, "body.metadata: recorded"),
}


@pytest.mark.parametrize("source", ["transport", "mock", "cassette"])
@pytest.mark.parametrize("case", CALLED)
def test_calls_are_asserted(case: str, source: str, tmp_path: Path) -> None:
    arguments, message = CALLED[case]
    transport = MockTransport(lambda _: response_of("Hi"))
    found: Any = transport
    mock = MockAPI() if source == "mock" else None
    with cassette(tmp_path / "tape.jsonl", transport=transport) as tape:
        client = OpenAI(api_key="test", transport=mock.transport if mock else tape)
        for text in "ab":
            client.responses.create(model="m", input=text)
        client.files.create(file=("a.bin", b"\xff"), purpose="assistants")
        found = {"transport": transport, "mock": mock, "cassette": tape}[source]
    if message:
        with pytest.raises(AssertionError) as caught:
            assert_called(found, **arguments)
        assert message in str(caught.value)
    else:
        assert_called(found, **arguments)


def test_what_has_no_requests_is_told() -> None:
    with pytest.raises(TypeError, match="expected a mock, a transport, a cassette, or a list of requests, got int"):
        assert_called(5, "responses.create")


# --- the plugin ---

SUITE = """
import asyncio, unittest, urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest
from openapiopenai import AsyncOpenAI, OpenAI
from openapiopenai.testing import NetworkBlockedError, assert_called

def deep(text="Hi"):
    return OpenAI().responses.create(model="gpt-5.1", input=text)

async def deep_async():
    async with AsyncOpenAI() as client:
        return await client.responses.create(model="gpt-5.1", input="Hi")

def test_mock(openai_mock, openai_snapshot):
    deep()
    asyncio.run(deep_async())
    with ThreadPoolExecutor() as pool:
        pool.submit(deep).result()
    assert len(openai_mock.requests.for_("responses.create")) == 3
    assert_called(openai_mock, "responses.create", times=3)
    openai_snapshot(openai_mock)

@pytest.mark.anyio
async def test_anyio(openai_mock):
    await deep_async()

@pytest.fixture
def anyio_backend():
    return "asyncio"

@pytest.mark.openai_cassette
def test_marked():
    deep()

def test_cassette(openai_cassette):
    deep()

@pytest.mark.parametrize("text", ["a", "b/c"])
def test_parameter(openai_cassette, text):
    deep(text)

@pytest.mark.openai_cassette("own.jsonl", match="loose")
class TestOwn(unittest.TestCase):
    def test_method(self):
        deep()

@pytest.mark.openai_offline
def test_offline():
    with pytest.raises(NetworkBlockedError):
        urllib.request.urlopen("https://api.openai.com")

@pytest.mark.openai_offline(allow=["api.openai.com"])
def test_other():
    with pytest.raises(NetworkBlockedError):
        urllib.request.urlopen("https://example.com")

@pytest.mark.openai_mock(is_empty=True)
@pytest.mark.openai_offline
def test_options(openai_mock):
    assert [*OpenAI().files.list()] == []
"""


PLUGINS = ("openapiopenai.testing.plugin", "anyio.pytest_plugin", "xdist.plugin")


def pytest_run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name[:6] not in ("OPENAI", "PYTEST")}
    kept |= {"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    plugins = [part for name in PLUGINS for part in ("-p", name)]
    command = [sys.executable, "-m", "pytest", *plugins, "-p", "no:cacheprovider", "-q", "-rfE", *arguments]
    return subprocess.run(command, cwd=folder, env={**kept, **environment}, capture_output=True, text=True, timeout=120)


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("suite")
    (folder / "test_it.py").write_text(SUITE)
    (folder / "pytest.ini").write_text("[pytest]\n")
    page = (ROOT / "docs" / "guide" / "pytest.md").read_text("utf-8")
    (folder / "test_page.py").write_text("\n".join(re.findall(r"```python\n(.*?)```", page, re.S)))
    return folder


@pytest.mark.slow
def test_fixtures_and_markers(suite: Path) -> None:
    with Server(ok(response_of("Hi"))).at() as url:
        recorded = pytest_run(
            suite,
            "--openai-record=once",
            "--openai-snapshot-update",
            OPENAI_BASE_URL=url,
            OPENAI_API_KEY="sk-abcdef123456",
        )
    assert "18 passed" in recorded.stdout, recorded.stdout
    files = sorted(str(path.relative_to(suite)) for path in suite.rglob("*.*") if "__pycache__" not in str(path))
    assert [name.partition("-")[0] for name in files] == [
        "cassettes/test_it/test_cassette.yaml",
        "cassettes/test_it/test_marked.yaml",
        "cassettes/test_it/test_parameter[a].yaml",
        "cassettes/test_it/test_parameter[b",
        "cassettes/test_page/test_recorded.yaml",
        "own.jsonl",
        "own.yaml",
        "pytest.ini",
        "snapshots/test_it/test_mock.json",
        "snapshots/test_page/test_prompts.json",
        "test_it.py",
        "test_page.py",
    ]
    assert "abcdef123456" not in "".join((suite / name).read_text() for name in files)
    replayed = pytest_run(suite, "--openai-offline", "-n", "1", OPENAI_BASE_URL=url)
    assert "18 passed" in replayed.stdout, replayed.stdout


def test_without_a_recording_it_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(SUITE)
    (tmp_path / "pytest.ini").write_text("[pytest]\nopenai_offline = true\nopenai_cassette_format = jsonl\n")
    done = pytest_run(tmp_path, "-k", "test_cassette or test_mock")
    assert "2 failed" in done.stdout, done.stdout
    assert "there are none" in done.stdout and "OPENAI_SNAPSHOT_UPDATE=1 writes it" in done.stdout
    assert "test_cassette.jsonl" in done.stdout


def test_the_plugin_imports_nothing_before_it_is_used() -> None:
    code = (
        "import pytest, sys; before = {*sys.modules}; import openapiopenai.testing.plugin; "
        "print(*sorted(name for name in {*sys.modules} - before))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert loaded == [
        "openapiopenai",
        "openapiopenai._runtime",
        "openapiopenai._runtime.lazy",
        "openapiopenai.testing",
        "openapiopenai.testing.naming",
        "openapiopenai.testing.plugin",
    ]


class TestUnittest(unittest.TestCase):
    """Without pytest, the blocks are used as context managers."""

    def test_contexts(self) -> None:
        mock = self.enterContext(all_clients_use(MockTransport(lambda _: response_of("Hi"))))
        self.enterContext(network_guard())
        self.assertEqual(run(OpenAI, ask), "Hi")
        assert_called(mock, "responses.create", times=1)
