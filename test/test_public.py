"""Public interface: forms of arguments, types of results, stable names."""

from __future__ import annotations

import asyncio
import copy
import inspect
import json
import pickle
import pkgutil
import re
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest

from openapiopenai import (
    APIConnectionError,
    APIError,
    ApiResponse,
    AsyncApiResponse,
    AsyncOpenAI,
    AsyncStream,
    AudioResponseFormat,
    BaseModel,
    ChatCompletionToolChoiceOption,
    DecodeError,
    FunctionToolCall,
    MockResponse,
    MockTransport,
    OpenAI,
    OpenAIError,
    OutputItem,
    OutputMessage,
    Request,
    Response,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
    Stream,
    Timeout,
    UnexpectedContentError,
    UnknownOutputItem,
    api,
    decode,
    omit,
)

from .conftest import ROOT
from .loopback import Received, Reply, loopback

KINDS = pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])


def made(kind: Any, response: Any) -> Any:
    """A client whose server always gives the same response."""
    return kind(api_key="k", transport=MockTransport(lambda _: response), max_retries=0)


def settled(value: Any) -> Any:
    """The result of a method of either client."""

    async def wait() -> Any:
        return await value

    return asyncio.run(wait()) if inspect.isawaitable(value) else value


def events_of(client: Any, **arguments: Any) -> tuple[type, list[Any]]:
    """The events of a stream, and its class."""
    if isinstance(client, OpenAI):
        stream = client.request("POST", "/new", stream=True, **arguments)
        return type(stream), [*stream]

    async def collect() -> tuple[type, list[Any]]:
        stream = await client.request("POST", "/new", stream=True, **arguments)
        return type(stream), [event async for event in stream]

    return asyncio.run(collect())


# --- Timeout ---

TIMEOUTS: list[tuple[tuple[Any, ...], dict[str, Any], tuple[float | None, float | None]]] = [
    ((), {}, (600.0, 5.0)),
    ((5,), {}, (5.0, 5.0)),
    ((0.5,), {}, (0.5, 0.5)),
    ((None,), {}, (None, None)),
    ((float("inf"),), {}, (None, None)),
    ((1e12,), {"connect": 1e9}, (None, 1e9)),
    ((10**400,), {}, (None, None)),
    ((5,), {"read": 60}, (60.0, 5.0)),
    ((120,), {"connect": 2}, (120.0, 2.0)),
    ((5,), {"connect": None}, (5.0, None)),
    ((None,), {"connect": 2}, (None, 2.0)),
    ((), {"read": 60}, (60.0, 5.0)),
    ((), {"connect": 1}, (600.0, 1.0)),
    ((), {"read": None}, (None, 5.0)),
    ((), {"read": 60, "connect": 1}, (60.0, 1.0)),
]

BAD_TIMEOUTS: list[tuple[tuple[Any, ...], dict[str, Any], type[Exception], str]] = [
    ((5, 2), {}, TypeError, "Timeout: expected one number for every wait, and read=… or connect=…"),
    ((), {"write": 5}, TypeError, "Timeout: expected one number"),
    ((), {"every": 5}, TypeError, "Timeout: expected one number"),
    (("5",), {}, TypeError, "Timeout: expected seconds or None, got str"),
    ((True,), {}, TypeError, "Timeout: expected seconds or None, got bool"),
    ((Timeout(5),), {}, TypeError, "Timeout: expected seconds or None, got Timeout"),
    ((0,), {}, ValueError, "Timeout: expected more than 0 seconds, got 0"),
    ((-1,), {}, ValueError, "Timeout: expected more than 0 seconds, got -1"),
    ((float("nan"),), {}, ValueError, "Timeout: expected more than 0 seconds, got nan"),
    ((), {"read": 0}, ValueError, "Timeout: read: expected more than 0 seconds, got 0"),
    ((5,), {"connect": "2"}, TypeError, "Timeout: connect: expected seconds or None, got str"),
]


@pytest.mark.parametrize(("every", "limits", "expected"), TIMEOUTS)
def test_forms_of_timeouts(every: tuple[Any, ...], limits: dict[str, Any], expected: tuple[Any, Any]) -> None:
    timeout = Timeout(*every, **limits)
    assert (timeout.read, timeout.connect) == expected
    for twin in (copy.copy(timeout), copy.deepcopy(timeout), pickle.loads(pickle.dumps(timeout))):
        assert type(twin) is Timeout and twin == timeout and hash(twin) == hash(timeout)
    assert repr(timeout) == f"Timeout(read={expected[0]}, connect={expected[1]})"
    assert OpenAI(api_key="k", timeout=timeout).timeout is timeout


@pytest.mark.parametrize(("every", "limits", "kind", "message"), BAD_TIMEOUTS)
def test_bad_timeouts(every: tuple[Any, ...], limits: dict[str, Any], kind: type[Exception], message: str) -> None:
    with pytest.raises(kind) as caught:
        Timeout(*every, **limits)
    assert str(caught.value).startswith(message)


def test_a_number_as_timeout_limits_every_wait() -> None:
    assert OpenAI(api_key="k", timeout=5).timeout == Timeout(5) == Timeout(read=5, connect=5)


@KINDS
@pytest.mark.parametrize("timeout", [float("inf"), 1e12, 1e9, 1e7, 10**400, Timeout(float("inf")), None])
def test_timeouts_that_never_come(kind: Any, timeout: Any) -> None:
    async def run(url: str) -> Any:
        async with AsyncOpenAI(api_key="k", base_url=url, timeout=timeout) as client:
            return await client.responses.create(model="m", input="x")

    with loopback(lambda _: Reply(200, {"content-type": "application/json"}, [b'{"id":"r"}'])) as url:
        if kind is AsyncOpenAI:
            found = asyncio.run(run(url))
        else:
            with OpenAI(api_key="k", base_url=url, timeout=timeout) as client:
                found = client.responses.create(model="m", input="x")
    assert found.id == "r"


# --- decode ---

MESSAGE = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": []}
CALL = {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}
NEW = {"type": "new", "x": 1}


class Mine(BaseModel):
    """A model of the user."""

    id: str
    item: OutputItem
    values: list[int] = []


DECODED: list[tuple[Any, Any, Any]] = [
    (Response, {"id": "r"}, Response),
    (Mine, {"id": "r", "item": MESSAGE}, Mine),
    (list[Mine], [{"id": 1}], [Mine]),
    (OutputItem, MESSAGE, OutputMessage),
    (OutputItem, NEW, UnknownOutputItem),
    (list[Response], [{"id": "r"}, {}], [Response, Response]),
    (
        list[OutputItem],
        [MESSAGE, CALL, NEW, 5, None],
        [OutputMessage, FunctionToolCall, UnknownOutputItem, int, type(None)],
    ),
    (list[OutputItem], [], []),
    (list[list[OutputItem]], [[MESSAGE], []], [[OutputMessage], []]),
    (dict[str, OutputItem], {"a": MESSAGE, "b": [1]}, {"a": OutputMessage, "b": [int]}),
    (OutputMessage | None, MESSAGE, OutputMessage),
    (OutputMessage | None, None, type(None)),
    (OutputMessage | list[OutputMessage], [MESSAGE], [OutputMessage]),
    (Annotated[OutputMessage, "noted"], MESSAGE, OutputMessage),
    (ChatCompletionToolChoiceOption, "auto", str),
    (AudioResponseFormat, "json", str),
    (Literal["a"], "b", str),
    (dict[str, Any], {"a": 1.0, "b": 1}, {"a": float, "b": int}),
    (list[float], [1, 1.0, True], [int, float, bool]),
    (int, "x", str),
    (Any, MESSAGE, {name: list if name == "content" else str for name in MESSAGE}),
]


def types_of(value: Any, shape: Any) -> Any:
    """The types in a value, as deep as the shape goes."""
    if isinstance(shape, list):
        return [types_of(each, part) for each, part in zip(value, shape, strict=True)]
    if isinstance(shape, dict):
        return {name: types_of(value[name], part) for name, part in shape.items()}
    return type(value)


@pytest.mark.parametrize(("kind", "values", "expected"), DECODED)
def test_decode(kind: Any, values: Any, expected: Any) -> None:
    text = json.dumps(values)
    forms = [text, text.encode(), bytearray(text.encode()), *([] if isinstance(values, str) else [values])]
    for form in forms:
        assert types_of(decode(kind, form), expected) == expected


STRICT: list[tuple[Any, Any, bool]] = [
    (OutputMessage, MESSAGE, True),
    (OutputMessage, {"type": "message"}, False),
    (OutputItem, NEW, True),
    (list[OutputItem], [MESSAGE, NEW], True),
    (list[OutputItem], [MESSAGE, 5], False),
    (list[OutputItem], MESSAGE, False),
    (dict[str, OutputItem], {"a": MESSAGE}, True),
    (OutputMessage | None, None, True),
    (OutputMessage | None, {}, False),
    (list[int], ["5"], False),
    (list[float], [5], True),
    (Literal["a"], "b", False),
]


@pytest.mark.parametrize(("kind", "values", "fits"), STRICT)
def test_decode_strictly(kind: Any, values: Any, fits: bool) -> None:
    text = json.dumps(values)
    if fits:
        assert decode(kind, text, on_mismatch="raise") == decode(kind, text)
    else:
        with pytest.raises(DecodeError):
            decode(kind, text, on_mismatch="raise")


class Other:
    pass


BAD_DECODES: list[tuple[Any, Any, dict[str, Any], type[Exception], str]] = [
    ("Response", "{}", {}, TypeError, "kind: expected a model, a union, or a list or dict of them, got 'Response'"),
    (Other, "{}", {}, TypeError, "kind: expected a model, a union, or a list or dict of them, got Other"),
    (list[Other], "[]", {}, TypeError, "kind: expected a model"),
    (dict[int, Response], "{}", {}, TypeError, "kind: expected a model"),
    (tuple[Response, ...], "[]", {}, TypeError, "kind: expected a model"),
    (Response.from_dict({}), "{}", {}, TypeError, "kind: expected a model"),
    (bytes, "{}", {}, TypeError, "kind: expected a model"),
    (Response, Other(), {}, TypeError, "data: expected JSON text or JSON values, got Other"),
    (Response, (1,), {}, TypeError, "data: expected JSON text or JSON values, got tuple"),
    (Response, "{}", {"on_mismatch": "warn"}, ValueError, 'on_mismatch: expected "keep" or "raise", got'),
    (Response, "{", {}, DecodeError, "cannot decode Response: payload: JSON text"),
    (list[Response], "{", {}, DecodeError, "cannot decode list["),
]


@pytest.mark.parametrize(("kind", "data", "options", "error", "message"), BAD_DECODES)
def test_bad_decodes(kind: Any, data: Any, options: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error) as caught:
        decode(kind, data, **options)
    assert str(caught.value).startswith(message)


# --- request ---

RESPONSES: list[tuple[Any, Any, Any]] = [
    (None, {"a": [1]}, {"a": [int]}),
    (None, [1, "x"], [int, str]),
    *((kind, values, expected) for kind, values, expected in DECODED if not isinstance(values, (str, type(None)))),
    (ApiResponse, "plain text", ApiResponse),
    (ApiResponse, b"\x00\xff", ApiResponse),
]

UNFIT: list[tuple[Any, Any]] = [(Response, [1]), (Response, 5), (OutputItem, [1]), (list[OutputItem], {"a": 1})]


@KINDS
@pytest.mark.parametrize(("response", "reply", "expected"), RESPONSES)
def test_request_with_a_response_type(kind: Any, response: Any, reply: Any, expected: Any) -> None:
    reply = json.dumps(reply) if isinstance(reply, (int, float)) else reply
    client = made(kind, reply)
    found = settled(client.request("GET", "/new", **({} if response is None else {"response": response})))
    assert types_of(found, expected) == expected
    if isinstance(found, Response):
        assert found.call_info and found.call_info.operation == "request GET /new"
    if isinstance(found, ApiResponse):
        assert found.content == (reply.encode() if isinstance(reply, str) else reply)
        assert client.transport.requests[0].headers["accept"] == "*/*"


@KINDS
@pytest.mark.parametrize(("response", "reply"), UNFIT)
def test_other_json_in_response_to_request(kind: Any, response: Any, reply: Any) -> None:
    with pytest.raises(UnexpectedContentError, match=r"instead of an? (object|array)"):
        settled(made(kind, MockResponse(json.dumps(reply))).request("GET", "/new", response=response))


@KINDS
@pytest.mark.parametrize("response", [Response, OutputItem, list[OutputItem]])
def test_an_error_in_response_to_request(kind: Any, response: Any) -> None:
    with pytest.raises(APIError, match="no such thing"):
        settled(made(kind, {"error": {"message": "no such thing"}}).request("GET", "/new", response=response))


DELTA = {"type": "response.output_text.delta", "delta": "a"}


@KINDS
@pytest.mark.parametrize(
    ("response", "event", "expected"),
    [
        (None, DELTA, dict),
        (ResponseStreamEvent, DELTA, ResponseTextDeltaEvent),
        (Response, {"id": "r"}, Response),
        (list[OutputItem], [MESSAGE], list),
    ],
)
def test_request_of_a_stream_with_a_response_type(kind: Any, response: Any, event: Any, expected: type) -> None:
    server = MockResponse(f"data: {json.dumps(event)}\n\ndata: [DONE]\n\n")
    stream, events = events_of(made(kind, server), **({} if response is None else {"response": response}))
    assert stream is (Stream if kind is OpenAI else AsyncStream) and [type(each) for each in events] == [expected]


@KINDS
@pytest.mark.parametrize("response", [None, Response, ResponseStreamEvent])
def test_request_of_a_stream_that_is_a_whole_response(kind: Any, response: Any) -> None:
    whole = {"id": "r", "object": "response", "created_at": 0, "model": "m", "output": [], "status": "completed"}
    [event] = events_of(made(kind, MockResponse(whole)), **({} if response is None else {"response": response}))[1]
    assert (event if response is None else event.to_dict()) == whole


@KINDS
@pytest.mark.parametrize("response", ["Response", Other, list[Other], bytes, 5])
def test_request_with_an_invalid_response_type(kind: Any, response: Any) -> None:
    with pytest.raises(TypeError, match="response: expected a model, a union, or a list or dict of them, got"):
        settled(made(kind, {}).request("GET", "/new", response=response))


@KINDS
def test_request_takes_no_answer_argument(kind: Any) -> None:
    with pytest.raises(TypeError, match="answer"):
        settled(made(kind, {}).request("GET", "/new", answer="Response"))


# --- one mock ---

RESPONSE = {"id": "resp_1", "object": "response", "output": []}
STREAM = MockResponse(pieces=[b'data: {"type":"response.completed",', b'"response":{}}\n\n'])


def call(client: Any, **arguments: Any) -> Any:
    return settled(client.responses.create(model="m", input="x", **arguments))


async def later(response: Any) -> Any:
    await asyncio.sleep(0)
    if isinstance(response, Exception):
        raise response
    return response


def at_once(response: Any) -> Any:
    if isinstance(response, Exception):
        raise response
    return response


WAYS = pytest.mark.parametrize(
    ("kind", "way"), [(OpenAI, at_once), (AsyncOpenAI, at_once), (AsyncOpenAI, later)], ids=["sync", "async", "later"]
)


@WAYS
@pytest.mark.parametrize(
    "response", [RESPONSE, json.dumps(RESPONSE), json.dumps(RESPONSE).encode(), MockResponse(RESPONSE)]
)
def test_mock_of_a_response(kind: Any, way: Callable[[Any], Any], response: Any) -> None:
    mock = MockTransport(lambda _: way(response))
    assert call(kind(api_key="k", transport=mock)).id == "resp_1"
    assert [type(each) for each in mock.requests] == [Request]


@WAYS
def test_mock_of_an_error(kind: Any, way: Callable[[Any], Any]) -> None:
    mock = MockTransport(lambda _: way(APIConnectionError("refused")))
    with pytest.raises(APIConnectionError, match="refused"):
        call(kind(api_key="k", transport=mock, max_retries=0))
    assert len(mock.requests) == 1


@WAYS
def test_mock_of_a_stream(kind: Any, way: Callable[[Any], Any]) -> None:
    client = kind(api_key="k", transport=MockTransport(lambda _: way(STREAM)))

    async def collect() -> list[Any]:
        return [event.type async for event in await client.responses.create(model="m", input="x", stream=True)]

    found = [each.type for each in call(client, stream=True)] if kind is OpenAI else asyncio.run(collect())
    assert found == ["response.completed"]


@WAYS
def test_mock_closes(kind: Any, way: Callable[[Any], Any]) -> None:
    client = kind(api_key="k", transport=MockTransport(lambda _: way(RESPONSE)))

    async def leave() -> None:
        async with client:
            await client.close()

    if kind is OpenAI:
        with client:
            client.close()
    else:
        asyncio.run(leave())
    assert client.is_closed() and client.with_options(max_retries=0).responses
    with pytest.raises(OpenAIError, match="this client is closed"):
        call(client)


@KINDS
def test_a_client_is_opened_again_by_a_block(kind: Any) -> None:
    client = made(kind, RESPONSE)

    async def use() -> Any:
        async with client:
            return await client.responses.create(model="m", input="x")

    def use_sync() -> Any:
        with client:
            return client.responses.create(model="m", input="x")

    for _ in range(2):  # such as in two event loops
        assert (use_sync() if kind is OpenAI else asyncio.run(use())).id == "resp_1"
        assert client.is_closed()


def test_one_mock_serves_both_clients() -> None:
    mock = MockTransport(lambda _: RESPONSE)
    assert call(OpenAI(api_key="k", transport=mock)) == call(AsyncOpenAI(api_key="k", transport=mock))
    assert len(mock.requests) == 2


@pytest.mark.filterwarnings("error")
def test_mock_with_an_asynchronous_handler_needs_an_asynchronous_client() -> None:
    client = OpenAI(api_key="k", transport=MockTransport(lambda _: later(RESPONSE)))
    with pytest.raises(OpenAIError, match="MockTransport: an asynchronous handler needs an asynchronous client"):
        call(client)


# --- raw responses of asynchronous clients ---

EVENT = b'data: {"choices":[{"index":0,"delta":{"content":"Hi"}}]}\n\n'
EVENTS = EVENT + b"data: [DONE]\n\n"


@contextmanager
def server(*, is_endless: bool) -> Iterator[tuple[str, threading.Event]]:
    """A server that streams; sets an event when the client has closed the connection of an endless stream."""
    left = threading.Event()

    def pieces() -> Iterator[bytes]:
        try:
            yield EVENT if is_endless else EVENTS
            end = time.monotonic() + 20
            while is_endless and time.monotonic() < end:
                time.sleep(0.01)
                yield b": ping\n\n"
        except GeneratorExit:
            left.set()
            raise

    def respond(_: Received) -> Reply:
        return Reply(200, {"content-type": "text/event-stream"}, pieces(), "chunked")

    with loopback(respond) as url:
        yield url, left


def awaited(client: Any) -> Any:
    return client.chat.completions.with_raw_response.create(model="m", messages=[], stream=True)


def entered(client: Any) -> Any:
    return client.chat.completions.with_streaming_response.create(model="m", messages=[], stream=True)


async def read(raw: Any) -> Any:
    return await raw.read()


async def read_twice(raw: Any) -> Any:
    await raw.read()
    return await raw.read()


async def text(raw: Any) -> Any:
    return (await raw.text()).encode()


async def pieces_of(raw: Any) -> Any:
    return b"".join([piece async for piece in raw.iter_bytes()])


async def parts(raw: Any) -> Any:
    return b"".join([piece async for piece in raw.iter_bytes(7)])


async def lines(raw: Any) -> Any:
    return "".join([line + "\n" async for line in raw.iter_lines()]).encode()


async def after_reading(raw: Any) -> Any:
    await raw.read()
    return await pieces_of(raw)


async def parsed(raw: Any) -> Any:
    return [event.choices[0].delta.content async for event in raw.parse()]


async def parsed_by_await(raw: Any) -> Any:
    stream = await raw.parse()
    async with stream:
        return [event.choices[0].delta.content async for event in stream]


WHOLE = (read, read_twice, text, pieces_of, parts, lines, after_reading)
USES = pytest.mark.parametrize(
    ("use", "expected"), [*((use, EVENTS) for use in WHOLE), (parsed, ["Hi"]), (parsed_by_await, ["Hi"])]
)


async def opened(way: Any, client: Any, use: Callable[[Any], Any]) -> Any:
    """Use the raw response of a view in a block."""
    async with (await way(client)) if way is awaited else way(client) as raw:
        assert type(raw) is AsyncApiResponse and raw.status_code == 200
        assert raw.headers["content-type"] == "text/event-stream"
        return await use(raw)


@USES
@pytest.mark.parametrize("way", [awaited, entered])
def test_raw_response_of_an_asynchronous_stream(way: Any, use: Any, expected: Any) -> None:
    async def run(url: str) -> Any:
        async with AsyncOpenAI(api_key="k", base_url=url) as client:
            return await opened(way, client, use)

    with server(is_endless=False) as (url, _):
        assert asyncio.run(run(url)) == expected


async def close(raw: Any) -> None:
    await raw.close()
    await raw.close()


async def first_event(raw: Any) -> None:
    async for event in raw.parse():
        assert event.choices[0].delta.content == "Hi"
        break


async def nothing(raw: Any) -> None:
    pass


@pytest.mark.parametrize("use", [close, first_event, nothing])
@pytest.mark.parametrize("way", [awaited, entered])
def test_raw_response_of_an_asynchronous_stream_is_closed(way: Any, use: Any) -> None:
    async def run(url: str, left: threading.Event) -> None:
        async with AsyncOpenAI(api_key="k", base_url=url) as client:
            await opened(way, client, use)
            assert await asyncio.to_thread(left.wait, 10)  # before the client closes its connections

    with server(is_endless=True) as (url, left):
        asyncio.run(run(url, left))


def test_raw_response_that_was_read_is_no_stream_any_more() -> None:
    async def run() -> None:
        raw = await awaited(AsyncOpenAI(api_key="k", transport=MockTransport(lambda _: EVENTS.decode())))
        await raw.read()
        with pytest.raises(TypeError, match="already read"):
            raw.parse()

    asyncio.run(run())


# --- streams ---


@KINDS
def test_snapshot_of_a_stream(kind: Any) -> None:
    responses = (MockResponse(pieces=[EVENT, EVENT, b"data: [DONE]\n\n"]), MockResponse('data: {"n":1}\n\n'))
    chat, other = (made(kind, response) for response in responses)

    def contents(stream: Any) -> list[Any]:
        return [each.choices[0].message.content for each in (stream.snapshot(), stream.partial())]

    async def run() -> tuple[Any, Any]:
        stream = await chat.chat.completions.create(model="m", messages=[], stream=True)
        assert stream.snapshot() is None
        plain = await other.request("GET", "/x", stream=True)
        return [contents(stream) async for _ in stream], [plain.snapshot() async for _ in plain]

    def run_sync() -> tuple[Any, Any]:
        stream = chat.chat.completions.create(model="m", messages=[], stream=True)
        assert stream.snapshot() is None
        plain = other.request("GET", "/x", stream=True)
        return [contents(stream) for _ in stream], [plain.snapshot() for _ in plain]

    found, none = run_sync() if kind is OpenAI else asyncio.run(run())
    assert found == [["Hi", "Hi"], ["HiHi", "HiHi"]] and none == [None]


# --- options that are misspelt ---

MISSPELT = {
    "time_out": "timeout",
    "timout": "timeout",
    "timeouts": "timeout",
    "tmieout": "timeout",
    "Timeout": "timeout",
    "extra_header": "extra_headers",
    "extraHeaders": "extra_headers",
    "exta_hedaers": "extra_headers",
    "extra_querys": "extra_query",
    "extra_bdoy": "extra_body",
    "max_retry": "max_retries",
    "max_retrys": "max_retries",
    "maxRetries": "max_retries",
    "deadlin": "deadline",
    "idempotent_key": "idempotency_key",
    "stream_idle_timeouts": "stream_idle_timeout",
    "on_incomplete_streams": "on_incomplete_stream",
}

METHODS: dict[str, Callable[..., Any]] = {
    "body": lambda client, **more: client.responses.create(model="m", input="x", **more),
    "stream": lambda client, **more: client.responses.create(model="m", input="x", stream=True, **more),
    "path": lambda client, **more: client.responses.retrieve("resp_1", **more),
    "delete": lambda client, **more: client.files.delete("file_1", **more),
    "list": lambda client, **more: client.files.list(**more),
    "upload": lambda client, **more: client.files.create(file=b"x", purpose="batch", **more),
    "raw": lambda client, **more: client.responses.with_raw_response.create(model="m", input="x", **more),
    "dry run": lambda client, **more: client.dry_run(client.responses.create, model="m", input="x", **more),
    "request": lambda client, **more: client.request("GET", "/new", **more),
    "parse": lambda client, **more: client.responses.parse(model="m", input="x", **more),
    "poll": lambda client, **more: client.videos.poll("video_1", **more),
    "create and poll": lambda client, **more: client.videos.create_and_poll(prompt="x", **more),
    "tools": lambda client, **more: client.responses.create_and_run_tools(model="m", input="x", tools=[], **more),
}


@KINDS
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(("name", "meant"), MISSPELT.items())
def test_a_misspelt_option_is_no_property(kind: Any, method: str, name: str, meant: str) -> None:
    client = made(kind, RESPONSE)
    for value in (3, None):
        with pytest.raises(TypeError, match=f" takes no {name}: did you mean {meant}\\?"):
            settled(METHODS[method](client, **{name: value}))
    assert not client.transport.requests


OWN: list[tuple[str, str, str]] = [
    ("poll", "poll_interval", "poll_interval_ms"),
    ("create and poll", "max_wait_second", "max_wait_seconds"),
    ("create and poll", "onprogress", "on_progress"),
    ("tools", "max_turn", "max_turns"),
    ("tools", "max_secnods", "max_seconds"),
    ("parse", "text_fromat", "text_format"),
]


@KINDS
@pytest.mark.parametrize(("method", "name", "meant"), OWN)
def test_a_misspelt_option_of_a_helper(kind: Any, method: str, name: str, meant: str) -> None:
    with pytest.raises(TypeError, match=f" takes no {name}: did you mean {meant}\\?"):
        settled(METHODS[method](made(kind, RESPONSE), **{name: 3}))


@KINDS
def test_a_misspelt_option_of_connect(kind: Any) -> None:
    with pytest.raises(TypeError, match=r"takes no ping_intervall: did you mean ping_interval\?"):
        made(kind, RESPONSE).realtime.connect(model="m", ping_intervall=3)


@KINDS
@pytest.mark.parametrize("name", ["top_k", "guided_json", "extra", "time", "stop_at", "max_new_tokens", "retries", "x"])
def test_properties_of_other_servers_are_sent(kind: Any, name: str) -> None:
    client = made(kind, RESPONSE)
    call(client, **{name: 1})
    call(client, extra_body={name: 1, "time_out": 3})
    sent, extra = (json.loads(request.content) for request in client.transport.requests)
    assert sent[name] == extra[name] == 1 and extra["time_out"] == 3


# --- settings that are taken back ---

SET: dict[str, Any] = {
    "organization": "org",
    "project": "proj",
    "timeout": 7,
    "deadline": 70,
    "stream_idle_timeout": 8,
    "max_response_size": 1000,
    "before_attempt": [lambda attempt: None],
    "after_attempt": [lambda attempt: None],
    "default_headers": {"x-a": "1", "x-b": "2"},
    "default_query": {"a": "1", "b": "2"},
}

TAKEN_BACK: list[tuple[dict[str, Any], Callable[[Any, Request], Any], Any, Any]] = [
    ({"organization": None}, lambda client, sent: client.organization, "org", None),
    ({"organization": None}, lambda client, sent: sent.headers.get("openai-organization"), "org", None),
    ({"project": None}, lambda client, sent: client.project, "proj", None),
    ({"project": None}, lambda client, sent: sent.headers.get("openai-project"), "proj", None),
    ({"timeout": None}, lambda client, sent: sent.timeout, Timeout(7), Timeout(None)),
    ({"timeout": Timeout()}, lambda client, sent: sent.timeout, Timeout(7), Timeout()),
    ({"deadline": None}, lambda client, sent: sent.deadline is None, False, True),
    ({"stream_idle_timeout": None}, lambda client, sent: client.stream_idle_timeout, 8, None),
    ({"max_response_size": None}, lambda client, sent: sent.max_response_size, 1000, None),
    ({"before_attempt": ()}, lambda client, sent: len(client.before_attempt), 1, 0),
    ({"after_attempt": ()}, lambda client, sent: len(client.after_attempt), 1, 0),
    ({"default_headers": {"x-a": None}}, lambda client, sent: sent.headers.get("x-a"), "1", None),
    ({"default_headers": {"X-A": omit}}, lambda client, sent: sent.headers.get("x-a"), "1", None),
    ({"default_headers": {"x-a": None}}, lambda client, sent: sent.headers.get("x-b"), "2", "2"),
    ({"default_query": {"a": None}}, lambda client, sent: sent.url.partition("?")[2], "a=1&b=2", "b=2"),
]


@KINDS
@pytest.mark.parametrize(("options", "read", "before", "after"), TAKEN_BACK)
def test_settings_are_taken_back(kind: Any, options: dict[str, Any], read: Any, before: Any, after: Any) -> None:
    mock = MockTransport(lambda _: RESPONSE)
    client = kind(api_key="k", transport=mock, **SET)
    other = client.with_options(**options)
    for each, expected in ((client, before), (other, after), (client, before)):
        call(each)
        assert read(each, mock.requests[-1]) == expected


@KINDS
@pytest.mark.parametrize("name", ["api_key", "admin_api_key", "base_url", "websocket_base_url", "webhook_secret"])
def test_settings_for_which_none_means_unchanged(kind: Any, name: str) -> None:
    given = {"api_key": "k", "admin_api_key": "a", "base_url": "http://x/v1", "websocket_base_url": "ws://x/v1"}
    given["webhook_secret"] = "whsec_s"
    client = kind(**given, transport=MockTransport(lambda _: RESPONSE))
    assert getattr(client.with_options(**{name: None}), name) == given[name]


# --- models that were renamed ---

SHOP = {
    "__init__.py": """
from openapiopenai._runtime.lazy import LazyNames
__getattr__ = LazyNames(__name__, {}, others=("models",))
""",
    "models/__init__.py": """
from openapiopenai._runtime.lazy import LazyNames
__getattr__ = LazyNames(__name__, {"Book": "book"}, former={"Tome": ("Book", "0.3")})
""",
    "models/book.py": "class Book: pass",
}


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Name of a package with a model that was renamed."""
    name = f"shop_{tmp_path.name}"
    for path, text in SHOP.items():
        (tmp_path / name / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name / path).write_text(text)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    return name


@pytest.mark.parametrize("module", ["", ".models"])
@pytest.mark.parametrize(
    "statement", ["from {module} import Tome as found", "import {module}; found = sys.modules['{module}'].Tome"]
)
def test_former_names_are_importable_with_a_warning(shop: str, module: str, statement: str) -> None:
    code = compile(statement.format(module=shop + module), "caller.py", "exec")
    for _ in range(2):
        with pytest.warns(DeprecationWarning, match=f"{shop}.models.Tome is now Book") as caught:
            space: dict[str, Any] = {"sys": sys}
            exec(code, space)
        assert space["found"].__name__ == "Book" and {each.filename for each in caught} == {"caller.py"}
    assert "Tome" not in dir(sys.modules[shop + module])


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("module", ["", ".models"])
def test_present_names_give_no_warning(shop: str, module: str) -> None:
    exec(f"from {shop}{module} import Book")
    assert "Book" in vars(sys.modules[shop + module])


# --- options in docstrings and on pages ---

MODULES = [import_module(f"{api.__name__}.{each.name}") for each in pkgutil.iter_modules(api.__path__)]
HELPERS = {
    f"{resource}.{name}": method
    for module in MODULES
    for resource, kind in vars(module).items()
    if inspect.isclass(kind) and kind.__module__ == module.__name__
    for name, method in vars(kind).items()
    if hasattr(method, "source") and method.__wrapped__.__code__.co_flags & inspect.CO_VARKEYWORDS
}


@pytest.mark.parametrize("name", HELPERS)
def test_helpers_tell_of_the_options_of_every_call(name: str) -> None:
    resource, _, method = name.partition(".")
    text = "timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."
    assert text in inspect.getdoc(HELPERS[name])
    if not resource.startswith("Async"):
        page = (ROOT / "docs" / f"{resource}.md").read_text("utf-8")
        section = re.split(rf"^## [\w.]*\b{method}\n", page, flags=re.MULTILINE)[1].partition("\n## ")[0]
        assert text.replace("timeout", "`timeout`") in section, f"{resource}.md"
