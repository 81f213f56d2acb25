"""What can be copied and pickled: clients with their settings, without connections; and what they return."""

from __future__ import annotations

import asyncio
import copy
import json
import multiprocessing
import pickle
import re
import threading
import traceback
from collections.abc import Callable
from dataclasses import fields
from typing import Any

import pydantic
import pytest

from openapiopenai import (
    AsyncAzureOpenAI,
    AsyncBedrockOpenAI,
    AsyncConnection,
    AsyncHttp1Transport,
    AsyncOpenAI,
    AzureOpenAI,
    Backoff,
    BedrockOpenAI,
    Connection,
    Http1Transport,
    MockResponse,
    MockTransport,
    OpenAI,
    OpenAIError,
    Timeout,
    batch_request,
    omit,
    pydantic_function_tool,
    strict_schema,
    tool,
    vertex,
)

from .loopback import Reply, loopback

pytestmark = pytest.mark.slow

AZURE: dict[str, Any] = {"azure_endpoint": "https://name.openai.azure.com", "api_version": "2024-10-21", "api_key": "k"}


def newest() -> str:
    return "k-now"


CLIENTS: dict[str, Callable[[], Any]] = {
    "sync": lambda: OpenAI(
        api_key="k", base_url="http://x/v1", timeout=Timeout(3, connect=2), retry_policy=Backoff(1, 2)
    ),
    "async": lambda: AsyncOpenAI(api_key="k", base_url="http://x/v1", default_headers={"x-a": "b"}),
    "a key from a function": lambda: OpenAI(api_key=newest, base_url="http://x/v1"),
    "with options": lambda: OpenAI(api_key="k").with_options(base_url="http://x/v1", max_retries=7),
    "azure": lambda: AzureOpenAI(**AZURE),
    "async azure": lambda: AsyncAzureOpenAI(**AZURE),
    "bedrock": lambda: BedrockOpenAI(
        aws_region="us-east-1", aws_access_key_id="a", aws_secret_access_key="s", transport=Http1Transport()
    ),
    "async bedrock with a key": lambda: AsyncBedrockOpenAI(aws_region="us-east-1", api_key="k"),
    "vertex": lambda: OpenAI(provider=vertex(project="p", location="global", token_provider=newest)),
    "used": lambda: used(OpenAI(api_key="k", base_url="http://x/v1")),
}
TWINS: dict[str, Callable[[Any], Any]] = {
    "pickle": lambda value: pickle.loads(pickle.dumps(value)),
    "deepcopy": copy.deepcopy,
    "copy": copy.copy,
}


def shown(client: Any) -> dict[str, Any]:
    """The settings of a client; a policy is what its own settings are. A copy fetches tokens of its own."""
    names = {each.name for each in fields(client._configuration)} - {"tokens", "last_headers"}
    settings = {name: getattr(client._configuration, name) for name in names}
    return {**settings, "retry_policy": vars(client._configuration.retry_policy)}


def used(client: OpenAI) -> OpenAI:
    with loopback(lambda request: Reply(200, {"content-type": "application/json"}, [b'{"id": "r"}'])) as url:
        client.with_options(base_url=url).responses.retrieve("r")
    return client


@pytest.mark.parametrize("twin", TWINS.values(), ids=TWINS)
@pytest.mark.parametrize("make", CLIENTS.values(), ids=CLIENTS)
def test_clients(make: Callable[[], Any], twin: Callable[[Any], Any]) -> None:
    client = make()
    other = twin(client)
    assert type(other) is type(client) and other is not client
    assert shown(other) == shown(client)
    first, second = (each.dry_run(each.models.list) for each in (client, other))
    assert (first.url, first.headers) == (second.url, second.headers)
    assert other.responses._client is other


@pytest.mark.parametrize("twin", TWINS.values(), ids=TWINS)
def test_a_copy_works(twin: Callable[[Any], Any]) -> None:
    with loopback(lambda request: Reply(200, {"content-type": "application/json"}, [b'{"id": "r"}'])) as url:
        client = twin(OpenAI(api_key="k", base_url=url))
        assert client.responses.retrieve("r").id == "r"
        copied = twin(client)
        assert copied.responses.retrieve("r").id == "r"
        other = twin(AsyncOpenAI(api_key="k", base_url=url))
        assert asyncio.run(other.responses.retrieve("r")).id == "r"


class Seen:
    """A hook and a source of keys that cannot be copied."""

    def __init__(self) -> None:
        self.lock = threading.Lock()

    def __call__(self, attempt: object = None) -> str:
        return "k"


def test_settings_are_shared_by_copies() -> None:
    seen = Seen()
    client = OpenAI(api_key=seen, before_attempt=[seen], after_attempt=[seen.__call__])
    for other in (copy.copy(client), copy.deepcopy({"c": client, "r": client.responses})["c"]):
        assert other._configuration is client._configuration and other is not client
    assert copy.copy(client).transport is client.transport is not copy.deepcopy(client).transport


def test_references_between_copied_objects_are_kept() -> None:
    client = OpenAI(api_key="k")
    for twin in (TWINS["pickle"], TWINS["deepcopy"]):
        other, resource, view = twin((client, client.chat.completions, client.files.with_raw_response))
        assert resource._client is other and view._resource._client is other


class Traced(OpenAI):
    """A subclass with attributes of its own."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._traces = ["first"]


@pytest.mark.parametrize("twin", TWINS.values(), ids=TWINS)
def test_subclasses(twin: Callable[[Any], Any]) -> None:
    client = Traced(api_key="k")
    other = twin(client)
    assert type(other) is Traced and other._traces == ["first"]
    assert (other._traces is client._traces) is (twin is copy.copy)


CLIENT = OpenAI(api_key="k")
ASYNC_CLIENT = AsyncOpenAI(api_key="k")


class Answer(pydantic.BaseModel):
    word: str


def reply(body: Any, **more: Any) -> Any:
    return OpenAI(api_key="k", transport=MockTransport(lambda request: MockResponse(body, **more)), max_retries=0)


MESSAGE = {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": '{"word": "hi"}'}]}
PARSED = {"id": "r", "object": "response", "status": "completed", "output": [MESSAGE]}
EVENTS = f'data: {{"type": "response.completed", "response": {json.dumps(PARSED)}}}\n\n'


def error(client: Any) -> Exception:
    with pytest.raises(OpenAIError) as caught:
        client.responses.parse(model="m", input="x", text_format=Answer)
    return caught.value


VALUES: dict[str, Callable[[], Any]] = {
    "resource": lambda: CLIENT.chat.completions,
    "async resource": lambda: ASYNC_CLIENT.responses,
    "method": lambda: CLIENT.responses.create,
    "helper": lambda: CLIENT.responses.parse,
    "raw view": lambda: CLIENT.with_raw_response,
    "raw view of a resource": lambda: CLIENT.responses.with_streaming_response,
    "transport": lambda: Http1Transport(proxy="http://u:p@h:1"),
    "async transport": lambda: AsyncHttp1Transport(),
    "model": lambda: reply(PARSED).responses.retrieve("r"),
    "parsed": lambda: reply(PARSED).responses.parse(model="m", input="x", text_format=Answer),
    "event": lambda: next(reply(EVENTS).responses.create(model="m", input="x", stream=True)),
    "page": lambda: reply({"object": "list", "data": [{"id": "f"}]}).files.list(),
    "raw response": lambda: reply(PARSED).responses.with_raw_response.retrieve("r"),
    "status error": lambda: error(reply({"error": {"message": "no"}}, status=404)),
    "connection error": lambda: error(OpenAI(api_key="k", base_url="http://127.0.0.1:9", max_retries=0)),
    "content error": lambda: error(reply("<html>")),
    "parse error": lambda: error(
        reply({**PARSED, "output": [{**MESSAGE, "content": [{"type": "output_text", "text": "no"}]}]})
    ),
    "request": lambda: CLIENT.dry_run(CLIENT.models.list),
    "request of a batch": lambda: batch_request(CLIENT.responses.create, "a", model="m", input="x"),
    "tool": lambda: tool(newest),
    "tool of a model": lambda: pydantic_function_tool(Answer),
    "schema": lambda: strict_schema(Answer),
    "options": lambda: (Timeout(3), Backoff(), omit),
}


@pytest.mark.parametrize("twin", TWINS.values(), ids=TWINS)
@pytest.mark.parametrize("make", VALUES.values(), ids=VALUES)
def test_what_clients_return(make: Callable[[], Any], twin: Callable[[Any], Any]) -> None:
    value = make()
    other = twin(value)
    assert type(other) is type(value)
    assert without_addresses(other) == without_addresses(value)
    if isinstance(value, pydantic.BaseModel):
        assert other == value and getattr(other, "output_parsed", None) == getattr(value, "output_parsed", None)


def without_addresses(value: Any) -> str:
    return re.sub(r" at 0x\w+", "", repr(value))


ATTACHED: dict[str, Callable[[], Any]] = {
    "stream": lambda: reply(EVENTS).responses.create(model="m", input="x", stream=True),
    "connection": lambda: Connection(CLIENT.realtime.connect(model="m")),
    "async connection": lambda: AsyncConnection(ASYNC_CLIENT.realtime.connect(model="m")),
}


@pytest.mark.parametrize("twin", TWINS.values(), ids=TWINS)
@pytest.mark.parametrize("make", ATTACHED.values(), ids=ATTACHED)
def test_what_is_attached_to_a_connection(make: Callable[[], Any], twin: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match="attached to a connection, and cannot be copied or pickled"):
        twin(make())


SECRET = "sk-not-to-be-shown"


class Opaque:
    """What cannot be pickled, and shows a secret in its errors."""

    def __call__(self, *values: Any) -> str:
        return SECRET

    send = close = delay = __call__

    def __reduce__(self) -> Any:
        raise TypeError(SECRET)


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ({"api_key": lambda: SECRET}, "api_key: function"),
        ({"api_key": Opaque()}, "api_key: Opaque"),
        ({"admin_api_key": lambda: SECRET}, "admin_api_key: function"),
        ({"before_attempt": [print, lambda attempt: None]}, "before_attempt: function"),
        ({"after_attempt": [Opaque()]}, "after_attempt: Opaque"),
        ({"retry_policy": Opaque()}, "retry_policy: Opaque"),
        ({"transport": MockTransport(lambda request: {})}, "transport: MockTransport"),
        ({"transport": Opaque()}, "transport: Opaque"),
    ],
)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_the_error_names_what_cannot_be_pickled(options: dict[str, Any], name: str, protocol: int) -> None:
    client = OpenAI(**{"api_key": SECRET, **options})
    with pytest.raises(TypeError, match=f"^{name} cannot be pickled; use functions") as caught:
        pickle.dumps({"c": client.responses}, protocol)
    shown = "".join(traceback.format_exception(caught.value))
    assert SECRET not in shown.replace(f'"{SECRET}"', "") and caught.value.__context__ is None
    copy.copy(client)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_every_protocol(protocol: int) -> None:
    for make in CLIENTS.values():
        assert shown(pickle.loads(pickle.dumps(make(), protocol))) == shown(make())


def test_another_process() -> None:
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        assert pool.apply(url_of, [OpenAI(api_key="k", base_url="http://x/v1")]) == "http://x/v1/models"


def url_of(client: OpenAI) -> str:
    return client.dry_run(client.models.list).url


# --- outside of asyncio ---

OUTSIDE = AsyncOpenAI(api_key="k", base_url="http://127.0.0.1:9", max_retries=0)
BUSY = AsyncOpenAI(api_key="k", transport=MockTransport(lambda request: MockResponse({}, status=429)), max_retries=1)
QUEUED = AsyncOpenAI(
    api_key="k", transport=MockTransport(lambda request: {"id": "r", "status": "in_progress", "output": []})
)
CALLS_A_TOOL = AsyncOpenAI(
    api_key="k",
    transport=MockTransport(
        lambda request: {
            "id": "r",
            "output": [{"type": "function_call", "call_id": "c", "name": "newest", "arguments": "{}"}],
        }
    ),
)


async def enter(entered: Any) -> Any:
    async with entered:
        pass


async def iterate(items: Any) -> Any:
    async for _ in items:
        pass


COROUTINES: dict[str, Callable[[], Any]] = {
    "call": lambda: OUTSIDE.responses.retrieve("r"),
    "stream": lambda: OUTSIDE.responses.create(model="m", input="x", stream=True),
    "page": lambda: OUTSIDE.models.list(),
    "pages": lambda: iterate(OUTSIDE.files.list()),
    "request": lambda: OUTSIDE.request("GET", "/x"),
    "raw": lambda: OUTSIDE.responses.with_raw_response.retrieve("r"),
    "unread": lambda: enter(OUTSIDE.responses.with_streaming_response.retrieve("r")),
    "parse": lambda: OUTSIDE.responses.parse(model="m", input="x"),
    "manager": lambda: enter(OUTSIDE.responses.stream(model="m", input="x")),
    "connect": lambda: OUTSIDE.realtime.connect(model="m"),
    "connection": lambda: enter(OUTSIDE.realtime.connect(model="m")),
    "batch": lambda: OUTSIDE.batches.submit([batch_request(OUTSIDE.responses.create, "a", model="m", input="x")]),
    "close": lambda: OUTSIDE.close(),
    "client": lambda: enter(OUTSIDE),
    "retry": lambda: BUSY.responses.retrieve("r"),
    "poll": lambda: QUEUED.responses.poll("r"),
    "tools": lambda: CALLS_A_TOOL.responses.create_and_run_tools(model="m", input="x", tools=[newest]),
}


@pytest.mark.parametrize("make", COROUTINES.values(), ids=COROUTINES)
def test_outside_of_asyncio(make: Callable[[], Any]) -> None:
    async def run() -> Any:
        return await make()

    with pytest.raises(OpenAIError, match="asynchronous clients need asyncio"):
        run().send(None)
