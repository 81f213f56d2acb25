"""The mock server of `openapiopenai.testing`: what it refuses, what it responds, what it remembers, and its faults.

In process and on a port, with a synchronous and with an asynchronous client.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import importlib
import io
import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel as Pydantic

from openapiopenai import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncOpenAI,
    BadRequestError,
    BaseModel,
    IncompleteStreamError,
    MockResponse,
    NotFoundError,
    OpenAI,
    RateLimitError,
    Response,
    UnexpectedContentError,
    models,
)
from openapiopenai.generate.layout.mocked import facts
from openapiopenai.generate.openapi.document import Node
from openapiopenai.generate.openapi.examples import fill
from openapiopenai.generate.openapi.normalise import normalise
from openapiopenai.testing import (
    Cut,
    Delay,
    Drip,
    Duplicate,
    Events,
    Expect,
    Factory,
    Malformed,
    MockAPI,
    MockError,
    MockRequest,
    Omit,
    Replace,
    Reset,
    ScriptedServer,
    Send,
    Stalled,
    Status,
    make,
    stream_of,
)
from openapiopenai.testing.checking import Checker
from openapiopenai.testing.document import Document, own_document

from .awaited import Awaited
from .conftest import ROOT, same
from .mocked import compared, made_models
from .projects import package, project
from .test_operations import cases, run

KEYS: dict[str, Any] = {"api_key": "sk-usual", "admin_api_key": "sk-admin", "max_retries": 0}
MESSAGES = [{"role": "user", "content": "Hi"}]
WAYS = ["in process", "on a port"]


@pytest.fixture
def mock() -> MockAPI:
    return MockAPI()


@pytest.fixture
def client(mock: MockAPI) -> OpenAI:
    return OpenAI(**KEYS, transport=mock.transport)


@asynccontextmanager
async def connected(mock: MockAPI, way: str, is_async: bool, **options: Any) -> AsyncGenerator[Any, None]:
    """A client of a mock, with awaitable methods."""
    with mock.serve() as url:
        where: dict[str, Any] = {"transport": mock.transport} if way == "in process" else {"base_url": url}
        if is_async:
            async with AsyncOpenAI(**KEYS, **where, **options) as found:
                yield found
        else:
            with OpenAI(**KEYS, **where, **options) as usual:
                yield Awaited(usual)


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


# --- the whole document ---


def test_every_operation_with_its_example(document: Node, tmp_path: Path) -> None:
    """The request is valid, the response decodes without an issue."""
    mock = MockAPI()
    client = OpenAI(**KEYS, transport=mock.transport)
    failures: list[str] = []
    called: set[str] = set()
    for case in cases(document, tmp_path):
        name = case.method.full_name
        mock.reset()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                result, events = run(client, case, "")
        except Exception as error:
            failures.append(f"{name} {case.media} {case.is_stream}: {type(error).__name__}: {error}")
            continue
        values = events if case.is_stream else [result]
        models = [each for each in values or () if isinstance(each, BaseModel)]
        failures += [f"{name}: {each.decode_issues}" for each in models if each.decode_issues]
        failures += [f"{name}: {request.faults}" for request in mock.requests if request.faults]
        called |= {each.operation for each in mock.requests}
        if case.is_stream and not events:
            failures.append(f"{name}: no events")
    assert not failures, f"{len(failures)}:\n" + "\n".join(failures)
    assert called == {*mock.document.operations}


def test_every_example_is_valid() -> None:
    checker = Checker(own_document())
    schemas = own_document().schemas
    wrong = [
        fault
        for key, schema in schemas.items()
        for example in schema.get("examples", ())
        for fault in checker.faults({"$ref": f"#/components/schemas/{key}"}, example, key)
    ]
    assert wrong == [] and len(schemas) > 2_500


def test_factories_of_models() -> None:
    """A sample; `python -m test.mocked` makes all of them."""
    made = [*made_models(15)]
    assert [each for each in made if each.decode_issues] == [] and len(made) > 100


@pytest.mark.slow
def test_the_judge(document: Node) -> None:
    """A sample of the requests that `python -m test.mocked` sends to this mock and to another one."""
    counts, differences = compared(document, 12)
    assert differences == [] and counts["valid: the same"] > 20 and counts["missing: the same"] > 5


# --- what is refused ---

TEXT = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
REFUSED: list[tuple[str, str, Any, int, str]] = [
    ("POST", "/responses", {"model": 3}, 400, "body.model: expected string, got integer"),
    ("GET", "/files?limit=1&limit=2", None, 400, "query.limit: expected integer, got array"),
    ("POST", "/responses", {"inptu": "Hi"}, 400, "body.inptu: unknown property; did you mean 'input'?"),
    ("POST", "/responses", {"input": 4}, 400, "body.input: expected string or array, got integer"),
    ("POST", "/responses", {"input": [{**TEXT, "type": "mesage"}]}, 400, "body.input[0].type: expected one of"),
    ("POST", "/responses", {"input": [{**TEXT, "type": "mesage"}]}, 400, "did you mean 'message'?"),
    ("POST", "/responses", {"input": [{**TEXT, "content": [{"type": "input_text"}]}]}, 400, "body.input[0].content[0].text: missing"),
    ("POST", "/responses", {"input": [{**TEXT, "role": "usr"}]}, 400, "body.input[0].role: expected one of"),
    ("POST", "/responses", {"temperature": 7}, 400, "body.temperature: 7 is greater than the maximum of 2"),
    ("POST", "/responses", {"metadata": {"a": 1}}, 400, "body.metadata.a: expected string, got integer"),
    ("POST", "/responses", b"{", 400, "body: expected JSON"),
    ("POST", "/chat/completions", {"model": "m"}, 400, "body.messages: missing"),
    ("POST", "/chat/completions", None, 400, "body: missing"),
    ("POST", "/files", {"file": "x"}, 415, "header.content-type: expected multipart/form-data, got application/json"),
    ("GET", "/files?limit=many", None, 400, "query.limit: expected integer, got string"),
    ("GET", "/files?ordr=asc", None, 400, "query.ordr: unknown parameter; did you mean 'order'?"),
    ("GET", "/files?order=up", None, 400, "query.order: expected one of 'asc', 'desc', got 'up'"),
    ("GET", "/file", None, 404, "path: no operation has /file; did you mean '/files'?"),
    ("PUT", "/files", None, 405, "takes GET, POST, not PUT"),
    ("POST", "/organization/certificates/activate", {}, 400, "body.certificate_ids: missing"),
    ("GET", "/organization/audit_logs?effective_at[gt]=soon", None, 400, "query.effective_at.gt: expected integer"),
]  # fmt: skip


@pytest.mark.parametrize(("verb", "path", "body", "status", "what"), REFUSED)
def test_refused(client: OpenAI, mock: MockAPI, verb: str, path: str, body: Any, status: int, what: str) -> None:
    content = json.dumps(body).encode() if isinstance(body, (dict, list)) else body or b""
    headers = {"authorization": "Bearer sk", **({"content-type": "application/json"} if content else {})}
    wire: Any = mock.handle(verb, f"https://api.openai.com/v1{path}", headers, content)
    error = json.loads(wire.content)["error"]
    assert wire.status == status and what in error["message"]
    assert {"message", "type", "param", "code"} <= error.keys()
    [request] = mock.requests
    assert what in "; ".join(request.faults)


def test_a_fault_is_an_error_of_the_client(client: OpenAI) -> None:
    with pytest.raises(BadRequestError, match=r"body\.input\[0\]\.content: expected") as caught:
        client.responses.create(model="m", input=[{"role": "user", "content": 4}])  # type: ignore[typeddict-item]
    assert caught.value.param == "input[0].content"


def test_fields_of_forms_that_are_not_declared(client: OpenAI) -> None:
    with pytest.raises(BadRequestError, match=r"body\.purpos: unknown property; did you mean 'purpose'"):
        client.files.create(file=b"x", purpose="batch", extra_body={"purpos": "x"})


def test_no_credentials(mock: MockAPI) -> None:
    wire: Any = mock.handle("GET", "/v1/files", {})
    assert wire.status == 401 and "needs the header 'authorization'" in wire.content.decode()


def test_lenient(mock: MockAPI) -> None:
    lenient = OpenAI(**KEYS, transport=MockAPI(is_strict=False).transport)
    assert lenient.files.list(extra_query={"mine": 1}).data
    assert lenient.responses.create(model="m", extra_body={"mine": 1}).model == "m"
    with pytest.raises(BadRequestError, match="mine"):
        OpenAI(**KEYS, transport=mock.transport).files.list(extra_query={"mine": 1})


# --- what is recorded ---


def test_requests(client: OpenAI, mock: MockAPI) -> None:
    client.responses.create(model="m", input="Hi")
    client.files.create(
        file=("a.txt", b"\x00hello\r\n"), purpose="assistants", expires_after={"anchor": "created_at", "seconds": 3600}
    )
    client.conversations.items.list("conv_1", include=["file_search_call.results"], limit=2)
    assert [each.operation for each in mock.requests] == [
        "responses.create",
        "files.create",
        "conversations.items.list",
    ]
    [response] = mock.requests.for_("responses.create")
    assert (response.method, response.path, response.body) == ("POST", "/v1/responses", {"model": "m", "input": "Hi"})
    assert json.loads(response.content) == response.body and response.headers["authorization"] == "Bearer sk-usual"
    [upload] = mock.requests.for_("files.create")
    assert upload.files["file"].content == b"\x00hello\r\n" and upload.files["file"].name == "a.txt"
    assert upload.body["expires_after"] == {"anchor": "created_at", "seconds": 3600}
    [items] = mock.requests.for_("conversations.items.list")
    assert items.path_params == {"conversation_id": "conv_1"}
    assert items.query == {"include": ["file_search_call.results"], "limit": 2}


# --- scripts ---

HELLO = make(Response, output_text="Hello")


def by_function(request: MockRequest) -> Response:
    return make(Response, output_text=f"You said {request.body['input']}")


async def by_coroutine(request: MockRequest) -> Response:
    await asyncio.sleep(0)
    return by_function(request)


SCRIPTS: dict[str, tuple[tuple[Any, ...], list[str]]] = {
    "a model": ((HELLO,), ["Hello", "Hello"]),
    "text": (("Hello", "Bye"), ["Hello", "Bye"]),
    "a function that returns text": ((lambda request: request.body["input"] * 2,), ["00", "11"]),
    "JSON values": ((HELLO.to_dict(),), ["Hello"]),
    "several in turn": ((HELLO, make(Response, output_text="Bye")), ["Hello", "Bye", "Bye"]),
    "a function": ((by_function,), ["You said 0", "You said 1"]),
    "MockResponse": ((MockResponse(HELLO, headers={"x-request-id": "req_1"}),), ["Hello"]),
}


@pytest.mark.parametrize("name", SCRIPTS)
def test_scripts(way: str, is_async: bool, name: str) -> None:
    responses, expected = SCRIPTS[name]

    async def call() -> list[str]:
        mock = MockAPI()
        mock.respond("responses.create", *responses)
        async with connected(mock, way, is_async) as client:
            return [(await client.responses.create(model="m", input=str(n))).output_text for n in range(len(expected))]

    assert asyncio.run(call()) == expected


def test_an_asynchronous_function(way: str) -> None:
    async def call() -> str:
        mock = MockAPI()
        mock.respond("responses.create", by_coroutine)
        async with connected(mock, way, True) as client:
            text: str = (await client.responses.create(model="m", input="so")).output_text
            return text

    assert asyncio.run(call()) == "You said so"


def test_scripts_are_chosen(client: OpenAI, mock: MockAPI) -> None:
    """The latest one that applies; after `times`, the one before."""
    mock.respond("responses.*", make(Response, output_text="always"))
    mock.respond("responses.create", HELLO, times=1, when=lambda request: request.body["model"] == "m")
    mock.respond("responses.create", ConnectionError("gone"), times=1)
    with pytest.raises(ConnectionError):
        client.responses.create(model="m")
    texts = [client.responses.create(model=model).output_text for model in ("other", "m", "m")]
    assert texts == ["always", "Hello", "always"]


TEXTS: dict[str, tuple[str, dict[str, Any], Callable[[Any], object]]] = {
    "completion": ("chat.completions.create", {"messages": MESSAGES}, lambda made: made.choices[0].message.content),
    "stream": ("chat.completions.create", {"messages": MESSAGES, "stream": True}, lambda made: "".join(made.text_deltas())),
    "stream of a response": ("responses.create", {"stream": True}, lambda made: "".join(made.text_deltas())),
    "older completion": ("completions.create", {"prompt": "Hi"}, lambda made: made.choices[0].text),
    "text that is no model's": ("audio.transcriptions.create", {"file": b"x", "response_format": "text"}, lambda made: made),
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_text_is_that_of_the_model(client: OpenAI, mock: MockAPI, name: str) -> None:
    operation, arguments, text_of = TEXTS[name]
    mock.respond(operation, "Hello, you")
    assert text_of(attrgetter(operation)(client)(model="m", **arguments)) == "Hello, you"


WRONG: list[tuple[Callable[[MockAPI], object], str]] = [
    (lambda mock: mock.respond("response.create", HELLO), "no operation 'response.create'; did you mean 'responses.create'?"),
    (lambda mock: mock.respond("responses.create"), "expected a response"),
    (lambda mock: mock.respond("responses.create", {"id": 3}), "responses.create: response"),
    (lambda mock: mock.fault("filez.*", Reset()), "no operation 'filez.*'"),
    (lambda mock: make(Response, outptu_text="x"), "Response.outptu_text: unknown property"),
    (lambda mock: make(Response, usage={"input_tokens": "many"}), "Response.usage.input_tokens: expected integer"),
    (lambda mock: make(Response, output=[{"type": "mesage"}]), "Response.output[0].type: expected one of"),
    (lambda mock: stream_of(make(models.Batch)), "stream_of: expected what an operation can stream, got Batch"),
]  # fmt: skip


@pytest.mark.parametrize(("use", "what"), WRONG)
def test_wrong_use(mock: MockAPI, use: Callable[[MockAPI], object], what: str) -> None:
    with pytest.raises(MockError) as caught:
        use(mock)
    assert what in str(caught.value)


def test_an_error_in_the_form_of_the_api(client: OpenAI, mock: MockAPI) -> None:
    mock.respond("files.retrieve", mock.error(404, "No such thing", code="gone"))
    with pytest.raises(NotFoundError, match="No such thing") as caught:
        client.files.retrieve("file-1")
    assert (caught.value.code, caught.value.type) == ("gone", "not_found_error")


@pytest.mark.parametrize("words", [["openapiopenai.testing"], ["openapiopenai", "mock"]], ids=" ".join)
def test_the_command(words: list[str]) -> None:
    command = [sys.executable, "-m", *words, "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout
        url = process.stdout.readline().rpartition(" ")[2].strip()
        client = OpenAI(**KEYS, base_url=url)
        assert client.models.list().data
        with pytest.raises(BadRequestError):
            client.responses.create(model=3)  # type: ignore[arg-type]
        lines = [process.stdout.readline() for _ in range(2)]
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130
    assert lines[0] == "200 GET /v1/models\n" and lines[1].startswith("400 POST /v1/responses {")


def test_a_script_that_fails(mock: MockAPI) -> None:
    mock.respond("responses.create", lambda request: request.body["nothing"])
    with pytest.raises(KeyError, match="nothing"), mock.serve() as url, pytest.raises(APIStatusError, match="KeyError"):
        OpenAI(**KEYS, base_url=url).responses.create(model="m")
    with pytest.raises(KeyError, match="nothing"):
        OpenAI(**KEYS, transport=mock.transport).responses.create(model="m")


# --- streams ---

CALLS = [{"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "weather", "arguments": '{"city": "Rome"}', "status": "completed"}]  # fmt: skip
REASONING = [{"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": "First, think."}]}]
REFUSAL = [{"type": "message", "content": [{"type": "refusal", "refusal": "No, thank you."}]}]
RESPONSES = {
    "text": make(Response, output_text="Hello, you two.\nBye!"),
    "calls": make(Response, output=CALLS),
    "reasoning": make(Response, output=[*REASONING, *CALLS]),
    "refusal": make(Response, output=REFUSAL),
    "incomplete": make(Response, status="incomplete", incomplete_details={"reason": "max_output_tokens"}),
}
TOOLS = [{"id": "call_1", "type": "function", "function": {"name": "weather", "arguments": '{"city": "Rome"}'}}]
COMPLETIONS = {
    "text": make(models.CreateChatCompletionResponse, content="Hello, you two."),
    "calls": make(
        models.CreateChatCompletionResponse,
        choices=[
            {
                "index": 0,
                "finish_reason": "tool_calls",
                "message": {"role": "assistant", "content": None, "tool_calls": TOOLS},
            }
        ],
    ),
}


@pytest.mark.parametrize("name", RESPONSES)
def test_a_stream_adds_up_to_its_response(way: str, is_async: bool, name: str) -> None:
    async def call() -> Any:
        mock = MockAPI()
        mock.respond("responses.create", stream_of(RESPONSES[name]))
        async with connected(mock, way, is_async) as client:
            stream = await client.responses.create(model="m", input="Hi", stream=True)
            events = [event async for event in stream]
            assert [each.decode_issues for each in events if each.decode_issues] == []
            assert [each.sequence_number for each in events] == [*range(len(events))]
            return await stream.get_final_response()

    assert same(asyncio.run(call()).to_dict(), RESPONSES[name].to_dict())


@pytest.mark.parametrize("name", COMPLETIONS)
def test_a_stream_adds_up_to_its_completion(way: str, is_async: bool, name: str) -> None:
    async def call() -> Any:
        mock = MockAPI()
        mock.respond("chat.completions.create", COMPLETIONS[name])  # streamed, as the call asks for it
        async with connected(mock, way, is_async) as client:
            stream = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
            assert [each.decode_issues async for each in stream if each.decode_issues] == []
            return await stream.get_final_completion()

    made, expected = asyncio.run(call()).to_dict(), COMPLETIONS[name].to_dict()
    assert (
        made["choices"][0]["message"].items()
        >= {name: value for name, value in expected["choices"][0]["message"].items() if name != "annotations"}.items()
    )
    assert same(made["usage"], expected["usage"])


CHUNK = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m"}
DELTA = {**CHUNK, "choices": [{"index": 0, "delta": {"content": "Hi"}}]}
END: dict[str, Any] = {**CHUNK, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
EVENTS: dict[str, tuple[Events, Any]] = {
    "values": (Events([DELTA, END]), ["Hi"]),
    "pauses": (Events([DELTA, 0.01, DELTA, END], delay=0.001), ["Hi", "Hi"]),
    "bytes": (
        Events([b": comment\n\n", b'data: {"choices": [{"index": 0, "delta": {"content": "Ho"}}]}\n\n', END]),
        ["Ho"],
    ),
    "without an end": (Events([DELTA], end=b""), IncompleteStreamError),
    "an exception": (Events([DELTA, ConnectionError("cut")]), APIConnectionError),
    "odd values": (Events([{}, DELTA, END]), ["Hi"]),
}


@pytest.mark.parametrize("name", EVENTS)
def test_events(way: str, is_async: bool, name: str) -> None:
    events, expected = EVENTS[name]

    async def call() -> list[str]:
        mock = MockAPI()
        mock.respond("chat.completions.create", events)
        async with connected(mock, way, is_async) as client:
            stream = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
            return [text async for text in stream.text_deltas()]

    if isinstance(expected, list):
        assert asyncio.run(call()) == expected
    else:
        with pytest.raises(expected):
            asyncio.run(call())


def test_factories() -> None:
    factory, again = Factory(seed=3), Factory(seed=3)
    made = [factory.make(models.OpenAIFile).id for _ in range(3)]
    assert len({*made}) == 3 and made == [again.make(models.OpenAIFile).id for _ in range(3)]
    assert (
        all(each.startswith("file-") for each in made) and factory.make(models.OpenAIFile, id="file-1").id == "file-1"
    )
    assert make(models.OpenAIFile) == make(models.OpenAIFile)
    response = make(
        Response, tools=[{"type": "function", "name": "f", "parameters": {"type": "object"}}], usage={"input_tokens": 2}
    )
    assert response.tools[0].type == "function" and response.usage and response.usage.total_tokens == 2 + 173
    assert (
        make(models.ListFilesResponse, data=[make(models.OpenAIFile, id="file-1"), {"filename": "b"}]).first_id
        == "file-1"
    )


def test_every_event_that_is_made_is_valid() -> None:
    checker = Checker(own_document())
    events = [event for each in RESPONSES.values() for event in stream_of(each).events]
    assert [
        fault
        for event in events
        for fault in checker.faults({"$ref": "#/components/schemas/ResponseStreamEvent"}, event)
    ] == []
    chunks = [event for each in COMPLETIONS.values() for event in stream_of(each).events]
    schema = {"$ref": "#/components/schemas/CreateChatCompletionStreamResponse"}
    assert [fault for chunk in chunks for fault in checker.faults(schema, chunk)] == []


def test_timing(way: str, is_async: bool) -> None:
    """Events with pauses come one by one."""

    async def call() -> list[float]:
        mock = MockAPI()
        mock.respond("responses.create", stream_of(HELLO, delay=0.02))
        async with connected(mock, way, is_async) as client:
            stream = await client.responses.create(model="m", input="Hi", stream=True)
            return [time.monotonic() async for _ in stream]

    moments = asyncio.run(call())
    assert moments[-1] - moments[0] > 0.02 * (len(moments) - 2)


def test_websockets_beside_requests() -> None:
    done = {"type": "response.done", "event_id": "e", "response": {"status": "completed"}}
    with ScriptedServer([Expect("response.create"), Send(done)]) as sockets, MockAPI().serve(websockets=sockets) as url:
        client = OpenAI(**KEYS, base_url=url)
        assert client.responses.create(model="m").model == "m"
        with client.realtime.connect(model="m") as connection:
            connection.response.create()
            assert connection.recv().type == "response.done"
        assert client.models.list().data
    assert sockets.requests[0][0] == "/v1/realtime?model=m"


# --- memory ---


def test_files(client: OpenAI) -> None:
    kept = client.files.create(file=("a.jsonl", b"{}\n"), purpose="batch")
    other = client.files.create(file=("b.txt", b"text"), purpose="assistants")
    assert (kept.bytes, kept.filename, kept.purpose) == (3, "a.jsonl", "batch") and kept.id != other.id
    assert client.files.retrieve(kept.id) == kept and client.files.content(kept.id).content == b"{}\n"
    assert [each.id for each in client.files.list()] == [other.id, kept.id]
    assert [each.id for each in client.files.list(order="asc")] == [kept.id, other.id]
    assert [each.id for each in client.files.list(purpose="batch")] == [kept.id]
    assert client.files.delete(kept.id).id == kept.id
    for method in (client.files.retrieve, client.files.content, client.files.delete):
        with pytest.raises(NotFoundError):
            method(kept.id)


SESSION = {"type": "session.update", "session": {"type": "realtime"}}
DONE = {"type": "response.done", "response": {"status": "completed"}}
CHECKED: dict[str, tuple[Any, Any, str]] = {
    "as the document says": (SESSION, DONE, ""),
    "an unknown event": ({"type": "session.updat"}, DONE, "script 1, step 1: the client sent an event that is not valid: event.type: expected one of"),
    "a wrong value": ({**SESSION, "session": {"type": "realtim"}}, DONE, "event.session.type: expected"),
    "an unknown event of the script": (SESSION, {"type": "response.dome"}, "script 1, step 2: the event to send is not valid: event.type: expected one of"),
    "a wrong value of the script": (SESSION, {**DONE, "response": {"status": 5}}, "event.response.status: expected"),
}  # fmt: skip
"""Event of the client, event of the script, and what is said."""


@pytest.mark.parametrize("case", CHECKED)
@pytest.mark.parametrize("is_beside", [True, False])
def test_events_of_web_sockets_are_checked(case: str, is_beside: bool) -> None:
    sent, received, said = CHECKED[case]
    sockets = ScriptedServer([Expect(sent["type"]), Send(received)], check=None if is_beside else True)
    with pytest.raises(AssertionError, match=re.escape(said)) if said else contextlib.nullcontext(), sockets:  # noqa: SIM117
        with MockAPI().serve(websockets=sockets if is_beside else None) as url:
            client = OpenAI(api_key="k", base_url=url if is_beside else sockets.base_url)
            with client.realtime.connect(model="m") as connection:
                connection.send(sent)
                event: Any = connection.recv()
                assert said or event.response.object == "realtime.response"  # filled in


def test_a_channel_that_does_not_exist_is_told() -> None:
    sockets = ScriptedServer([], check=True)
    with pytest.raises(AssertionError, match=r"no channel has /nowhere/realtime; did you mean '/realtime'\?"), sockets:  # noqa: SIM117
        with OpenAI(api_key="k", base_url=f"{sockets.base_url}/nowhere").realtime.connect(model="m") as connection:
            connection.close()


def test_pages(client: OpenAI) -> None:
    made = [client.vector_stores.create(name=f"store {number}").id for number in range(7)]
    first = client.vector_stores.list(limit=3)
    assert [each.id for each in first.data] == made[:3:-1] and first.has_more and first.last_id == made[4]
    assert [each.id for each in first] == made[::-1]
    assert [each.id for each in client.vector_stores.list(limit=2, order="asc", after=made[2])] == made[3:]


def test_uploads(client: OpenAI) -> None:
    upload = client.uploads.create(filename="big.txt", purpose="assistants", bytes=6, mime_type="text/plain")
    parts = [client.uploads.parts.create(upload.id, data=data).id for data in (b"abc", b"def")]
    assert upload.status == "pending" and upload.file is None
    done = client.uploads.complete(upload.id, part_ids=parts[::-1])
    assert done.status == "completed" and done.file and done.file.bytes == 6
    assert client.files.content(done.file.id).content == b"defabc"


def test_vector_stores(client: OpenAI) -> None:
    file = client.files.create(file=("bikes.txt", b"A chain wears out."), purpose="assistants")
    store = client.vector_stores.create(name="Manuals")
    assert store.file_counts.total == 0
    added = client.vector_stores.files.create_and_poll(file.id, vector_store_id=store.id)
    assert added.id == file.id and added.vector_store_id == store.id
    assert client.vector_stores.retrieve(store.id).file_counts.total == 1
    [found] = client.vector_stores.search(store.id, query="which chain?")
    assert found.file_id == file.id and "wears out" in found.content[0].text
    assert [*client.vector_stores.search(store.id, query="saddle")] == []
    client.vector_stores.files.delete(file.id, vector_store_id=store.id)
    assert [*client.vector_stores.files.list(store.id)] == []
    with pytest.raises(NotFoundError):
        client.vector_stores.files.list("vs_none")


def test_responses_and_conversations(client: OpenAI) -> None:
    conversation = client.conversations.create(items=[{"type": "message", "role": "user", "content": "One"}])
    response = client.responses.create(model="m", input="Two", conversation=conversation.id, metadata={"a": "b"})
    assert client.responses.retrieve(response.id) == response and response.metadata == {"a": "b"}
    [item] = client.responses.input_items.list(response.id)
    assert item.to_dict()["content"] == [{"type": "input_text", "text": "Two"}]
    kinds = [each.type for each in client.conversations.items.list(conversation.id, order="asc")]
    assert kinds[:2] == ["message", "message"] and kinds[-1] == "message"
    client.conversations.items.create(conversation.id, items=[{"type": "message", "role": "user", "content": "Three"}])
    assert len([*client.conversations.items.list(conversation.id)]) == len(kinds) + 1
    unstored = client.responses.create(model="m", input="Two", store=False)
    client.responses.delete(response.id)
    for identifier in (response.id, unstored.id):
        with pytest.raises(NotFoundError):
            client.responses.retrieve(identifier)


REFERENCES: dict[str, Callable[[OpenAI, str], object]] = {
    "previous_response_id": lambda client, name: client.responses.create(model="m", previous_response_id=name),
    "conversation": lambda client, name: client.responses.create(model="m", conversation=name),
    "conversation.id": lambda client, name: client.responses.create(model="m", conversation={"id": name}),
    "input_file_id": lambda client, name: client.batches.create(
        input_file_id=name, endpoint="/v1/responses", completion_window="24h"
    ),
    "training_file": lambda client, name: client.fine_tuning.jobs.create(model="m", training_file=name),
    "file_ids": lambda client, name: client.vector_stores.create(file_ids=[name]),
    "file_id": lambda client, name: client.vector_stores.files.create("vs_1", file_id=name),
}


@pytest.mark.parametrize("name", REFERENCES)
def test_ids_in_a_body_are_of_what_there_is(client: OpenAI, name: str) -> None:
    """As those of paths are: until something was created, every one is."""
    call = REFERENCES[name]
    call(client, "unknown")
    file = client.files.create(file=b"{}", purpose="batch").id
    response, conversation = client.responses.create(model="m").id, client.conversations.create().id
    call(client, {"previous_response_id": response, "conversation": conversation}.get(name.partition(".")[0], file))
    with pytest.raises(NotFoundError, match="No such object: 'unknown'"):
        call(client, "unknown")


LINES = {
    "no JSON": (b"{", "invalid_json_line", 1),
    "no object": (b"[1]", "invalid_json_line", 1),
    "no line": (b"\n \n", "empty_file", None),
    "no body": (b'{"custom_id": "a", "method": "POST", "url": "/v1/responses"}', "missing_required_parameter", 1),
    "no text": (b'{"custom_id": 1, "method": "POST", "url": "/v1/responses", "body": {}}', "missing_required_parameter", 1),
    "another endpoint": (b'{"custom_id": "a", "method": "POST", "url": "/v1/embeddings", "body": {}}', "mismatched_url", 1),
    "twice": (b'{"custom_id": "a", "method": "POST", "url": "/v1/responses", "body": {}}\n' * 2, "duplicate_custom_id", 2),
}  # fmt: skip


@pytest.mark.parametrize("name", LINES)
def test_a_batch_of_wrong_lines_fails(client: OpenAI, name: str) -> None:
    content, code, line = LINES[name]
    file = client.files.create(file=content, purpose="batch")
    batch = client.batches.create(input_file_id=file.id, endpoint="/v1/responses", completion_window="24h")
    assert batch == client.batches.retrieve(batch.id) and batch.status == "failed" and not batch.output_file_id
    assert batch.errors and batch.errors.data
    assert [(each.code, each.line) for each in batch.errors.data] == [(code, line)]


def test_a_batch_runs_through(client: OpenAI, mock: MockAPI) -> None:
    mock.respond("responses.create", make(Response, output_text="from a script"), by_coroutine)
    mock.fault("responses.create", Reset(), calls=[4])
    bodies = [{"model": "m", "input": "Hi"}, {"model": 3}, {"model": "m", "input": "Ho"}, {"model": "m", "input": "Hu"}]
    lines = [
        json.dumps({"custom_id": str(n), "method": "POST", "url": "/v1/responses", "body": body})
        for n, body in enumerate(bodies)
    ]
    file = client.files.create(file=("in.jsonl", "\n".join(lines).encode()), purpose="batch")
    batch = client.batches.create(input_file_id=file.id, endpoint="/v1/responses", completion_window="24h")
    batch = client.batches.retrieve(batch.id)
    assert (
        batch.status == "completed"
        and batch.request_counts
        and batch.request_counts.to_dict() == {"total": 4, "completed": 2, "failed": 2}
    )
    assert batch.output_file_id and batch.error_file_id
    done = [json.loads(line) for line in client.files.content(batch.output_file_id).content.splitlines()]
    assert [each["custom_id"] for each in done] == ["0", "2"]
    assert Response.from_dict(done[0]["response"]["body"]).output_text == "from a script"
    assert Response.from_dict(done[1]["response"]["body"]).output_text == "You said Ho"
    failed, lost = [json.loads(line) for line in client.files.content(batch.error_file_id).content.splitlines()]
    assert lost["response"] is None and lost["error"]["message"] == "There was no response."
    assert failed["response"]["status_code"] == 400 and "body.model" in failed["response"]["body"]["error"]["message"]


def test_structured_output_and_embeddings(client: OpenAI) -> None:
    class City(Pydantic):
        name: str
        population: int

    assert client.responses.parse(model="m", input="Rome?", text_format=City).output_parsed == City(
        name="text", population=1
    )
    data = client.embeddings.create(model="m", input=["a", "b", "a"], dimensions=5).data
    assert data[0].embedding == data[2].embedding != data[1].embedding and len(data[0].embedding) == 5


def test_an_empty_mock() -> None:
    client = OpenAI(**KEYS, transport=MockAPI(is_empty=True).transport)
    assert [*client.files.list()] == []
    with pytest.raises(NotFoundError):
        client.files.retrieve("file-1")
    assert client.models.list().data  # nobody creates models


def test_the_same_seed_makes_the_same() -> None:
    made = [OpenAI(**KEYS, transport=MockAPI(seed=seed).transport).responses.create(model="m").id for seed in (1, 1, 2)]
    assert made[0] == made[1] != made[2]


def test_threads(mock: MockAPI) -> None:
    found: list[str] = []
    with mock.serve() as url:

        def work() -> None:
            client = OpenAI(**KEYS, base_url=url)
            found.extend(client.files.create(file=b"x", purpose="assistants").id for _ in range(10))

        threads = [threading.Thread(target=work) for _ in range(6)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
    assert len({*found}) == len(mock.requests) == 60


# --- faults ---

FAULTS: dict[str, tuple[Any, type[Exception] | None]] = {
    "status": (Status(500), APIStatusError),
    "rate limit": (Status(429, retry_after=2), RateLimitError),
    "reset": (Reset(), APIConnectionError),
    "reset in the body": (Reset(50), APIConnectionError),
    "truncated JSON": (Cut(), UnexpectedContentError),
    "stall": (Stalled(), APITimeoutError),
    "stall in the body": (Stalled(50), APITimeoutError),
    "HTML": (Replace(b"<html>"), UnexpectedContentError),
    "no head": (Malformed("head"), APIConnectionError),
    "too short": (Malformed("length"), APIConnectionError),
    "no chunk": (Malformed("chunk"), APIConnectionError),
    "drip": (Drip(200), None),
    "delay": (Delay(0.01), None),
    "too late": (Delay(60), APITimeoutError),
    "one's own": (lambda wire: dataclasses.replace(wire, status=418), APIStatusError),
}


@pytest.mark.parametrize("name", FAULTS)
def test_faults(way: str, is_async: bool, name: str) -> None:
    fault, error = FAULTS[name]

    async def call() -> None:
        mock = MockAPI()
        mock.fault("responses.create", fault, calls=[2])
        async with connected(mock, way, is_async, timeout=0.3) as client:
            whole = await client.responses.create(model="m", input="Hi")
            if error:
                with pytest.raises(error):
                    await client.responses.create(model="m", input="Hi")
            else:
                assert (await client.responses.create(model="m", input="Hi")).output == whole.output
            assert (await client.responses.create(model="m", input="Hi")).output == whole.output

    asyncio.run(call())


STREAM_FAULTS: dict[str, tuple[Any, int | type[Exception]]] = {
    "duplicate": (Duplicate([1]), 1),
    "missing": (Omit([1, 2]), -2),
    "without an end": (Omit([-1]), IncompleteStreamError),
    "cut": (Cut(), IncompleteStreamError),
    "reset": (Reset(900), APIConnectionError),
    "drip": (Drip(500, 0), 0),
}


@pytest.mark.parametrize("name", STREAM_FAULTS)
def test_faults_of_streams(way: str, is_async: bool, name: str) -> None:
    fault, expected = STREAM_FAULTS[name]
    usual = len(stream_of(HELLO).events)

    async def read(client: Any) -> int:
        return len([event async for event in await client.responses.create(model="m", input="Hi", stream=True)])

    async def call() -> None:
        mock = MockAPI()
        mock.respond("responses.create", HELLO)
        mock.fault("responses.create", fault, times=1)
        async with connected(mock, way, is_async) as client:
            if isinstance(expected, int):
                assert await read(client) == usual + expected
            else:
                with pytest.raises(expected):
                    await read(client)
            assert await read(client) == usual

    asyncio.run(call())


BODIES = {
    "a length of -5": b"content-length: -5\r\n\r\n{}",
    "a length that is no number": b"content-length: 5x\r\n\r\n{}",
    "a length of 5,000 digits": b"content-length: " + b"9" * 5000 + b"\r\n\r\n{}",
    "a chunk size that is no number": b"transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
    "a chunk size of -1": b"transfer-encoding: chunked\r\n\r\n-1\r\n{}\r\n0\r\n\r\n",
    "a chunk size of 40 digits": b"transfer-encoding: chunked\r\n\r\n" + b"f" * 40 + b"\r\n{}",
    "a chunk that is longer": b"transfer-encoding: chunked\r\n\r\n1\r\n{}\r\n0\r\n\r\n",
}


@pytest.mark.parametrize("name", BODIES)
def test_clients_that_send_no_http(name: str, mock: MockAPI) -> None:
    """Are told so, and disconnected; the server goes on."""
    with mock.serve() as url:
        host, _, port = url.split("/")[2].partition(":")
        for _ in range(2):
            with socket.create_connection((host, int(port)), 5) as peer:
                peer.sendall(b"POST /v1/chat/completions HTTP/1.1\r\nhost: h\r\n" + BODIES[name])
                received = b"".join(iter(lambda: peer.recv(65536), b""))
            assert received.startswith(b"HTTP/1.1 400 "), received[:100]
        huge = b"POST /v1/x HTTP/1.1\r\nhost: h\r\ncontent-length: %d\r\n\r\n" % 10**15
        with socket.create_connection((host, int(port)), 5) as peer:
            peer.sendall(huge)
        for path in ("/../../etc/passwd", "//h/v1/models", "/v1/models%00", "/v1/files/%2e%2e%2fx/content"):
            with socket.create_connection((host, int(port)), 5) as peer:
                peer.sendall(f"GET {path} HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n".encode())
                assert b"root:" not in b"".join(iter(lambda: peer.recv(65536), b""))
        assert OpenAI(api_key="k", base_url=url).models.list()


def test_hints_are_headers(mock: MockAPI) -> None:
    """The client waits as it is told, and calls again."""
    client = OpenAI(api_key="test", transport=mock.transport)
    mock.fault("*", Status(429, retry_after_ms=5, headers={"x-mine": "1"}), times=1)
    assert client.responses.create(model="m").model == "m"
    assert [each.operation for each in mock.requests] == ["responses.create"] * 2


def test_faults_by_probability() -> None:
    def failures(seed: int) -> list[bool]:
        mock = MockAPI(seed=seed)
        client = OpenAI(**KEYS, transport=mock.transport)
        mock.fault("files.*", Status(503), probability=0.3)
        return [fails(client) for _ in range(60)]

    def fails(client: OpenAI) -> bool:
        try:
            client.files.list()
        except APIStatusError:
            return True
        return False

    first = failures(1)
    assert failures(1) == first != failures(2) and 5 < sum(first) < 35


# --- other documents ---

FENCE = re.compile(r"^```python\n(.*?)\n```$", re.DOTALL | re.MULTILINE)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["paged", "parameters", "bodies", "auth"])
def test_pages_of_other_projects(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A project has a mock of its document, and the examples of all its pages are fine with it."""
    made = package(name)
    testing = importlib.import_module(f"{name}.testing")
    monkeypatch.chdir(tmp_path)
    for argument in made.profile.PROFILE.credentials.values():
        monkeypatch.setenv(argument.variable, "test")
    mock = testing.MockAPI()
    count = 0
    for page in sorted((project(name) / "docs").glob("*.md")):
        for code in FENCE.findall(page.read_text("utf-8")):
            for file in re.findall(r'Path\("(.+?)"\)', code):
                (tmp_path / file).write_bytes(b"content")
            mock.reset()
            with (
                contextlib.redirect_stdout(io.StringIO()),
                warnings.catch_warnings(),
                testing.all_clients_use(mock, package=name),
            ):
                warnings.simplefilter("ignore")
                exec(compile(code, page.name, "exec"), {})
            count += len(mock.requests)
            assert [each.faults for each in mock.requests if each.faults] == []
    assert count >= len(mock.document.operations) > 5


LISTS = [
    ("cursors.list", "next_cursor"), ("offsets.list", "offset"), ("numbers.list", "page"), ("arrays.list", "page"), ("links.list", "link"),
    ("urls.list", "URL"), ("deep_urls.list", "URL in an object"), ("dotted_urls.list", "URL without a parameter"), ("next_numbers.list", "next page"),
]  # fmt: skip
"""Operations of `paged.yaml` → what leads to the next page."""


@pytest.mark.parametrize("name", [name for name, _ in LISTS])
def test_lists_of_other_projects_have_pages(name: str) -> None:
    made, testing = package("paged"), importlib.import_module("paged.testing")
    mock = testing.MockAPI()
    operation = mock.document.operation(name)
    ids = [f"t{number}" for number in range(45)]
    for each in ids:
        mock.memory.add(operation.route, {"id": each, "name": "Thing"})
    with mock.serve() as url:
        for client in (made.Client(transport=mock.transport), made.Client(base_url=url)):
            mock.requests.clear()
            assert [each.id for each in attrgetter(name)(client)()] == ids
            assert len(mock.requests) in (3, 4) and not any(each.faults for each in mock.requests)


BOOK = {
    "type": "object",
    "required": ["id", "title"],
    "properties": {"id": {"type": "integer"}, "title": {"type": "string"}, "price": {"type": ["number", "null"]}, "status": {"type": "string", "enum": ["new", "cancelled"]}},
    "examples": [{"id": 7, "title": "Tides", "price": 9.5, "status": "new"}],
}  # fmt: skip
ONE = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Book"}}}, "description": "One"}
MANY = {"content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Book"}}}}, "description": "Many"}  # fmt: skip
FAULT = {"description": "A fault", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Fault"}}}}
NEW = {"required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewBook"}}}}
IDENTIFIER = {"name": "book_id", "in": "path", "required": True, "schema": {"type": "integer"}}
SHOP: Node = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "servers": [{"url": "https://shop.example/api/v2"}],
    "security": [{"key": []}],
    "paths": {
        "/books": {
            "get": {"parameters": [{"name": "offset", "in": "query", "schema": {"type": "integer"}}, {"name": "limit", "in": "query", "schema": {"type": "integer"}}], "responses": {"200": MANY}},
            "post": {"requestBody": NEW, "responses": {"201": ONE, "default": FAULT}},
        },
        "/books/{book_id}": {
            "get": {"parameters": [IDENTIFIER], "responses": {"200": ONE}},
            "patch": {"parameters": [IDENTIFIER], "requestBody": NEW, "responses": {"200": ONE}},
            "delete": {"parameters": [IDENTIFIER], "responses": {"204": {"description": "Gone"}}},
        },
        "/books/{book_id}/cancel": {"post": {"parameters": [IDENTIFIER], "responses": {"200": ONE}}},
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": "key"}},
        "schemas": {
            "Book": BOOK,
            "NewBook": {"type": "object", "properties": {"title": {"type": "string"}, "price": {"type": "number"}}, "required": ["title"], "examples": [{"title": "Tides"}]},
            "Fault": {"type": "object", "properties": {"status": {"type": "integer"}, "detail": {"type": "string"}}, "required": ["detail"], "examples": [{"status": 400, "detail": "No."}]},
        },
    },
}  # fmt: skip


def call(mock: MockAPI, verb: str, path: str, body: Any = None, key: str = "?key=k") -> tuple[int, Any]:
    """Status and JSON values of a response."""
    content = b"" if body is None else json.dumps(body).encode()
    headers = {"content-type": "application/json"} if content else {}
    wire: Any = mock.handle(verb, f"https://shop.example/api/v2{path}{key}", headers, content)
    return wire.status, json.loads(wire.content) if wire.content else None


def test_a_shop_remembers() -> None:
    document = normalise(SHOP)
    fill(document)
    mock = MockAPI(document=Document(json.loads(json.dumps(facts(document)))))
    assert call(mock, "GET", "/books") == (200, [BOOK["examples"][0]])  # type: ignore[index]
    first, second = (call(mock, "POST", "/books", {"title": title, "price": 2.5}) for title in ("One", "Two"))
    assert first[0] == 201 and first[1]["title"] == "One" and first[1]["id"] != second[1]["id"]
    one, two = first[1]["id"], second[1]["id"]
    assert call(mock, "GET", f"/books/{two}") == (200, second[1])
    assert [each["id"] for each in call(mock, "GET", "/books")[1]] == [one, two]
    assert call(mock, "GET", "/books?limit=1&offset=1", key="&key=k")[1] == [second[1]]
    assert call(mock, "PATCH", f"/books/{one}", {"title": "Uno"})[1] == {**first[1], "title": "Uno"}
    assert call(mock, "POST", f"/books/{one}/cancel")[1]["status"] == "cancelled"
    assert call(mock, "DELETE", f"/books/{two}") == (204, None)
    assert call(mock, "GET", f"/books/{two}") == (404, {"status": 404, "detail": f"No such object: '{two}'"})
    assert call(mock, "GET", "/books/x")[1] == {"status": 400, "detail": "path.book_id: expected integer, got string"}
    assert call(mock, "POST", "/books", {"title": 1})[1] == {
        "status": 400,
        "detail": "body.title: expected string, got integer",
    }
    assert call(mock, "GET", "/books", key="")[0] == 401
