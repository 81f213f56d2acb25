"""Proxies: `NO_PROXY` as curl reads it, URLs of proxies, SOCKS."""

from __future__ import annotations

import asyncio
import sys
from importlib.util import find_spec
from typing import Any

import pytest

from openapiopenai import (
    APIConnectionError,
    AsyncHttp1Transport,
    AsyncOpenAI,
    Http1Transport,
    OpenAI,
    OpenAIError,
)
from openapiopenai._runtime.http.proxies import Proxy, bypasses, check_proxy, proxy_for

from .loopback import Received, Reply, loopback
from .socks_server import socks_server

both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
needs_socks = pytest.mark.skipif(find_spec("python_socks") is None, reason="python-socks is not installed")
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def models(request: Received) -> Reply:
    return Reply(200, {"content-type": "application/json"}, [b'{"object":"list","data":[{"id":"m"}]}'])


def names(is_async: bool, url: str, proxy: str | None = None) -> list[str]:
    """List the models of a server."""
    options: dict[str, Any] = {"api_key": "k", "base_url": url, "max_retries": 0, "timeout": 5}
    if not is_async:
        with OpenAI(**options, transport=Http1Transport(proxy=proxy)) as client:
            return [each.id for each in client.models.list()]

    async def run() -> list[str]:
        async with AsyncOpenAI(**options, transport=AsyncHttp1Transport(proxy=proxy)) as client:
            return [each.id async for each in client.models.list()]

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("listed", "url", "expected"),
    [
        ("*", "http://any.host", True), (" * ", "http://10.1.2.3", True), ("", "http://h", False),
        ("example.com", "https://example.com", True), ("example.com", "https://api.example.com/v1", True),
        ("example.com", "https://badexample.com", False), (".example.com", "https://example.com", True),
        (".example.com", "https://api.example.com", True), ("api.example.com", "https://example.com", False),
        ("*.example.com", "https://api.example.com", True), ("EXAMPLE.com", "https://Api.Example.COM", True),
        ("example.com.", "https://example.com", True), ("example.com", "https://example.com.", True),
        ("example.com:8080", "http://example.com:8080", True), ("example.com:8080", "http://example.com", False),
        ("example.com:443", "https://example.com", True), ("example.com:80", "https://example.com", False),
        ("a, b ,example.com", "https://example.com", True), ("a b example.com", "https://example.com", True),
        (",,", "https://example.com", False), (".", "https://example.com", False), ("com", "https://example.com", True),
        ("127.0.0.1", "http://127.0.0.1:8000", True), ("127.0.0.0/8", "http://127.9.9.9", True),
        ("10.0.0.0/8", "http://11.0.0.1", False), ("10.1.2.3/8", "http://10.9.9.9", True),
        ("192.168.0.0/16,10.0.0.0/8", "http://10.255.0.1:99", True), ("0.0.1", "http://127.0.0.1", False),
        (".1", "http://127.0.0.1", False), ("10.0.0.0/33", "http://10.0.0.1", False),
        ("10.0.0.0/x", "http://10.0.0.1", False), ("0.0.0.0/0", "http://8.8.8.8", True),
        ("0.0.0.0/0", "http://example.com", False), ("127.0.0.1:8000", "http://127.0.0.1:8000", True),
        ("127.0.0.1:8000", "http://127.0.0.1:9000", False), ("10.0.0.0/8:80", "http://10.0.0.1", True),
        ("::1", "http://[::1]:8000", True), ("[::1]", "http://[::1]", True), ("::1/128", "http://[::1]", True),
        ("[::1]:8000", "http://[::1]:8000", True), ("[::1]:8000", "http://[::1]:9000", False),
        ("fe80::/10", "http://[fe80::1%25eth0]", True), ("fd00::/8", "http://[fd12::1]", True),
        ("[fd00::]/8", "http://[fd12::1]", True), ("0:0:0:0:0:0:0:1", "http://[::1]", True),
        ("fd00::/8", "http://10.0.0.1", False), ("10.0.0.0/8", "http://[::1]", False),
        ("localhost,127.0.0.0/8,::1/128", "http://127.0.0.1", True), ("localhost", "http://127.0.0.1", False),
        ("user@host", "http://host", False), ("example.com", "https://u:p@example.com", True),
    ],
)  # fmt: skip
def test_no_proxy(listed: str, url: str, expected: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    assert bypasses(url, listed) is expected
    for name, other in (("NO_PROXY", "no_proxy"), ("no_proxy", "NO_PROXY")):
        monkeypatch.delenv(other, raising=False)
        monkeypatch.setenv(name, listed)
        monkeypatch.setenv("ALL_PROXY", "http://p:1")
        assert (proxy_for(url) is None) is expected


@pytest.mark.parametrize(
    ("variables", "url", "expected"),
    [
        ({}, "http://h", None),
        ({"HTTP_PROXY": "http://p:1"}, "http://h", "http://p:1"),
        ({"HTTP_PROXY": "http://p:1"}, "https://h", None),
        ({"HTTPS_PROXY": "p:1"}, "https://h", "http://p:1"),
        ({"HTTPS_PROXY": "user:pw@p:1"}, "https://h", "http://user:pw@p:1"),
        ({"ALL_PROXY": "socks5://p"}, "https://h", "socks5://p"),
        ({"ALL_PROXY": "http://a", "HTTPS_PROXY": "http://b"}, "https://h", "http://b"),
        ({"https_proxy": "http://b", "HTTPS_PROXY": "http://c"}, "https://h", "http://b"),
        ({"HTTPS_PROXY": ""}, "https://h", None),
    ],
)
def test_proxies_of_the_environment(
    variables: dict[str, str], url: str, expected: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(url) == expected


GARBAGE = ["http://", "ftp://p", "http://[::1", "http://p:99999", "http://p:x", "http://a b", "socks6://p", "://p",
           "http://p\n", "http://é", "http://p:0", "h ttp://p"]  # fmt: skip


@both
@pytest.mark.parametrize("proxy", GARBAGE, ids=ascii)
def test_invalid_proxies(is_async: bool, proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match=r"^proxy: expected a URL"):
        (AsyncHttp1Transport if is_async else Http1Transport)(proxy=proxy)
    monkeypatch.setenv("HTTP_PROXY", proxy)
    with pytest.raises(ValueError, match=r"^HTTP_PROXY: expected a URL"):
        names(is_async, "http://name.invalid")
    with pytest.raises(TypeError, match=r"^proxy: expected the URL of a proxy, got int"):
        (AsyncHttp1Transport if is_async else Http1Transport)(proxy=5)  # type: ignore[arg-type]


def test_a_message_about_a_proxy_keeps_its_password() -> None:
    with pytest.raises(ValueError, match="proxy") as caught:
        check_proxy("proxy", "ftp://user:hunter22@p")
    assert "hunter22" not in str(caught.value)


def test_credentials_of_a_proxy_are_a_header() -> None:
    assert Proxy.of("http://u:p%40@h:1") == ("http://h:1", {"proxy-authorization": "Basic dTpwQA=="})
    assert Proxy.of("http://h:1") == ("http://h:1", {})
    assert Proxy.of("socks5://u:p@h:1") == ("socks5://u:p@h:1", {})


# --- SOCKS ---


@both
@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "socks4", "socks4a"])
def test_socks_without_its_package(is_async: bool, scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "python_socks", None)
    monkeypatch.setenv("ALL_PROXY", f"{scheme}://127.0.0.1:9")
    with pytest.raises(OpenAIError, match=rf'a {scheme} proxy needs .*"openapiopenai\[socks\]"'):
        names(is_async, "http://name.invalid")


@needs_socks
@both
@pytest.mark.parametrize(
    ("scheme", "host", "requested"),
    [("socks5", "localhost", "127.0.0.1"), ("socks5h", "name.invalid", "name.invalid"),
     ("socks4", "localhost", "127.0.0.1"), ("socks4a", "name.invalid", "name.invalid"),
     ("socks5", "127.0.0.1", "127.0.0.1"), ("socks5h", "127.0.0.1", "127.0.0.1")],
)  # fmt: skip
@pytest.mark.parametrize("is_set", [False, True], ids=["argument", "environment"])
def test_socks(
    is_async: bool, scheme: str, host: str, requested: str, is_set: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with loopback(models) as server, socks_server(server) as proxy:
        url = f"{scheme}://{proxy.address}"
        monkeypatch.setenv("ALL_PROXY", url if is_set else "http://127.0.0.1:9")
        assert names(is_async, f"http://{host}:8080/v1", None if is_set else url) == ["m"]
        assert proxy.hosts[0] in (requested, "::1" if host == "localhost" else requested)
        monkeypatch.setenv("NO_PROXY", "127.0.0.0/8")
        if is_set:
            assert names(is_async, server) == ["m"] and len(proxy.hosts) == 1


@needs_socks
@both
@pytest.mark.parametrize(("password", "is_right"), [("pa%20ss", True), ("wrong-one", False)])
def test_socks_with_a_password(is_async: bool, password: str, is_right: bool) -> None:
    with loopback(models) as server, socks_server(server, ("user", "pa ss")) as proxy:
        url = f"socks5h://user:{password}@{proxy.address}"
        if is_right:
            assert names(is_async, "http://name.invalid", url) == ["m"]
            return
        with pytest.raises(APIConnectionError) as caught:
            names(is_async, "http://name.invalid", url)
        assert "wrong-one" not in f"{caught.value} {caught.value!r} {caught.value.__cause__!r}"


@needs_socks
@both
def test_a_socks_proxy_that_refuses(is_async: bool) -> None:
    with loopback(models) as server, socks_server(server) as proxy:
        proxy.refuses = True
        with pytest.raises(APIConnectionError, match="through the socks5h proxy"):
            names(is_async, "http://name.invalid", f"socks5h://{proxy.address}")
    with pytest.raises(APIConnectionError):
        names(is_async, "http://name.invalid", "socks5h://127.0.0.1:9")
