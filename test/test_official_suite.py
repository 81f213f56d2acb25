"""What the official SDK's own tests do with its clients, pages and streams, and expect to work through compat."""

from __future__ import annotations

import asyncio
import inspect
import json
import typing
from datetime import datetime
from operator import attrgetter
from types import SimpleNamespace
from typing import Annotated, Any, Generic, TypeVar, get_args
from unittest.mock import patch
from urllib.parse import urlsplit

import pytest
from pydantic import BaseModel, RootModel, ValidationError
from typing_extensions import TypedDict

from openapiopenai import Backoff, FunctionToolCall, MockResponse, MockTransport
from openapiopenai.compat import openai
from openapiopenai.compat.openai import _compat, _files, _qs, _utils, pagination
from openapiopenai.compat.openai._base_client import BaseClient, BasePage, BaseSyncPage, PageInfo
from openapiopenai.compat.openai._legacy_response import LegacyAPIResponse
from openapiopenai.compat.openai._models import FinalRequestOptions, construct_type
from openapiopenai.compat.openai._response import extract_response_type
from openapiopenai.compat.openai.lib.beta import agents
from openapiopenai.compat.openai.lib.streaming.chat import ChatCompletionStreamState
from openapiopenai.compat.openai.lib.streaming.responses import ResponseStreamState
from openapiopenai.compat.openai.types import Model
from openapiopenai.compat.openai.types.chat import ChatCompletionChunk
from openapiopenai.compat.openai.types.responses import Response, ResponseStreamEvent

T = TypeVar("T")
KINDS = ["OpenAI", "AsyncOpenAI"]
MODELS: list[Any] = [{"id": name, "object": "model", "created": 1, "owned_by": "x"} for name in "ab"]


async def value_of(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


class Server:
    """Keeps the requests and returns responses in order, the last one for ever."""

    def __init__(self, *responses: Any) -> None:
        self.responses = list(responses)
        self.requests: list[Any] = []

    def __call__(self, request: Any) -> Any:
        self.requests.append(request)
        return self.responses[min(len(self.requests), len(self.responses)) - 1]

    def client(self, kind: Any, **options: Any) -> Any:
        make = getattr(openai, kind) if isinstance(kind, str) else kind
        return make(api_key="k", transport=MockTransport(self), **{"max_retries": 0, **options})


# --- what is sent ---


@pytest.mark.parametrize("kind", KINDS)
def test_headers_that_say_what_sends(kind: str) -> None:
    server = Server(MockResponse(status=500), {"object": "list", "data": []})
    server_client = server.client(kind, max_retries=1, retry_policy=Backoff(first=0.001))

    async def run() -> Any:
        return await value_of(server_client.with_options(timeout=5).models.with_raw_response.list())

    response = asyncio.run(run())
    assert [request.headers["x-stainless-retry-count"] for request in server.requests] == ["0", "1"]
    headers = response.http_request.headers
    assert headers.get("X-Stainless-Lang") == headers["x-STAINLESS-lang"] == "python"
    assert headers["x-stainless-package-version"] == openai.__version__ and "X-Stainless-OS" in headers
    assert "x-stainless-lang" not in server_client.default_headers
    assert response.elapsed.total_seconds() == pytest.approx(response.elapsed)


@pytest.mark.parametrize(
    ("sent", "options"),
    [
        ("mine", {"default_headers": {"X-Stainless-Lang": "mine"}}),
        (None, {"default_headers": {"X-Stainless-Lang": openai.omit}}),
        ("python", {}),
    ],
)
def test_headers_of_users_replace_them(sent: str | None, options: Any) -> None:
    server = Server({"object": "list", "data": []})
    server.client("OpenAI", **options).models.list(extra_headers={"x-stainless-retry-count": openai.omit})
    assert server.requests[0].headers.get("x-stainless-lang") == sent
    assert "x-stainless-retry-count" not in server.requests[0].headers


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("resource", "method", "arguments", "name"),
    [
        ("models", "retrieve", ("",), "model"),
        ("files", "content", ("",), "file_id"),
        ("fine_tuning.checkpoints.permissions", "delete", ("x", {"fine_tuned_model_checkpoint": ""}), ""),
    ],
)
def test_errors_of_empty_ids(kind: str, resource: str, method: str, arguments: Any, name: str) -> None:
    client = Server({}).client(kind)
    for view in ("", "with_raw_response"):
        of: Any = client
        for part in (*resource.split("."), *filter(None, [view])):
            of = getattr(of, part)
        *positional, last = arguments
        named: dict[str, Any] = last if isinstance(last, dict) else {}
        with pytest.raises(ValueError, match=f"Expected a non-empty value for `{name or next(iter(named))}` but"):
            asyncio.run(value_of(getattr(of, method)(*positional, *([] if named else [last]), **named)))


@pytest.mark.parametrize("value", [None, "2", -1, 2.0, float("nan"), float("inf")])
def test_numbers_of_retries_are_checked(value: Any) -> None:
    client = Server({}).client("OpenAI")
    for call in (
        lambda: client.with_options(max_retries=value),
        lambda: client.models.list(max_retries=value),
        lambda: client.get("/test", cast_to=object, options={"max_retries": value}),
    ):
        with pytest.raises(ValueError if isinstance(value, int) else TypeError, match="max_retries"):
            call()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("url", "is_own"),
    [
        ("https://api.openai.com/v2/z?y=1", True),
        ("https://other.test/x?y=1", False),
        ("http://api.openai.com/v2/z", False),  # not encrypted
        ("https://api.openai.com:8443/v1/z", False),
        ("https://api.openai.com.other.test/v1", False),
    ],
)
def test_whole_urls(kind: str, url: str, is_own: bool) -> None:
    """Another origin gets nothing but the request: no key, and no header or query value of the client."""
    server = Server({"a": 1})
    client = server.client(kind).with_options(default_headers={"x-gateway": "g"}, default_query={"q": "1"})
    assert asyncio.run(value_of(client.get(url, cast_to=object, options={"headers": {"x-own": "1"}}))) == {"a": 1}
    (request,) = server.requests
    assert request.headers["x-own"] == "1"
    assert request.url == (f"{url}{'&' if '?' in url else '?'}q=1" if is_own else url)
    assert ("authorization" in request.headers, "x-gateway" in request.headers) == (is_own, is_own)


class Hooked:
    def _prepare_options(self, options: Any) -> Any:
        options.headers = {**(options.headers or {}), "x-a": "1"}
        options.json_data = {**options.json_data, "seed": 1}
        return options

    def _prepare_request(self, request: Any) -> None:
        request.headers["x-b"] = "2"


class Sync(Hooked, openai.OpenAI):
    pass


class Async(openai.AsyncOpenAI):
    async def _prepare_options(self, options: Any) -> Any:
        return Hooked._prepare_options(self, options)  # type: ignore[arg-type]

    async def _prepare_request(self, request: Any) -> None:
        Hooked._prepare_request(self, request)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [Sync, Async])
@pytest.mark.parametrize("view", ["", "with_raw_response"])
def test_methods_that_prepare_requests(kind: Any, view: str) -> None:
    server = Server({"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": []})
    completions = server.client(kind).chat.completions
    made = getattr(completions, view) if view else completions
    asyncio.run(value_of(made.create(model="m", messages=[])))
    (request,) = server.requests
    assert (request.headers["x-a"], request.headers["x-b"]) == ("1", "2")
    assert json.loads(request.content) == {"model": "m", "messages": [], "seed": 1}


@pytest.mark.parametrize("kind", KINDS)
def test_delays_can_be_patched(kind: str) -> None:
    server = Server(MockResponse(status=500, headers={"retry-after": "50"}), {"object": "list", "data": []})
    client = server.client(kind, max_retries=1)
    assert client._calculate_retry_timeout(1, FinalRequestOptions(method="get", url="/"), {"retry-after": "7"}) == 7
    assert 6 <= client._calculate_retry_timeout(-9, FinalRequestOptions(method="get", url="/")) <= 8
    with patch.object(BaseClient, "_calculate_retry_timeout", return_value=0.001) as patched:
        asyncio.run(value_of(client.models.list()))
    patched.assert_called_once()


# --- pages ---


class Mine(BaseSyncPage[T], BasePage[T], Generic[T]):
    """A page of a user's own."""

    data: list[T]
    has_more: bool | None = None

    def _get_page_items(self) -> list[T]:
        return self.data

    def next_page_info(self) -> PageInfo | None:
        return PageInfo(params={"after": self.data[-1].id, "x": 1}) if self.has_more else None  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("page", "fact", "query"),
    [
        (pagination.SyncPage, {}, None),
        (pagination.SyncCursorPage, {"has_more": True}, "limit=1&after=a"),
        (pagination.SyncConversationCursorPage, {"has_more": True, "last_id": "z"}, "limit=1&after=z"),
        (pagination.SyncNextCursorPage, {"has_more": True, "next": "n"}, "limit=1&after=n"),
        (pagination.SyncTokenPage, {"has_more": True, "next": "t"}, "limit=1&page=t"),
        (Mine, {"has_more": True}, "limit=1&after=a&x=1"),
    ],
)
def test_lists_of_pages_of_a_class(kind: str, page: Any, fact: Any, query: str | None) -> None:
    def page_of(number: int, **facts: Any) -> Any:
        return {"object": "list", "data": [MODELS[number]], **facts}

    server = Server(page_of(0, **fact), page_of(1, has_more=False))
    client = server.client(kind)

    async def run() -> list[str]:
        paging = client.get_api_list("/models", model=Model, page=page[Model], options={"params": {"limit": 1}})
        found = paging if kind == "OpenAI" else await paging
        assert isinstance(found, page) and isinstance(found.data[0], Model)
        return [each.id for each in found] if kind == "OpenAI" else [each.id async for each in found]

    assert asyncio.run(run()) == (["a", "b"] if query else ["a"])
    assert [request.url.partition("?")[2] for request in server.requests][1:] == ([query] if query else [])


def test_pages_made_by_hand() -> None:
    model = Model(**MODELS[0])
    page = pagination.SyncCursorPage[Model](data=[model], has_more=True)
    assert page.has_next_page() and vars(page.next_page_info()) == {"url": None, "params": {"after": "a"}, "json": None}
    server = Server({"data": [MODELS[1]], "has_more": False})
    page._set_private_attributes(server.client("OpenAI"), Model, FinalRequestOptions(method="get", url="/models"))
    assert [each.id for each in page] == ["a", "b"] and server.requests[0].url.endswith("/models?after=a")
    assert pagination.SyncPage(data=[], object="list").to_dict() == {"data": [], "object": "list"}


def test_pages_of_this_package_are_instances_of_the_official_kinds() -> None:
    client = Server({"object": "list", "data": MODELS, "has_more": False}).client("OpenAI")
    models, files = client.models.list(), client.files.list()
    for page, kinds, others in (
        (models, (pagination.SyncPage, pagination.SyncPage[Model], BasePage), (pagination.SyncCursorPage,)),
        (
            files,
            (pagination.SyncCursorPage, pagination.AsyncCursorPage),
            (pagination.SyncPage, pagination.SyncTokenPage),
        ),
    ):
        assert all(isinstance(page, kind) for kind in kinds) and not any(isinstance(page, kind) for kind in others)
    assert not isinstance({}, pagination.SyncPage)


# --- results ---


@pytest.mark.parametrize("kind", KINDS)
def test_files(kind: str) -> None:
    client = Server(MockResponse(b'{"foo": "bar"}', headers={"content-type": "application/json"})).client(kind)

    async def run() -> None:
        content = await value_of(client.files.content("f"))
        assert type(content).__name__ == "HttpxBinaryResponseContent" and content.json() == {"foo": "bar"}
        assert content.response.text() == content.text == '{"foo": "bar"}'
        raw = await value_of(client.files.with_raw_response.content("f"))
        assert type(await value_of(raw.parse())).__name__ == "HttpxBinaryResponseContent"
        with pytest.warns(DeprecationWarning):
            assert await value_of(client.files.retrieve_content("f")) == '{"foo": "bar"}'
        view = client.files.with_streaming_response.content("f")
        if kind == "OpenAI":
            with view as response:
                assert response.parse() == b'{"foo": "bar"}'
        else:
            async with view as response:
                assert await response.parse() == b'{"foo": "bar"}'

    asyncio.run(run())


def test_speech_is_content_even_as_a_stream_of_events() -> None:
    client = Server(MockResponse(b"data: x\n\n")).client("OpenAI")
    speech = client.audio.speech.create(input="x", model="m", voice="ash", stream_format="sse")
    assert speech.read() == b"data: x\n\n"


class Answer(BaseModel):
    answer: str


@pytest.mark.parametrize("kind", KINDS)
def test_refusals_are_results(kind: str) -> None:
    refusal = {"role": "assistant", "content": None, "refusal": "no"}
    completion = {"choices": [{"index": 0, "finish_reason": "stop", "message": refusal}]}
    parts = [{"type": "refusal", "refusal": "no"}, {"type": "output_text", "text": '{"answer": "x"}'}]
    response = {"id": "r", "status": "completed", "output": [{"type": "message", "content": parts}]}

    async def run() -> None:
        chat = Server(completion).client(kind).chat.completions
        message = (await value_of(chat.parse(model="m", messages=[], response_format=Answer))).choices[0].message
        assert (message.refusal, message.parsed) == ("no", None)
        responses = Server(response).client(kind).responses
        parsed = await value_of(responses.parse(model="m", input="x", text_format=Answer))
        assert parsed.output[0].content[0].refusal == "no" and parsed.output_parsed == Answer(answer="x")
        assert (await value_of(responses.parse(model="m", input="x"))).output[0].content[1].parsed is None

    asyncio.run(run())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refused_token(kind: str, status: int) -> None:
    refusal = {"error": "invalid_grant", "error_description": "expired"}
    server = Server(MockResponse(json.dumps(refusal).encode(), status=status))
    identity = {
        "identity_provider_id": "i",
        "service_account_id": "s",
        "provider": {"get_token": lambda: "t", "token_type": "jwt"},
    }
    make: Any = getattr(openai, kind)
    client = make(workload_identity=identity, transport=MockTransport(server), max_retries=0)
    with pytest.raises(openai.OAuthError, match="expired") as caught:
        asyncio.run(value_of(client.models.list()))
    assert (caught.value.error, caught.value.status_code) == ("invalid_grant", status)


# --- streams ---


def chunk(finish: str | None = None, **delta: Any) -> dict[str, Any]:
    logprobs: Any = {"content": [{"token": "t", "logprob": -1, "bytes": None, "top_logprobs": []}]} if delta else None
    choice: Any = {"index": 0, "delta": delta, "finish_reason": finish, "logprobs": logprobs}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


CHUNKS = [chunk(role="assistant", content='{"answer"'), chunk(content=': "x"}'), chunk("stop")]
EXPECTED = [
    ("chunk", '{"answer"'),
    ("content.delta", '{"answer"'),
    ("logprobs.content.delta", 1),
    ("chunk", '{"answer": "x"}'),
    ("content.delta", '{"answer": "x"}'),
    ("logprobs.content.delta", 2),
    ("chunk", '{"answer": "x"}'),
    ("content.done", None),
    ("logprobs.content.done", None),
]


def seen(event: Any) -> tuple[str, Any]:
    """Return the type of an event, and what its snapshot holds."""
    snapshot = getattr(event, "snapshot", None)
    if event.type == "chunk":
        return event.type, event.snapshot.choices[0].message.content
    return event.type, len(snapshot) if isinstance(snapshot, list) else snapshot


def test_the_state_of_a_chat_stream() -> None:
    state = ChatCompletionStreamState(response_format=Answer)
    with pytest.raises(RuntimeError):
        _ = state.current_completion_snapshot
    events = [seen(event) for each in CHUNKS for event in state.handle_chunk(ChatCompletionChunk.from_dict(each))]
    assert events == EXPECTED
    assert state.get_final_completion().choices[0].message.parsed == Answer(answer="x")
    assert state.current_completion_snapshot.choices[0].message.parsed == Answer(answer="x")


@pytest.mark.parametrize("kind", KINDS)
def test_snapshots_of_a_chat_stream(kind: str) -> None:
    body = "".join(f"data: {json.dumps(each)}\n\n" for each in CHUNKS) + "data: [DONE]\n\n"
    manager = Server(body).client(kind).chat.completions.stream(model="m", messages=[], response_format=Answer)

    async def run() -> Any:
        if kind == "OpenAI":
            with manager as stream:
                return [seen(event) for event in stream], stream.current_completion_snapshot
        async with manager as stream:
            return [seen(event) async for event in stream], stream.current_completion_snapshot

    events, snapshot = asyncio.run(run())
    assert events == EXPECTED and snapshot.choices[0].message.parsed == Answer(answer="x")


def event(kind: str, **facts: Any) -> dict[str, Any]:
    return {"type": f"response.{kind}", "sequence_number": 1, "output_index": 0, "item_id": "i", **facts}


MESSAGE: Any = {"type": "message", "id": "i", "role": "assistant", "status": "in_progress", "content": []}
CALL: Any = {"type": "function_call", "id": "j", "call_id": "k", "name": "f", "arguments": "", "status": "in_progress"}
FINAL: Any = {"id": "r", "object": "response", "status": "completed", "created_at": 1, "model": "m", "output": []}
EVENTS = [
    event("output_item.added", item=MESSAGE),
    event("output_text.delta", content_index=0, delta="a", logprobs=[]),
    event("output_text.delta", content_index=0, delta="b"),
    event("output_text.done", content_index=0, text="ab"),
    event("output_item.added", output_index=1, item_id="j", item=CALL),
    event("function_call_arguments.delta", output_index=1, item_id="j", delta="{"),
    event("function_call_arguments.delta", output_index=1, item_id="j", delta="}"),
    event("completed", response=FINAL),
]
SNAPSHOTS = ["a", "ab", "{", "{}"]


@pytest.mark.parametrize("kind", [*KINDS, "state", "create"])
def test_snapshots_of_a_response_stream(kind: str) -> None:
    body = "".join(f"event: {each['type']}\ndata: {json.dumps(each)}\n\n" for each in EVENTS)

    async def run() -> list[Any]:
        if kind == "state":
            state = ResponseStreamState()
            events = [construct_type(type_=ResponseStreamEvent, value=data) for data in EVENTS]
            return [each for given in events for each in state.handle_event(given)]
        if kind == "create":
            return list(Server(body).client("OpenAI").responses.create(model="m", input="x", stream=True))
        manager = Server(body).client(kind).responses.stream(model="m", input="x")
        if kind == "OpenAI":
            with manager as stream:
                return list(stream)
        async with manager as stream:
            return [each async for each in stream]

    events = asyncio.run(run())
    deltas = [each for each in events if each.type.endswith(".delta")]
    assert (kind in KINDS) is (events[-1].response.output_text == "ab")
    if kind == "create":
        assert not any(hasattr(each, "snapshot") for each in deltas)
    else:
        assert [each.snapshot for each in deltas] == SNAPSHOTS
        assert "snapshot" not in deltas[0].to_dict()


# --- sessions of agents ---


def turn(kind: str, status: str) -> dict[str, Any]:
    facts = {"id": "t", "status": status, "subagent_id": None, "created_at": 1, "error": None}
    return {"type": f"agent.session.turn.{kind}", "event_id": kind, "session_id": "s", "turn_id": "t", "turn": facts}


def item(kind: str, facts: Any) -> dict[str, Any]:
    common = {"event_id": kind, "session_id": "s", "turn_id": "t", "output_index": 0}
    return {"type": f"agent.session.turn.item.{kind}", **common, "item": {"turn_id": "t", **facts}}


REPLY: Any = {"type": "output_text", "text": '{"answer": "found"}', "annotations": []}
SESSION = [
    turn("created", "in_progress"),
    item("added", {"id": "c", "type": "function_call", "call_id": "k", "name": "search", "arguments": {"query": "x"}}),
    item(
        "done",
        {"id": "m", "type": "message", "role": "assistant", "status": "completed", "phase": None, "content": [REPLY]},
    ),
    turn("completed", "completed"),
    {"type": "agent.session.idle", "event_id": "i", "session_id": "s", "session": {"id": "s", "status": "idle"}},
]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("iterates", [False, True])
def test_sessions_created_with_tools_and_a_result(kind: str, iterates: bool) -> None:
    server = Server("".join(f"event: {each['type']}\ndata: {json.dumps(each)}\n\n" for each in SESSION), {})
    found: list[str] = []

    @agents.function_tool(name="search")
    def search(query: str) -> str:
        found.append(query)
        return "found"

    async def run() -> Any:
        stream = await value_of(
            server.client(kind).beta.agents.sessions.create(
                agent={"model": "m", "text": {"verbosity": "low"}},
                environment={"type": "none"},
                input="q",
                stream=True,
                tool_handlers={"search": search},
                output_type=Answer,
                extra_headers={"Idempotency-Key": "created", "x-test": "kept"},
            )
        )
        if kind == "OpenAI":
            with stream.with_result_collection():
                assert not iterates or len(list(stream)) == len(SESSION)
                return stream.get_final_result()
        async with stream.with_result_collection():
            assert not iterates or len([each async for each in stream]) == len(SESSION)
            return await stream.get_final_result()

    assert asyncio.run(run()).output_parsed == Answer(answer="found") and found == ["x"]
    created, submitted = server.requests
    agent = json.loads(created.content)["agent"]
    assert agent["text"]["verbosity"] == "low" and agent["text"]["format"]["schema"]["required"] == ["answer"]
    assert "tool_handlers" not in json.loads(created.content) and created.headers["idempotency-key"] == "created"
    assert json.loads(submitted.content)["events"][0]["output"] == "found"
    assert submitted.headers["x-test"] == "kept" and submitted.headers["idempotency-key"] != "created"


def test_arguments_of_created_sessions() -> None:
    create = Server({}).client("OpenAI").beta.agents.sessions.create
    with pytest.raises(ValueError, match="tool_handlers requires stream=True"):
        create(agent={"model": "m"}, environment={"type": "none"}, tool_handlers={})
    with pytest.raises(ValueError, match="expected one of them"):
        create(agent={"model": "m", "text": {"format": {"type": "text"}}}, output_type=Answer, stream=True)


# --- small functions ---


@pytest.mark.parametrize(
    ("params", "formats", "expected"),
    [
        ({"a": {"b": [True, None]}, "c": None}, {}, "a%5Bb%5D=true"),
        ({"a": [1, {"b": 2}]}, {}, "a=1&a%5Bb%5D=2"),
        ({"a": [1, 2]}, {"array_format": "comma"}, "a=1%2C2"),
        ({"a": [1, 2]}, {"array_format": "indices"}, "a%5B0%5D=1&a%5B1%5D=2"),
        ({"a": {"b": ""}}, {"nested_format": "dots"}, "a.b="),
    ],
)
def test_query_strings(params: Any, formats: Any, expected: str) -> None:
    assert _qs.stringify(params, **formats) == _qs.Querystring(**formats).stringify(params) == expected


class Sent(TypedDict, total=False):
    when: Annotated[datetime, _utils.PropertyInfo(alias="at", format="iso8601")]
    days: Annotated[list[datetime], _utils.PropertyInfo(format="custom", format_template="%d")]
    whole: Annotated[typing.Union[bytes, Any], _utils.PropertyInfo(format="base64")]  # noqa: UP007 (as in old code)
    models: list[Answer]


def test_formats_of_what_is_sent() -> None:
    import io

    when = datetime(2024, 1, 2)
    data = {"when": when, "days": [when], "whole": io.BytesIO(b"x"), "models": [Answer(answer="a")], "no": openai.omit}
    assert _utils.transform(data, Sent) == {
        "at": "2024-01-02T00:00:00",
        "days": ["02"],
        "whole": "eA==",
        "models": [{"answer": "a"}],
    }


def test_files_of_forms() -> None:
    given = {"items": [{"file": b"a", "x": 1}], "title": "t"}
    copied = _files.deepcopy_with_paths(given, [["items", "<array>", "file"]])
    assert _utils.extract_files(copied, paths=[["items", "<array>", "file"]]) == [("items[][file]", b"a")]
    assert copied == {"items": [{"x": 1}], "title": "t"} and given["items"][0]["file"] == b"a"  # type: ignore[index]
    with pytest.raises(TypeError, match="Expected file types"):
        _files.to_httpx_files({"file": "text"})


@pytest.mark.parametrize(
    ("template", "values", "expected"),
    [("/v1/{a}?q={b}#{a}", {"a": "x/y", "b": "&"}, "/v1/x%2Fy?q=%26#x/y"), ("/v1/{a}", {"a": True}, "/v1/true")],
)
def test_paths(template: str, values: Any, expected: str) -> None:
    assert _utils.path_template(template, **values) == expected
    with pytest.raises(ValueError, match="dot-segment"):
        _utils.path_template("/{a}{b}", a=".", b=".")


def test_types_of_fields() -> None:
    fields = {name: _compat.field_outer_type(field) for name, field in _compat.get_model_fields(Response).items()}
    assert fields["created_at"] == typing.Union[float, int]  # noqa: UP007
    (items,) = get_args(fields["output"])
    assert FunctionToolCall in get_args(items) and all(issubclass(each, BaseModel) for each in get_args(items))
    assert get_args(fields["status"])[1] is str


# --- what fits ---


class Number(BaseModel):
    answer: int


def said(text: str | None, **facts: Any) -> dict[str, Any]:
    message = {"role": "assistant", "content": text, "refusal": None, **facts}
    choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
    return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", ["not JSON", '{"answer": "x"}'])
def test_text_that_does_not_fit_is_an_error_of_pydantic(kind: str, text: str) -> None:
    responses = {
        "chat.completions": (said(text), {"messages": [], "response_format": Number}),
        "responses": (responded(text), {"input": "Hi", "text_format": Number}),
    }
    for resource, (response, arguments) in responses.items():
        parse = attrgetter(f"{resource}.parse")(Server(response).client(kind))
        with pytest.raises(ValidationError):
            asyncio.run(value_of_call(parse, model="m", **arguments))


async def value_of_call(method: Any, **arguments: Any) -> Any:
    return await value_of(method(**arguments))


def responded(text: str) -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": []}
    message = {"type": "message", "id": "i", "role": "assistant", "status": "completed", "content": [part]}
    return {"id": "r", "object": "response", "created_at": 1, "status": "completed", "model": "m", "output": [message]}


@pytest.mark.parametrize("output", [None, [{"type": "message", "id": "i", "role": "assistant", "content": None}]])
def test_lists_that_are_null_are_empty(output: Any) -> None:
    parsed = Server({**responded(""), "output": output}).client("OpenAI").responses.parse(model="m", input="Hi")
    assert [] in (parsed.output, *(each.content for each in parsed.output))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("model", "fits"), [({"id": 5}, False), (MODELS[0], True)])
def test_strict_validation(kind: str, model: Any, fits: bool) -> None:
    client = Server(model).client(kind, _strict_response_validation=True)
    if fits:
        assert asyncio.run(value_of_call(client.models.retrieve, model="a")).id == "a"
        return
    with pytest.raises(openai.APIResponseValidationError) as caught:
        asyncio.run(value_of_call(client.models.retrieve, model="a"))
    assert isinstance(caught.value.__cause__, ValidationError) and caught.value.body == model
    assert caught.value.status_code == 200


# --- what connections take ---


@pytest.mark.parametrize(
    ("given", "options"),
    [
        ({}, {"max_message_size": None, "websocket_options": None}),
        ({"max_size": 5}, {"websocket_options": {"max_size": 5, "compression": "deflate"}}),
        ({"max_size": 5, "compression": None}, {"websocket_options": {"max_size": 5, "compression": None}}),
        ({"ping_interval": None, "max_queue": 2}, {"ping_interval": None, "websocket_options": {"max_queue": 2}}),
    ],
)
def test_options_of_connections(given: Any, options: Any) -> None:
    for kind in KINDS:
        opening = Server({}).client(kind).realtime.connect(model="m", websocket_connection_options=given)
        assert options.items() <= opening.options.items()


# --- tools of agents ---


class Wanted(BaseModel):
    """Looks something up."""

    name: str


def look_up(name: str, count: int = 1) -> Any:
    """Look something up."""
    return {"name": name, "count": count}


PARTS = [{"type": "input_text", "text": "a"}]
TOOLS: list[tuple[Any, Any, Any]] = [
    (lambda: agents.function_tool(look_up), {"name": "a"}, '{"name":"a","count":1}'),
    (lambda: agents.function_tool(name="look_up")(lambda: PARTS), {}, PARTS),
    (lambda: agents.pydantic_function_tool(Wanted, name="look_up", handler=lambda found: found.name), {"name": "a"}, "a"),
    (lambda: agents.pydantic_function_tool(Wanted, name="look_up", handler=lambda _: [{"type": "x"}]), {"name": "a"}, '[{"type":"x"}]'),
    (lambda: agents.FunctionTool(Wanted, lambda found: found, name="look_up", description=""), {"name": "a"}, Wanted(name="a")),
]  # fmt: skip


@pytest.mark.parametrize(("make", "arguments", "output"), TOOLS)
def test_tools_of_agents(make: Any, arguments: Any, output: Any) -> None:
    tool = make()
    assert (tool.name, tool.definition["type"]) == ("look_up", "function")
    assert tool.definition["parameters"]["type"] == "object" and tool.definition is not tool.definition
    assert tool(arguments) == output
    with pytest.raises(ValidationError):
        tool({"name": ["wrong"], "none": 1})


def test_tools_of_agents_that_wait() -> None:
    async def later(found: Wanted) -> list[str]:
        return [found.name]

    tool = agents.pydantic_function_tool(Wanted, handler=later, defer_loading=True)
    assert asyncio.run(value_of(tool({"name": "a"}))) == '["a"]'
    assert (tool.name, tool.definition["defer_loading"]) == ("Wanted", True)
    assert tool.definition["description"] == "Looks something up."


def test_formats_of_agents() -> None:
    assert agents.agent_text_format(Number)["schema"]["required"] == ["answer"]
    for wrong in (int, "Number", None):
        with pytest.raises(TypeError, match="output_type: expected a pydantic model"):
            agents.agent_text_format(wrong)
    for name, model in (("", Number), ("list", RootModel[list[int]])):
        with pytest.raises((ValueError, TypeError)):
            agents.FunctionTool(model, str, name=name, description="")


# --- unions without a discriminator ---


class Named(openai.BaseModel):
    name: str


class Counted(openai.BaseModel):
    count: int


class Texted(openai.BaseModel):
    count: str


@pytest.mark.parametrize(
    ("union", "value", "kind"),
    [
        (Named | Counted, {"count": 1}, Counted),
        (Counted | Texted, {"count": "x"}, Texted),
        (Texted | Counted, {"count": 1}, Counted),
        (Named | Counted, {"other": 1}, Named),
        (Named | None, {"count": 1}, Named),
    ],
)
def test_unions_of_models_are_what_fits(union: Any, value: Any, kind: type) -> None:
    assert type(construct_type(type_=union, value=value)) is kind
    assert type(construct_type(type_=list[union], value=[value])[0]) is kind
    assert type(Server(value).client("OpenAI").get("/x", cast_to=union)) is kind


# --- responses made by hand ---


@pytest.mark.parametrize("kind", [LegacyAPIResponse, openai.APIResponse])
def test_responses_made_by_hand(kind: Any) -> None:
    def made(content: bytes) -> Any:
        sent = SimpleNamespace(status_code=200, headers={"X-Request-ID": "r"}, content=content)
        return kind(raw=sent, cast_to=Counted, client=Server({}).client("OpenAI"), stream=False, options=None)

    whole = made(b'{"count": 5}')
    assert whole.parse().count == 5 and whole.parse(to=Counted)._request_id == "r"
    assert whole.text() == whole.text == whole.parse(to=str) and whole.elapsed.total_seconds() == 0
    for content, to, expected in ((b" TrUe ", bool, True), (b"no", bool, False), (b"5", int, 5), (b"5", float, 5.0)):
        found = made(content).parse(to=to)
        assert (found, type(found)) == (expected, to)
        sent = SimpleNamespace(status_code=200, headers={}, content=content)
        later = openai.AsyncAPIResponse(raw=sent, cast_to=to, client=Server({}).client("AsyncOpenAI"), stream=False)
        assert asyncio.run(value_of_call(later.parse, to=to)) == expected
    assert isinstance(whole, openai.APIResponse)


FRAMES = b'event: a\ndata: {"count": 1}\n\nevent: b\ndata: {"error": {"message": "late"}}\n\n'


async def read(stream: Any) -> list[Any]:
    """Return the events of a stream of either kind; the last one may be an error that it raises."""
    found: list[Any] = []
    try:
        if hasattr(stream, "__anext__"):
            async for each in stream:
                found.append(each)
        else:
            for each in stream:
                found.append(each)
    except openai.APIError as error:
        found.append(str(error).partition(": the stream ")[2])
    return found


class OwnStream(openai.Stream[Any]):
    def __init__(self, *, cast_to: Any, response: Any, client: Any, options: Any = None) -> None:
        super().__init__(cast_to=cast_to, response=response, client=client, options=options)


class OwnAsyncStream(openai.AsyncStream[Any]):
    pass


ONE, ERROR = {"count": 1}, {"error": {"message": "late"}}
READ: list[tuple[dict[str, Any], list[Any]]] = [
    ({}, [ONE, "reports: late"]),
    ({"stream_mode": "legacy"}, [ONE, "reports: late"]),
    ({"stream_mode": "events"}, [ONE, ERROR]),
    (
        {"stream_mode": "events", "synthesize_event_and_data": True},
        [{"event": "a", "data": ONE}, {"event": "b", "data": ERROR}],
    ),
]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("options", "events"), READ)
@pytest.mark.parametrize("is_own", [False, True])
def test_what_becomes_of_the_events_of_a_stream(kind: str, options: Any, events: list[Any], is_own: bool) -> None:
    is_async = kind == "AsyncOpenAI"
    own = OwnAsyncStream if is_async else OwnStream
    wanted: Any = own if is_own else (openai.AsyncStream if is_async else openai.Stream)[dict[str, Any]]

    async def run() -> tuple[Any, list[Any]]:
        server = Server(MockResponse(pieces=[FRAMES], headers={"content-type": "text/event-stream"}))
        stream = await value_of(
            server.client(kind).post("/x", cast_to=object, options=options, stream=True, stream_cls=wanted)
        )
        assert not stream.response.is_closed
        return stream, await read(stream)

    stream, found = asyncio.run(run())
    assert found == events and stream.response.is_closed and isinstance(stream, own) is is_own


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("library", ["httpx"])
@pytest.mark.parametrize("has_request", [False, True])
def test_streams_made_by_hand(kind: str, library: str, has_request: bool) -> None:
    httpx: Any = pytest.importorskip(library, reason=f"the extra {library} is not installed")
    is_async = kind == "AsyncOpenAI"
    client = Server({}).client(kind)

    async def pieces() -> Any:
        yield FRAMES[:20]
        yield FRAMES[20:44]

    for content in (FRAMES, pieces() if is_async else iter([FRAMES[:9], FRAMES[9:]])):
        sent = {"request": httpx.Request("POST", "https://example.test/v1/x")} if has_request else {}
        response = httpx.Response(200, content=content, **sent)
        stream = getattr(openai, "AsyncStream" if is_async else "Stream")(
            cast_to=Counted, response=response, client=client
        )
        first = asyncio.run(read(stream))[0]
        assert isinstance(first, Counted) and first.count == 1 and response.is_closed
    for wrong in ({}, {"client": client}, {"client": client, "response": b""}):
        with pytest.raises(TypeError, match="a stream is made of a response of httpx and a client"):
            getattr(openai, "AsyncStream" if is_async else "Stream")(**wrong)


def redirected(request: Any) -> MockResponse:
    ahead = {"/v1/a": "/v1/b", "/v1/b": "/v1/c"}.get(urlsplit(str(request.url)).path)
    return MockResponse(status=307, headers={"location": ahead}) if ahead else MockResponse({"count": 3})


@pytest.mark.parametrize("kind", KINDS)
def test_redirects_are_told_of_and_can_be_refused(kind: str) -> None:
    client = getattr(openai, kind)(api_key="k", transport=MockTransport(redirected))

    async def get(**options: Any) -> Any:
        return await value_of(client.get("/a", cast_to=Counted, options=options))

    raw = asyncio.run(get(headers={"x-stainless-raw-response": "true"}))
    assert [urlsplit(str(each.url)).path for each in raw.http_response.history] == ["/v1/a", "/v1/b"]
    assert [each.status_code for each in raw.history] == [307, 307] and raw.parse().count == 3
    with pytest.raises(openai.APIStatusError, match="not followed: the request says so") as caught:
        asyncio.run(get(follow_redirects=False))
    assert caught.value.status_code == 307


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("security", "sent"),
    [
        (None, "Bearer k"),
        ({"bearer_auth": True}, "Bearer k"),
        ({"admin_api_key_auth": True}, "Bearer a"),
        ({"bearer_auth": False}, None),
        ({}, None),
    ],
)
def test_which_key_a_request_sends(kind: str, security: Any, sent: str | None) -> None:
    server = Server({})
    options: dict[str, Any] = {} if security is None else {"security": security}
    client = server.client(kind, admin_api_key="a")
    asyncio.run(value_of_call(client.get, path="/x", cast_to=object, options=options))
    assert server.requests[0].headers.get("authorization") == sent
    for wrong in ({"security": {"none": True}}, {"stream_mode": "none"}):
        with pytest.raises(ValueError, match=r"options: (security|stream_mode): expected"):
            asyncio.run(value_of_call(client.get, path="/x", cast_to=object, options=wrong))


@pytest.mark.parametrize(
    ("read", "value", "expected"),
    [
        ("parse_date", "2012-4-9", "2012-04-09"),
        ("parse_date", b"1494012444.883309", "2017-05-05"),
        ("parse_date", 1_549_316_052_104_324, "2019-02-04"),
        ("parse_date", "inf", "9999-12-31"),
        ("parse_date", float("-inf"), "0001-01-01"),
        ("parse_date", datetime(2012, 4, 9, 12, 15), "2012-04-09"),
        ("parse_datetime", "2012-4-9 4:8:16-0320", "2012-04-09T04:08:16-03:20"),
        ("parse_datetime", "1494012444000.883309", "2017-05-05T19:27:24.000883+00:00"),
        ("parse_datetime", 10**100, "9999-12-31T23:59:59.999999"),
        ("parse_datetime", "nan", None),
        ("parse_datetime", "x20120423", None),
    ],
)
def test_notations_of_times(read: str, value: Any, expected: str | None) -> None:
    parse = getattr(_utils, read)
    if expected is None:
        with pytest.raises(ValueError):
            parse(value)
    else:
        assert parse(value).isoformat() == expected


class Catalog:
    class Product(BaseModel):
        name: str

    def look_up(self, product: Product) -> str:
        return product.name


class Shadowing(Catalog):
    class Product(BaseModel):  # pyright: ignore[reportIncompatibleVariableOverride]
        number: int


@pytest.mark.parametrize("owner", [Catalog(), Shadowing()])
def test_tools_find_the_types_in_the_class_of_a_method(owner: Catalog) -> None:
    assert agents.function_tool(owner.look_up)({"product": {"name": "notebook"}}) == "notebook"


def test_the_module_client_of_bedrock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "t")
    monkeypatch.setenv("AWS_REGION", "us-west-2")
    monkeypatch.setattr(openai, "api_type", "amazon-bedrock")
    client: Any = openai._load_client()
    assert isinstance(client, openai.BedrockOpenAI) and "us-west-2" in str(client.base_url)
    openai._reset_client()


def test_connect_takes_what_it_needs_by_position() -> None:
    client = Server({}).client("OpenAI")
    assert client.realtime.translations.connect("m").call().url.endswith("?model=m")
    with pytest.raises(TypeError, match="keyword arguments only"):
        client.responses.connect("m")


def test_types_of_responses() -> None:
    kinds: list[Any] = [
        openai.APIResponse[str],
        type("Own", (openai.AsyncAPIResponse,), {"__orig_bases__": (list[str],)}),
    ]
    assert [extract_response_type(each) for each in kinds] == [str, str]
    with pytest.raises(RuntimeError, match="with a type argument"):
        extract_response_type(openai.APIResponse)
