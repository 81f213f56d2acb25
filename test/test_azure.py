"""Azure OpenAI: requests as a server in the form of Azure receives them."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from examples import azure as example
from openapiopenai import (
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AuthenticationError,
    AzureOpenAI,
    Backoff,
    OpenAI,
    OpenAIError,
)
from openapiopenai.testing import Expect, ScriptedServer, Send

from .loopback import Received, Reply, loopback

VERSION = "2024-10-21"
KEY, TOKEN = "0123456789abcdef0123", "eyJ0eXAi.eyJhdWQi.c2lnbmF0dXJl"
CLIENTS = pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI], ids=["sync", "async"])
VARIABLES = (
    "AZURE_OPENAI_AD_TOKEN", "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_ENDPOINT", "OPENAI_API_VERSION",
    "OPENAI_ADMIN_KEY", "OPENAI_API_KEY", "OPENAI_BASE_URL",
)  # fmt: skip


class Server:
    """A server of Azure's shape: keeps what it gets and responds with `{}`, or as it is told to."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.respond: Callable[[Received], Reply] = lambda _: reply({})
        self.url = ""

    def __call__(self, request: Received) -> Reply:
        self.received.append(request)
        return self.respond(request)

    @property
    def last(self) -> Received:
        return self.received[-1]

    @property
    def target(self) -> str:
        return self.last.target

    @property
    def identity(self) -> dict[str, str]:
        """The headers with credentials."""
        return {name: self.last.headers[name] for name in ("api-key", "authorization") if name in self.last.headers}


def reply(body: object, status: int = 200, **headers: str) -> Reply:
    return Reply(status, {"content-type": "application/json", **headers}, [json.dumps(body).encode()])


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    server = Server()
    with loopback(server) as server.url:
        yield server


def settled(client: Any, call: Callable[[Any], Any]) -> Any:
    """What a call of either client returns."""

    async def settle() -> Any:
        async with client:
            result = call(client)
            return await result if inspect.isawaitable(result) else result

    return asyncio.run(settle()) if client._is_async else call(client)


# --- where requests go ---

FILE = ("a.bin", b"\x89PNG")
CALLS: list[tuple[Callable[[Any], Any], str]] = [
    # "*" stands for the deployment
    (lambda c: c.chat.completions.create(model="gpt-4o", messages=[]), "/openai/deployments/*/chat/completions"),
    (lambda c: c.completions.create(model="gpt-4o", prompt="Hi"), "/openai/deployments/*/completions"),
    (lambda c: c.embeddings.create(model="gpt-4o", input="Hi"), "/openai/deployments/*/embeddings"),
    (lambda c: c.audio.speech.create(model="gpt-4o", input="Hi", voice="alloy"), "/openai/deployments/*/audio/speech"),
    (lambda c: c.audio.transcriptions.create(model="gpt-4o", file=FILE), "/openai/deployments/*/audio/transcriptions"),
    (lambda c: c.audio.translations.create(model="gpt-4o", file=FILE), "/openai/deployments/*/audio/translations"),
    (lambda c: c.images.generate(model="gpt-4o", prompt="Otter"), "/openai/deployments/*/images/generations"),
    (lambda c: c.images.edit(model="gpt-4o", image=FILE, prompt="Hat"), "/openai/deployments/*/images/edits"),
    (lambda c: c.request("POST", "/completions", body={"model": "gpt-4o"}), "/openai/deployments/*/completions"),
    (lambda c: c.responses.create(model="gpt-4o", input="Hi"), "/openai/responses"),
    (lambda c: c.models.retrieve("gpt-4o"), "/openai/models/gpt-4o"),
    (lambda c: c.files.delete("file-1"), "/openai/files/file-1"),
    (lambda c: c.fine_tuning.jobs.create(model="gpt-4o", training_file="file-1"), "/openai/fine_tuning/jobs"),
]


@CLIENTS
@pytest.mark.filterwarnings("ignore:audio.translations.create is deprecated")
@pytest.mark.parametrize("deployment", [None, "mine"])
@pytest.mark.parametrize(("call", "path"), CALLS)
def test_paths(kind: Any, server: Server, deployment: str | None, call: Callable[[Any], Any], path: str) -> None:
    """What concerns a model goes to the deployment that was set, or to that of the model's name."""
    client = kind(azure_endpoint=server.url, azure_deployment=deployment, api_version=VERSION, api_key=KEY)
    settled(client, call)
    assert server.target == f"{path.replace('*', deployment or 'gpt-4o')}?api-version={VERSION}"
    assert server.identity == {"api-key": KEY}


@CLIENTS
def test_model_stays_in_the_body(kind: Any, server: Server) -> None:
    """Names are encoded in the path; an operation without a model has no deployment."""
    client = kind(azure_endpoint=server.url + "/", api_version=VERSION, api_key=KEY)
    settled(client, lambda c: c.completions.create(model="a/b ü", prompt="Hi"))
    assert server.target == f"/openai/deployments/a%2Fb%20%C3%BC/completions?api-version={VERSION}"
    assert json.loads(server.last.body) == {"model": "a/b ü", "prompt": "Hi"}
    settled(client, lambda c: c.images.generate(prompt="Otter"))
    assert server.target == f"/openai/images/generations?api-version={VERSION}"
    with pytest.raises(ValueError, match="model: expected a string that is not a relative path"):
        settled(client, lambda c: c.completions.create(model="..", prompt="Hi"))


@CLIENTS
def test_stream(kind: Any, server: Server) -> None:
    """A stream adds up; its first chunk has no choices, as Azure's has its filter results there."""
    events: list[dict[str, Any]] = [
        {"choices": [], "prompt_filter_results": [{"prompt_index": 0}]},
        {"choices": [{"index": 0, "delta": {"role": "assistant", "content": "Oslo"}}]},
        {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
    ]
    data = "".join(f"data: {json.dumps(event)}\n\n" for event in events) + "data: [DONE]\n\n"
    server.respond = lambda _: Reply(200, {"content-type": "text/event-stream"}, [data.encode()], "chunked")
    client = kind(azure_endpoint=server.url, api_version=VERSION, api_key=KEY)

    def complete(c: Any) -> Any:
        return c.chat.completions.create(model="gpt-4o", messages=[], stream=True)

    async def complete_async() -> Any:
        async with client:
            return await (await complete(client)).get_final_completion()

    final = asyncio.run(complete_async()) if client._is_async else complete(client).get_final_completion()
    assert final.choices[0].message.content == "Oslo"
    assert server.target == f"/openai/deployments/gpt-4o/chat/completions?api-version={VERSION}"


BASES = [
    # path of base_url, azure_deployment → path of a chat, path of the list of models
    ("/openai", None, "/openai/deployments/gpt-4o/chat/completions", "/openai/models"),
    ("/openai/", "mine", "/openai/deployments/mine/chat/completions", "/openai/models"),
    ("/openai/deployments/mine", None, "/openai/deployments/mine/chat/completions", "/openai/models"),
    ("/openai/deployments/a%20b/", None, "/openai/deployments/a%20b/chat/completions", "/openai/models"),
    ("/gateway/deployments/mine", None, "/gateway/deployments/mine/chat/completions", "/gateway/models"),
]


@CLIENTS
@pytest.mark.parametrize(("base", "deployment", "chat", "models"), BASES)
def test_base_url(kind: Any, server: Server, base: str, deployment: str | None, chat: str, models: str) -> None:
    """A base URL may name the deployment; what is no part of it stands beside it all the same."""
    client = kind(base_url=server.url + base, azure_deployment=deployment, api_version=VERSION, api_key=KEY)
    settled(client, lambda c: c.chat.completions.create(model="gpt-4o", messages=[]))
    assert server.target == f"{chat}?api-version={VERSION}"
    settled(client, lambda c: c.models.list())
    assert server.target == f"{models}?api-version={VERSION}"


# --- credentials ---


@CLIENTS
def test_a_token_is_requested_before_each_attempt(kind: Any, server: Server) -> None:
    count = 0

    def token() -> str:
        nonlocal count
        count += 1
        return f"{TOKEN}{count}"

    async def async_token() -> str:
        return token()

    server.respond = lambda _: reply({}, 503 if len(server.received) % 2 else 200)
    for provider in [token] if kind is AzureOpenAI else [token, async_token]:
        client = kind(
            azure_endpoint=server.url, api_version=VERSION, azure_ad_token_provider=provider,
            retry_policy=Backoff(first=0.001),
        )  # fmt: skip
        settled(client, lambda c: c.models.list())
        assert [request.headers["authorization"] for request in server.received[-2:]] == [
            f"Bearer {TOKEN}{count - 1}",
            f"Bearer {TOKEN}{count}",
        ]
        assert server.identity.keys() == {"authorization"}


IDENTITIES: list[tuple[dict[str, Any], dict[str, str], dict[str, str]]] = [
    # arguments, environment → headers
    ({"api_key": KEY}, {}, {"api-key": KEY}),
    ({"api_key": lambda: KEY}, {}, {"api-key": KEY}),
    ({"azure_ad_token": TOKEN}, {}, {"authorization": f"Bearer {TOKEN}"}),
    ({"azure_ad_token_provider": lambda: TOKEN}, {}, {"authorization": f"Bearer {TOKEN}"}),
    ({}, {"AZURE_OPENAI_API_KEY": KEY}, {"api-key": KEY}),
    ({}, {"AZURE_OPENAI_API_KEY": KEY, "AZURE_OPENAI_AD_TOKEN": TOKEN}, {"authorization": f"Bearer {TOKEN}"}),
    ({"api_key": KEY}, {"AZURE_OPENAI_AD_TOKEN": TOKEN}, {"api-key": KEY}),
    ({"azure_ad_token": TOKEN}, {"AZURE_OPENAI_API_KEY": KEY}, {"authorization": f"Bearer {TOKEN}"}),
]


@CLIENTS
@pytest.mark.parametrize(("given", "variables", "headers"), IDENTITIES)
def test_identity(
    kind: Any,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    given: dict[str, Any],
    variables: dict[str, str],
    headers: dict[str, str],
) -> None:
    """All may come from the environment; keys of OpenAI never go to Azure."""
    foreign = {
        "OPENAI_API_KEY": "sk-foreign",
        "OPENAI_ADMIN_KEY": "sk-foreign",
        "OPENAI_BASE_URL": "http://foreign.example",
    }
    own = {"AZURE_OPENAI_ENDPOINT": server.url, "OPENAI_API_VERSION": VERSION}
    for name, value in {**foreign, **own, **variables}.items():
        monkeypatch.setenv(name, value)
    client = kind(**given)
    settled(client, lambda c: c.models.list())
    assert server.target == f"/openai/models?api-version={VERSION}"
    assert server.identity == headers
    settled(client, lambda c: c.admin.organization.users.retrieve("user-1"))
    assert server.identity == {}


@CLIENTS
def test_copies(kind: Any, server: Server) -> None:
    """`with_options` changes what it is given: key or token, version, place."""
    first = kind(azure_endpoint=server.url, azure_deployment="mine", api_version=VERSION, api_key=KEY)
    token = first.with_options(azure_ad_token=TOKEN, api_version="preview", default_query={"v": 1})
    slow = token.with_options(timeout=99)
    other = slow.copy(api_key=lambda: "other", base_url=f"{server.url}/gateway")
    mine, path = {"authorization": f"Bearer {TOKEN}"}, "/openai/deployments/mine/completions"
    for client, target, headers in [
        (first, f"{path}?api-version={VERSION}", {"api-key": KEY}),
        (token, f"{path}?api-version=preview&v=1", mine),
        (slow, f"{path}?api-version=preview&v=1", mine),
        (other, "/gateway/deployments/gpt-4o/completions?api-version=preview&v=1", {"api-key": "other"}),
    ]:
        assert type(client) is kind
        settled(client, lambda c: c.completions.create(model="gpt-4o", prompt="Hi"))
        assert (server.target, server.identity) == (target, headers)
    assert (first.timeout.read, slow.timeout.read) == (600, 99)
    with pytest.raises(OpenAIError, match="expected one of them, got several"):
        first.with_options(api_key=KEY, azure_ad_token=TOKEN)


BAD: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"api_key": None}, OpenAIError, "no key: .* AZURE_OPENAI_API_KEY"),
    ({"azure_ad_token": TOKEN}, OpenAIError, "api_key, azure_ad_token, .*: expected one of them"),
    ({"azure_ad_token_provider": lambda: TOKEN}, OpenAIError, "expected one of them"),
    ({"api_key": None, "azure_ad_token": 1}, TypeError, "azure_ad_token: expected a string, got int"),
    ({"api_key": None, "azure_ad_token_provider": TOKEN}, TypeError, "azure_ad_token_provider: expected a callable"),
    ({"api_version": None}, ValueError, "no API version: .* OPENAI_API_VERSION"),
    ({"azure_endpoint": None}, ValueError, "no endpoint: .* AZURE_OPENAI_ENDPOINT"),
    ({"azure_endpoint": "name.openai.azure.com"}, ValueError, "azure_endpoint: expected a URL"),
    ({"azure_endpoint": "https://name.openai.azure.com/openai/v1/"}, ValueError, "use OpenAI.base_url="),
    (
        {"azure_endpoint": "https://x.example/models/chat/completions"},
        ValueError,
        "use OpenAI.base_url='https://x.example/models'",
    ),
    ({"base_url": "https://x.example"}, ValueError, "base_url and azure_endpoint: expected one of them"),
    ({"azure_endpoint": None, "base_url": "x.example"}, ValueError, "base_url: expected a URL"),
    ({"endpoint": "https://x.example"}, TypeError, "unexpected arguments: endpoint"),
]


@CLIENTS
@pytest.mark.usefixtures("server")
@pytest.mark.parametrize(("arguments", "error", "message"), BAD)
def test_bad_settings(kind: Any, arguments: dict[str, Any], error: type[Exception], message: str) -> None:
    good = {"azure_endpoint": "https://x.example", "api_version": VERSION, "api_key": KEY}
    with pytest.raises(error, match=message) as caught:
        kind(**{**good, **arguments})
    assert KEY not in str(caught.value) and TOKEN not in str(caught.value)


@CLIENTS
@pytest.mark.parametrize("returned", [("a token", 1700000000), 7, b"bytes", None, ""])
def test_a_token_provider_that_returns_no_string(kind: Any, server: Server, returned: object) -> None:
    """Such as `credential.get_token`, which returns a token with its time."""
    client = kind(azure_endpoint=server.url, api_version=VERSION, azure_ad_token_provider=lambda: returned)
    error, got = (TypeError, type(returned).__name__) if returned != "" else (ValueError, "an empty one")
    wrong = f"azure_ad_token_provider: expected a callable that returns a string, it returned {got}"
    with pytest.raises(error, match=wrong):
        settled(client, lambda c: c.models.list())
    assert not server.received


@pytest.mark.parametrize(
    "given", [{"api_key": KEY}, {"azure_ad_token": TOKEN}, {"azure_ad_token_provider": lambda: TOKEN}]
)
@CLIENTS
def test_secrets_are_not_shown(
    kind: Any, server: Server, given: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    """Not even where the server says them."""
    caplog.set_level(logging.DEBUG)
    server.respond = lambda request: reply({"error": {"message": f"Access denied: {request.headers}"}}, 401)
    client = kind(azure_endpoint=server.url, api_version=VERSION, **given)
    with pytest.raises(AuthenticationError) as caught:
        settled(client, lambda c: c.models.list())
    request = client.dry_run(client.models.list)
    shown = [
        caught.value,
        caught.value.request,
        client,
        client._configuration,
        request,
        request.headers,
        request.to_curl(),
    ]
    assert repr(client) == f"{kind.__name__}(base_url='{server.url}/openai')"
    text = " ".join(map(repr, shown)) + str(caught.value) + caplog.text
    assert "Access denied" in text and KEY not in text and TOKEN not in text
    assert request.headers["api-key" if "api_key" in given else "authorization"].endswith("***")


@CLIENTS
def test_a_cross_origin_redirect_drops_the_key(kind: Any, server: Server) -> None:
    elsewhere = Server()
    with loopback(elsewhere) as elsewhere.url:
        server.respond = lambda request: reply({}, 307, location=elsewhere.url + request.target)
        settled(kind(azure_endpoint=server.url, api_version=VERSION, api_key=KEY), lambda c: c.models.list())
    assert server.identity == {"api-key": KEY}
    assert elsewhere.target == server.target and elsewhere.identity == {}


# --- realtime, and the newer form ---

SOCKETS: list[tuple[dict[str, Any], dict[str, Any], str, dict[str, str]]] = [
    # arguments of the client, of `connect` → path and query, headers
    ({"api_key": KEY}, {"model": "rt"}, f"/openai/realtime?api-version={VERSION}&deployment=rt", {"api-key": KEY}),
    (
        {"azure_deployment": "mine", "azure_ad_token_provider": lambda: TOKEN},
        {"model": "rt"},
        f"/openai/realtime?api-version={VERSION}&deployment=mine",
        {"authorization": f"Bearer {TOKEN}"},
    ),
    (
        {"api_key": KEY, "websocket_base_url": "{}/sockets"},
        {},
        f"/sockets/realtime?api-version={VERSION}",
        {"api-key": KEY},
    ),
]


@CLIENTS
@pytest.mark.usefixtures("server")
@pytest.mark.parametrize(("given", "arguments", "target", "headers"), SOCKETS)
def test_realtime(
    kind: Any, given: dict[str, Any], arguments: dict[str, Any], target: str, headers: dict[str, str]
) -> None:
    with ScriptedServer([Expect("response.create"), Send({"type": "response.done"})]) as sockets:
        root = sockets.base_url.removesuffix("/v1")
        given = {name: value.format(root) if isinstance(value, str) else value for name, value in given.items()}
        client = kind(azure_endpoint=root, api_version=VERSION, **given)
        talk(client, arguments)
    assert sockets.requests[0][0] == target
    assert {name: sockets.requests[0][1].get(name) for name in headers} == headers
    assert len({"api-key", "authorization"} & sockets.requests[0][1].keys()) == 1


def talk(client: Any, arguments: dict[str, Any]) -> None:
    """One question and its answer over a websocket."""

    async def talk_async() -> None:
        async with client, client.realtime.connect(**arguments) as connection:
            await connection.response.create()
            assert (await connection.recv()).type == "response.done"

    if client._is_async:
        asyncio.run(talk_async())
        return
    with client.realtime.connect(**arguments) as connection:
        connection.response.create()
        assert connection.recv().type == "response.done"


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI], ids=["sync", "async"])
def test_newer_form(kind: Any, server: Server) -> None:
    """`…/openai/v1` needs a base URL only; a callable returns the present token."""
    tokens = iter([f"{TOKEN}1", f"{TOKEN}2"])
    client = kind(base_url=f"{server.url}/openai/v1/", api_key=lambda: next(tokens))
    for number, call, path in [
        (1, lambda c: c.chat.completions.create(model="mine", messages=[]), "chat/completions"),
        (2, lambda c: c.responses.create(model="mine", input="Hi"), "responses"),
    ]:
        settled(client, call)
        assert server.target == f"/openai/v1/{path}"
        assert server.identity == {"authorization": f"Bearer {TOKEN}{number}"}
    with ScriptedServer([Expect("response.create"), Send({"type": "response.done"})]) as sockets:
        talk(kind(base_url=sockets.base_url, api_key=KEY), {"model": "mine"})
    assert sockets.requests[0][0] == "/v1/realtime?model=mine"


def test_the_example_runs(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    chunk = {"choices": [{"index": 0, "delta": {"content": "Rivers."}, "finish_reason": "stop"}]}
    data = f"data: {json.dumps(chunk)}\n\ndata: [DONE]\n\n".encode()
    server.respond = lambda _: Reply(200, {"content-type": "text/event-stream"}, [data], "chunked")
    client = AzureOpenAI(azure_endpoint=server.url, api_version=VERSION, azure_ad_token_provider=lambda: "token")
    example.main(client, "mine", "Why is the sea salty?")
    assert capsys.readouterr().out == "Rivers.\n"
    assert server.target == f"/openai/deployments/mine/chat/completions?api-version={VERSION}"
    assert server.identity == {"authorization": "Bearer token"}
