"""Servers of a document, with variables, and those of single operations: `test/data/documents/hosts.yaml`."""

from __future__ import annotations

import asyncio
import inspect
from types import ModuleType
from typing import Any

import pytest

from openapiopenai.generate.openapi.servers import Servers

from .projects import package

pytestmark = pytest.mark.slow

BOTH = pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
EU, US, SANDBOX = "https://eu.hosts.example/v1", "https://us.hosts.example/v1", "https://sandbox.hosts.example/v1"


@pytest.fixture(scope="module")
def hosts() -> ModuleType:
    return package("hosts")


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BASE_URL", "REGION", "SERVER", "BASE_PATH"):
        monkeypatch.delenv(f"HOSTS_{name}", raising=False)


ADDRESSES: list[tuple[dict[str, Any], dict[str, str], str]] = [
    ({}, {}, EU),
    ({"region": "us"}, {}, US),
    ({"region": "us", "base_path": "v2/x"}, {}, "https://us.hosts.example/v2/x"),
    ({"server": "sandbox"}, {}, SANDBOX),
    ({"base_url": "http://h/x/"}, {}, "http://h/x"),
    ({}, {"REGION": "us"}, US),
    ({}, {"SERVER": "sandbox"}, SANDBOX),
    ({}, {"BASE_URL": "http://h"}, "http://h"),
    ({"region": "us"}, {"BASE_URL": "http://h"}, US),
    ({"base_url": "http://g"}, {"BASE_URL": "http://h", "REGION": "us"}, "http://g"),
]


@BOTH
@pytest.mark.parametrize(("given", "environment", "expected"), ADDRESSES)
def test_base_url(
    hosts: ModuleType,
    kind: str,
    given: dict[str, Any],
    environment: dict[str, str],
    expected: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(f"HOSTS_{name}", value)
    client = getattr(hosts, kind)(transport=hosts.MockTransport(lambda request: {}), api_key="k", **given)
    assert client.base_url == expected and repr(client).startswith(f"{kind}(base_url='{expected}")


def test_with_options(hosts: ModuleType) -> None:
    client = hosts.Client(region="us")
    assert (client.region, client.server) == ("us", None)
    assert client.with_options(base_path="v3").base_url == "https://us.hosts.example/v3"
    assert client.with_options(base_url="http://h").with_options(timeout=5).base_url == "http://h"
    assert client.with_options(server="sandbox").base_url == SANDBOX
    client.region = "eu"
    assert client.base_url == EU


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ({"region": "uk"}, ValueError, "region: expected 'eu' or 'us', got 'uk'"),
        ({"region": 5}, TypeError, "region: expected a string, got int"),
        ({"base_path": "a b"}, ValueError, "base_url: expected a URL"),
        ({"server": "test"}, ValueError, "server: expected 'production' or 'sandbox' or "),
        (
            {"server": "v1"},
            ValueError,
            "base_url: expected the URL of the server, which ends with '/v1', got none: pass",
        ),
        ({"base_url": "http://h", "region": "us"}, ValueError, "base_url and region: expected one of them, got both"),
    ],
)
def test_invalid(hosts: ModuleType, given: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error) as raised:
        hosts.Client(**given)
    assert str(raised.value).startswith(message)


@BOTH
@pytest.mark.parametrize(
    ("given", "name", "expected"),
    [
        ({}, "uploads.list", "https://upload-eu.hosts.example/v2/uploads"),
        ({"region": "us"}, "uploads.list", "https://upload-us.hosts.example/v2/uploads"),
        ({"base_url": EU}, "uploads.list", "https://upload-eu.hosts.example/v2/uploads"),
        ({"base_url": "http://h/p"}, "uploads.list", "http://h/p/uploads"),
        ({}, "status.retrieve", "https://status.example/status"),
        ({}, "status.update", "https://eu.hosts.example/internal/status"),
        ({"base_url": "http://h/p"}, "status.update", "http://h/internal/status"),
        ({"server": "sandbox"}, "same.retrieve", f"{SANDBOX}/same"),
    ],
)
def test_operations_with_a_server(
    hosts: ModuleType, kind: str, given: dict[str, Any], name: str, expected: str
) -> None:
    transport = hosts.MockTransport(lambda request: {"a": "x"})
    client = getattr(hosts, kind)(transport=transport, api_key="k", **given)
    resource, _, method = name.partition(".")

    async def wait() -> None:
        result = getattr(getattr(client, resource), method)()
        if inspect.isawaitable(result):
            await result

    asyncio.run(wait())
    assert [request.url for request in transport.requests] == [expected]
    assert transport.requests[0].headers["authorization"] == "Bearer k"


def test_options_are_typed(hosts: ModuleType) -> None:
    options = {name: str(kind).replace('"', "'") for name, kind in hosts.ClientOptions.__annotations__.items()}
    assert "Literal[" in options["region"] and "eu" in options["region"]
    assert "Literal[" in options["server"] and "production" in options["server"]


@pytest.mark.parametrize(
    ("servers", "urls", "notes"),
    [
        ([], [], 0),
        ([{"url": "/"}], ["/"], 0),
        ([{"url": "{scheme}://h", "variables": {"scheme": {"default": "https", "enum": ["http", "https"]}}}], ["{scheme}://h"], 0),
        ([{"url": "h.example/v1"}], ["h.example/v1"], 0),
        ([{"url": "ftp://h"}, {"url": "http://h?a=1"}, {"url": "http://h#a"}, {"url": "http://h\n"}], ["http://h"], 3),
        ([{"url": "/a"}, {"url": "https://b"}], ["https://b", "/a"], 0),
    ],
)  # fmt: skip
def test_servers_of_a_document(servers: list[Any], urls: list[str], notes: int) -> None:
    found = Servers({"servers": servers})
    assert ([each.url for each in found.all.values()], len(found.notes)) == (urls, notes)
