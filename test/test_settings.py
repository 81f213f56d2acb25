"""Settings of clients: read, set, checked; headers, base URLs and endpoints."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any

import pytest

from openapiopenai import (
    AsyncOpenAI,
    AzureOpenAI,
    MockResponse,
    MockTransport,
    OpenAI,
    OpenAIError,
    Timeout,
    omit,
)

RESPONSE = MockResponse({"object": "list", "data": []})
kinds = pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI], ids=["sync", "async"])


def make(kind: Any, **options: Any) -> tuple[Any, Any]:
    transport = MockTransport(lambda _: RESPONSE)
    return kind(**{"api_key": "k", "transport": transport, **options}), transport


def send(client: Any, **options: Any) -> Any:
    """Make a call; return the request as it was sent."""
    if client._is_async:
        asyncio.run(client.responses.retrieve("r", **options))
    else:
        client.responses.retrieve("r", **options)
    return client.transport.requests[-1]


SET = [
    ("api_key", "new", "new", lambda request: request.headers["authorization"] == "Bearer new"),
    ("organization", "org", "org", lambda request: request.headers["openai-organization"] == "org"),
    ("project", "proj", "proj", lambda request: request.headers["openai-project"] == "proj"),
    ("base_url", "http://b/v2/", "http://b/v2", lambda request: request.url == "http://b/v2/responses/r"),
    ("timeout", 7, Timeout(7), lambda request: request.timeout == Timeout(7)),
    ("timeout", None, Timeout(None), lambda request: request.timeout == Timeout(None)),
    ("deadline", 9, 9, lambda request: request.deadline is not None),
    ("max_retries", 0, 0, lambda request: True),
    ("stream_idle_timeout", 3, 3, lambda request: True),
    ("on_incomplete_stream", "warn", "warn", lambda request: True),
    ("admin_api_key", "adm", "adm", lambda request: True),
    ("websocket_base_url", "wss://w/v1", "wss://w/v1", lambda request: True),
    ("webhook_secret", "whsec_a", "whsec_a", lambda request: True),
]


@kinds
@pytest.mark.parametrize(("name", "value", "read", "works"), SET, ids=[f"{each[0]}={each[1]}" for each in SET])
def test_settings_are_read_and_set(
    kind: Any, name: str, value: Any, read: object, works: Callable[[Any], bool]
) -> None:
    client, _ = make(kind)
    copy = client.with_options(max_retries=1)
    before = getattr(copy, name)
    setattr(client, name, value)
    assert getattr(client, name) == read and works(send(client))
    assert getattr(copy, name) == before, "a copy has settings of its own"
    assert getattr(client.with_options(**{name: value}), name) == read


@kinds
def test_settings_are_taken_back(kind: Any) -> None:
    client, _ = make(kind, organization="org", project="proj")
    assert (client.organization, client.project) == ("org", "proj")
    without = client.with_options(organization=None, project=None)
    assert (without.organization, without.project) == (None, None)
    assert not {"openai-organization", "openai-project"} & send(without).headers.keys()
    client.organization = None
    assert "openai-organization" not in send(client).headers and send(client).headers["openai-project"] == "proj"


BAD_SETTINGS = [
    ("api_key", None, TypeError), ("api_key", 5, TypeError), ("api_key", "a\nb", ValueError),
    ("base_url", None, TypeError), ("base_url", "x", ValueError), ("timeout", -1, ValueError),
    ("timeout", "5", TypeError), ("max_retries", "5", TypeError), ("max_retries", -1, ValueError),
    ("deadline", 0, ValueError), ("organization", "a\nb", ValueError), ("project", 5, TypeError),
    ("on_incomplete_stream", "x", ValueError), ("stream_idle_timeout", 0, ValueError), ("stream_idle_timeout", "5", TypeError),
]  # fmt: skip


@kinds
@pytest.mark.parametrize(("name", "value", "error"), BAD_SETTINGS)
def test_a_bad_setting_changes_nothing(kind: Any, name: str, value: Any, error: type[Exception]) -> None:
    client, _ = make(kind)
    before = client._configuration
    with pytest.raises(error, match=name):
        setattr(client, name, value)
    assert client._configuration is before


OF_CALLS = ("timeout", "max_retries", "deadline", "on_incomplete_stream", "stream_idle_timeout")
"""Settings that each call takes as options."""


@kinds
@pytest.mark.parametrize(("name", "value", "error"), [each for each in BAD_SETTINGS if each[0] in OF_CALLS])
def test_a_bad_option_of_a_call_is_sent_nowhere(kind: Any, name: str, value: Any, error: type[Exception]) -> None:
    client, transport = make(kind)
    with pytest.raises(error, match=name):
        send(client, **{name: value})
    assert not transport.requests


@kinds
@pytest.mark.parametrize("name", ["default_headers", "default_query"])
def test_merged_settings_are_replaced_when_set(kind: Any, name: str) -> None:
    client, _ = make(kind, **{name: {"a": "1"}})
    assert getattr(client, name) == {"a": "1"}
    assert getattr(client.with_options(**{name: {"b": "2"}}), name) == {"a": "1", "b": "2"}
    setattr(client, name, {"c": "3"})
    assert getattr(client, name) == {"c": "3"}


@kinds
@pytest.mark.parametrize(
    ("name", "near"),
    [("organisation", "organization"), ("apikey", "api_key"), ("base_uri", "base_url"), ("max_retry", "max_retries"),
     ("respones", "responses"), ("time_out", "timeout"), ("tiemoutt", "timeout"), ("file", "files")],
)  # fmt: skip
def test_a_misspelt_attribute_names_the_nearest(kind: Any, name: str, near: str) -> None:
    client, _ = make(kind)
    for use in (lambda: setattr(client, name, "x"), lambda: getattr(client, name)):
        with pytest.raises(AttributeError, match=f"no attribute '{name}'; did you mean '{near}'"):
            use()


@kinds
def test_attributes_of_users(kind: Any) -> None:
    class Mine(kind):  # type: ignore[misc]
        def __init__(self, **options: Any) -> None:
            super().__init__(**options)
            self.model = "m"

    client, _ = make(kind)
    client.tracer = client._own = client.meta = client.data = 5  # not beta: short names have to be equal
    assert client.tracer == 5 and make(Mine)[0].model == "m"
    with pytest.raises(AttributeError, match=r"no attribute 'zzz'$"):
        _ = client.zzz
    client.responses = "fake"
    assert client.responses == "fake"


# --- headers ---

REMOVED = ["Authorization", "authorization", "USER-AGENT", "Accept", "OpenAI-Organization", "X-Own"]


@kinds
@pytest.mark.parametrize("nothing", [None, omit], ids=["None", "omit"])
@pytest.mark.parametrize("name", REMOVED)
def test_headers_are_removed(kind: Any, name: str, nothing: Any) -> None:
    client, _ = make(kind, organization="org", default_headers={"x-own": "1"})
    assert name.lower() in send(client).headers
    assert name.lower() not in send(client, extra_headers={name: nothing}).headers
    removing = client.with_options(default_headers={name: nothing})
    assert name.lower() not in send(removing).headers
    assert send(removing, extra_headers={name.upper(): "again"}).headers[name.lower()] == "again"
    assert name.lower() in send(client).headers
    directly, _ = make(kind, default_headers={name: nothing})
    assert name.lower() not in send(directly).headers


BAD_HEADERS = [
    ({"a b": "x"}, ValueError), ({"": "x"}, ValueError), ({"a:": "x"}, ValueError), ({"a\n": "x"}, ValueError),
    ({"é": "x"}, ValueError), ({5: "x"}, TypeError), ({b"a": "x"}, TypeError), ({None: "x"}, TypeError),
    ({"x": "a\r\nb: c"}, ValueError), ({"x": "a\nb"}, ValueError), ({"x": "a\x00"}, ValueError),
    ({"x": "é"}, ValueError), ({"x": "\ud800"}, ValueError), ({"x": 5}, TypeError), ({"x": True}, TypeError),
    ({"x": b"a"}, TypeError), ({"x": ["a"]}, TypeError), (["x"], TypeError), ("x: y", TypeError), (5, TypeError),
]  # fmt: skip


@kinds
@pytest.mark.parametrize(("headers", "error"), BAD_HEADERS, ids=[ascii(each[0]) for each in BAD_HEADERS])
def test_bad_headers(kind: Any, headers: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"^default_headers"):
        make(kind, default_headers=headers)
    client, transport = make(kind)
    with pytest.raises(error, match=r"^extra_headers"):
        send(client, extra_headers=headers)
    with pytest.raises(error, match=r"^default_headers"):
        client.with_options(default_headers=headers)
    assert not transport.requests


@kinds
def test_good_headers(kind: Any) -> None:
    client, _ = make(kind, default_headers={"X-A": " padded\t", "x-b": "a\tb", "x-c": ""})
    sent = send(client).headers
    assert (sent["x-a"], sent["x-b"], sent["x-c"]) == ("padded", "a\tb", "")


@kinds
def test_a_hook_that_sets_an_invalid_header(kind: Any) -> None:
    client, transport = make(kind, before_attempt=[lambda attempt: attempt.request.headers.update({"x-a": "a\nb"})])
    with pytest.raises(ValueError, match=r"headers\['x-a'\]"):
        send(client)
    with pytest.raises(ValueError, match="idempotency-key"):
        make(kind)[0].dry_run(client.responses.create, model="m", idempotency_key="a\nb")
    assert not transport.requests


# --- URLs ---

GOOD_URLS = {
    "http://h": "http://h", "http://h/v1/": "http://h/v1", " https://h/v1\n": "https://h/v1",
    "HTTPS://h/v1": "https://h/v1", "http://[::1]:80/v1": "http://[::1]:80/v1",
    "http://bücher.example/v1": "http://xn--bcher-kva.example/v1", "http://h/vé": "http://h/v%C3%A9",
    "http://u:p@h/v1": "http://h/v1", "http://h/v1?api-version=1": "http://h/v1", "http://h:65535": "http://h:65535",
    "https://name.services.ai.azure.com/models": "https://name.services.ai.azure.com/models",
}  # fmt: skip
BAD_URLS = [
    "", "h/v1", "//h", "ftp://h", "http://", "http:///v1", "http://[::1", "http://::1", "http://h:99999", "http://h:0",
    "http://h:-1", "http://h:abc", "http://a b/v1", "http://h/a b", "http://h\\v1", "http://h/\x00", "http://h/v1#f",
    "http://h/v1#", "http://a..b", "http://" + "a" * 64 + ".de", "http://\ud800", "javascript:alert(1)", "http://h\nx",
]  # fmt: skip


@kinds
@pytest.mark.parametrize(("url", "expected"), GOOD_URLS.items())
def test_base_urls(kind: Any, url: str, expected: str) -> None:
    client, _ = make(kind, base_url=url)
    assert client.base_url == expected and send(client).url.startswith(f"{expected}/responses/r")


@kinds
@pytest.mark.parametrize("url", BAD_URLS[1:], ids=ascii)
def test_bad_base_urls(kind: Any, url: str) -> None:
    with pytest.raises(ValueError, match=r"^base_url: expected a URL"):
        make(kind, base_url=url)
    with pytest.raises(ValueError, match=r"^websocket_base_url: expected a URL"):
        make(kind, websocket_base_url=url)
    with pytest.raises(ValueError, match=r"^azure_endpoint: expected a URL"):
        AzureOpenAI(azure_endpoint=url, api_version="v", api_key="k")


def test_a_bad_base_url_keeps_its_secrets() -> None:
    with pytest.raises(ValueError, match="base_url") as caught:
        OpenAI(api_key="k", base_url="https://user:hunter22@h:99999/?sig=hunter23")
    assert "hunter" not in str(caught.value)


@kinds
@pytest.mark.parametrize("path", ["/chat/completions", "/responses", "/embeddings", "/completions", "/audio/speech"])
@pytest.mark.parametrize("end", ["", "/", "?a=1"])
def test_a_base_url_with_the_path_of_an_operation(kind: Any, path: str, end: str) -> None:
    right = "https://h/v1?a=1" if "?" in end else "https://h/v1"
    with pytest.raises(ValueError, match=re.escape(f"base_url: expected one without {path} at its end: '{right}'")):
        make(kind, base_url=f"https://h/v1{path}{end}")


def test_a_base_url_of_a_deployment_names_the_client_for_it() -> None:
    with pytest.raises(ValueError, match="AzureOpenAI"):
        make(OpenAI, base_url="https://n.openai.azure.com/openai/deployments/d/chat/completions?api-version=1")


HOST = "https://n.openai.azure.com"
CHAT = f"{HOST}/openai/deployments/d/chat/completions?api-version=V"
ENDPOINTS = [
    HOST, f"{HOST}/", f"{HOST}/openai", f"{HOST}/openai/", f"{HOST}/openai/deployments/d", f"{HOST}?api-version=V",
    f"{HOST}/openai/deployments/d/", CHAT, CHAT.replace("?", "/?"), CHAT.replace("chat/completions", "embeddings"),
    CHAT.replace("chat/completions", "audio/speech"), f"{HOST}/openai/responses?api-version=V",
    f"{HOST}/openai/realtime?api-version=V&deployment=d",
]  # fmt: skip


@pytest.mark.parametrize("endpoint", ENDPOINTS)
@pytest.mark.parametrize("version", ["V", None])
def test_endpoints_of_azure(endpoint: str, version: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_VERSION", raising=False)
    if version is None and "api-version" not in endpoint:
        with pytest.raises(ValueError, match="no API version"):
            AzureOpenAI(azure_endpoint=endpoint, api_key="k")
        return
    client = AzureOpenAI(azure_endpoint=endpoint, api_version=version, api_key="k")
    assert client.dry_run(client.chat.completions.create, model="d", messages=[]).url == CHAT
    assert client.dry_run(client.models.list).url == f"{HOST}/openai/models?api-version=V"


def test_the_version_that_is_passed_wins() -> None:
    client = AzureOpenAI(azure_endpoint=f"{CHAT}&x=1", api_version="W", api_key="k")
    assert client.dry_run(client.models.list).url == f"{HOST}/openai/models?x=1&api-version=W"


@pytest.mark.parametrize("path", ["/openai/v1", "/openai/v1/", "/openai/v1/chat/completions", "/openai/v1/responses"])
def test_the_newer_form_of_azure_names_its_client(path: str) -> None:
    form = re.escape(f"OpenAI(base_url='{HOST}/openai/v1')")
    with pytest.raises(ValueError, match=form):
        AzureOpenAI(azure_endpoint=f"{HOST}{path}", api_version="V", api_key="k")


# --- endpoints that are not in the spec ---


@kinds
@pytest.mark.parametrize(
    ("method", "path", "error"),
    [("GET", "x", ValueError), ("GET", "/a\nb", ValueError), ("GET", "/a#b", ValueError), ("GET", 5, TypeError),
     ("GE T", "/a", ValueError), ("GET\r\nx: y", "/a", ValueError), ("", "/a", ValueError), (5, "/a", TypeError),
     ("GET", "/\ud800", ValueError)],
    ids=ascii,
)  # fmt: skip
def test_bad_requests(kind: Any, method: Any, path: Any, error: type[Exception]) -> None:
    client, transport = make(kind)
    with pytest.raises(error, match=r"^(method|path): expected"):
        asyncio.run(client.request(method, path)) if client._is_async else client.request(method, path)
    assert not transport.requests


def test_paths_are_encoded() -> None:
    client, transport = make(OpenAI)
    client.request("get", "/a b/é?x=%20y&z={1}")
    assert transport.requests[0].url.endswith("/a%20b/%C3%A9?x=%20y&z={1}") and transport.requests[0].method == "GET"


def test_a_client_still_needs_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(OpenAIError, match="no key"):
        OpenAI()
    assert OpenAI(admin_api_key="a").api_key is None
