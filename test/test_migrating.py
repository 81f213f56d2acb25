"""The tables of the page for users of the official SDK: each line has code below, which is run.

What the official SDK does in these places was seen with its release 3.54; here it is not installed.
"""

from __future__ import annotations

import asyncio
import base64
import json
import pickle
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pydantic
import pytest

import openapiopenai as o
from openapiopenai.testing import Drop, Expect, ScriptedServer, Send, Step

from .conftest import ROOT

pytestmark = pytest.mark.slow

PAGE = (ROOT / "docs" / "guide" / "migrating.md").read_text()
HI: Any = [{"role": "user", "content": "Hi"}]
CASES: dict[str, Callable[[], object]] = {}


def line(name: str) -> Callable[[Callable[[], object]], Callable[[], object]]:
    """Code for a line of the page, named by how it begins."""

    def register(case: Callable[[], object]) -> Callable[[], object]:
        CASES[name] = case
        return case

    return register


def client(response: Any = None, **options: Any) -> tuple[o.OpenAI, o.MockTransport]:
    """A client that gets the same response to every request."""
    transport = o.MockTransport(
        lambda _: response if isinstance(response, o.MockResponse) else o.MockResponse(response or {})
    )
    return o.OpenAI(api_key="sk-test-0123456789", transport=transport, **options), transport


def message(text: str) -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": []}
    return {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}


def sse(*events: Any) -> o.MockResponse:
    text = "".join(f"data: {each if isinstance(each, str) else json.dumps(each)}\n\n" for each in events)
    return o.MockResponse(text, headers={"content-type": "text/event-stream"})


def chunk(text: str, **more: Any) -> dict[str, Any]:
    return {"choices": [{"index": 0, "delta": {"content": text}, **more}]}


@contextmanager
def realtime_client(*steps: Step) -> Iterator[o.OpenAI]:
    """A client of a websocket server that plays a script."""
    with ScriptedServer([*steps]) as server, o.OpenAI(api_key="k", base_url=server.base_url) as mine:
        yield mine


# --- the same ---


@line("All 396 methods")
def methods() -> None:
    mine, sent = client()
    with pytest.deprecated_call():
        mine.beta.threads.runs.retrieve("run_1", thread_id="thread_1")
    mine.vector_stores.files.list("vs_1")
    assert [each.url.partition("/v1")[2] for each in sent.requests] == [
        "/threads/thread_1/runs/run_1",
        "/vector_stores/vs_1/files",
    ]


@line("`OPENAI_API_KEY`")
def environment() -> None:
    with pytest.MonkeyPatch.context() as patch:
        values = {"API_KEY": "sk-1", "ADMIN_KEY": "sk-2", "BASE_URL": "http://a.example/v1", "ORG_ID": "org", "PROJECT_ID": "proj", "WEBHOOK_SECRET": "whsec_AAAA"}  # fmt: skip
        for name, value in values.items():
            patch.setenv(f"OPENAI_{name}", value)
        sent = o.MockTransport(lambda _: {})
        mine = o.OpenAI(transport=sent)
        mine.models.list()
        mine.admin.organization.projects.list()
        usual, admin = sent.requests
        assert usual.url.startswith("http://a.example/v1/") and usual.headers["openai-organization"] == "org"
        assert usual.headers["openai-project"] == "proj" and mine.webhook_secret == "whsec_AAAA"
        assert (usual.headers["authorization"], admin.headers["authorization"]) == ("Bearer sk-1", "Bearer sk-2")


@line("`api_key`, `organization`")
def options() -> None:
    mine, sent = client(organization="org", project="proj", base_url="http://a.example/v1", timeout=3, max_retries=0, default_headers={"x-a": "1"}, default_query={"b": "2"})  # fmt: skip
    with mine.with_options(max_retries=1).copy() as copy:
        copy.models.list(extra_headers={"x-c": "3"}, extra_query={"d": "4"}, timeout=1)
        copy.files.delete("file_1", extra_body={"e": 5})
    assert {"x-a": "1", "x-c": "3"}.items() <= dict(sent.requests[0].headers).items()
    assert sent.requests[0].url.endswith("/models?b=2&d=4") and json.loads(sent.requests[1].content) == {"e": 5}


@line("Two retries")
def retries() -> None:
    mine, sent = client(o.MockResponse({}, status=503, headers={"retry-after-ms": "1"}))
    with pytest.raises(o.InternalServerError):
        mine.models.list()
    assert len(sent.requests) == 3 and (mine.timeout.read, mine.timeout.connect) == (600, 5)


@line("The names of errors")
def errors() -> None:
    body = {"error": {"message": "No.", "code": "no", "param": "model", "type": "invalid_request_error"}}
    mine, _ = client(o.MockResponse(body, status=400, headers={"x-request-id": "req_1"}))
    with pytest.raises(o.BadRequestError) as caught:
        mine.models.list()
    error = caught.value
    assert (error.status_code, error.request_id, error.code, error.param, error.type) == (400, "req_1", "no", "model", "invalid_request_error")  # fmt: skip
    assert error.body == body["error"] and "No." in error.message


@line("`with_raw_response`")
def raw() -> None:
    mine, _ = client({"id": "resp_1", "output": [message("Hi")]})
    response = mine.responses.with_raw_response.create(model="m", input="Hi").parse()
    assert response.output_text == "Hi" and response.to_dict()["id"] == "resp_1" and "resp_1" in response.to_json()
    with mine.models.with_streaming_response.list() as reply:
        assert reply.status_code == 200
    assert response._request_id is None


@line("`client.realtime.connect(…)`")
def realtime() -> None:
    steps = [Expect("conversation.item.create"), Send({"type": "response.done", "response": {}})]
    with realtime_client(*steps) as mine, mine.realtime.connect(model="m") as connection:
        part: Any = {"type": "input_text", "text": "Hi"}
        connection.conversation.item.create(item={"type": "message", "role": "user", "content": [part]})
        assert connection.recv().type == "response.done"
        assert all(hasattr(connection, name) for name in ("send", "recv_bytes", "parse_event", "on", "dispatch_events"))


class Town(pydantic.BaseModel):
    name: str


@line("`parse()` and `stream()`")
def helpers() -> None:
    mine, _ = client({"id": "resp_1", "status": "completed", "output": [message('{"name": "Oslo"}')]})
    assert mine.responses.parse(model="m", input="?", text_format=Town).output_parsed == Town(name="Oslo")
    for resource, names in {
        mine.vector_stores.files: "create_and_poll upload_and_poll poll",
        mine.files: "wait_for_processing",
        mine.uploads: "upload_file_chunked",
        mine.webhooks: "unwrap verify_signature",
    }.items():
        assert all(hasattr(resource, name) for name in names.split())


@line("`AzureOpenAI` and")
def azure() -> None:
    mine = o.AzureOpenAI(
        api_key="k",
        azure_endpoint="https://a.example",
        api_version="2026-01-01",
        azure_deployment="d",
        transport=(sent := o.MockTransport(lambda _: {})),
    )
    mine.chat.completions.create(model="m", messages=HI)
    url = "https://a.example/openai/deployments/d/chat/completions?api-version=2026-01-01"
    assert sent.requests[0].url == url and sent.requests[0].headers["api-key"] == "k"


def two_pages(request: o.Request) -> dict[str, Any]:
    last = "after=b" in request.url
    return {"data": [{"id": "c" if last else "b"}], "has_more": not last}


@line("`for item in page`")
def pages() -> None:
    mine = o.OpenAI(api_key="k", transport=o.MockTransport(two_pages))
    page = mine.files.list()
    assert [each.id for each in page] == ["b", "c"] and page.has_next_page() and len(list(page.iter_pages())) == 2

    async def ids() -> list[str]:
        async with o.AsyncOpenAI(api_key="k", transport=o.MockTransport(two_pages)) as asynchronous:
            return [each.id async for each in asynchronous.files.list()]

    assert asyncio.run(ids()) == ["b", "c"]


# --- different ---


@line("import")
def imports() -> None:
    assert o.OpenAI.__module__.startswith("openapiopenai")


@line("names of types")
def names_of_types() -> None:
    mine, _ = client({"id": "c", "choices": []})
    assert type(mine.chat.completions.create(model="m", messages=HI)) is o.CreateChatCompletionResponse


@line("types for arguments")
def types_for_arguments() -> None:
    body: o.CreateResponseDict = {"model": "m", "input": "Hi"}
    assert o.CreateResponse(**body).to_dict() == body


@line("`None` as an argument")
def none() -> None:
    mine, sent = client()
    mine.responses.create(model="m", input="Hi", metadata=None, tools=None)
    mine.responses.create(model="m", input="Hi", metadata=o.omit, user=o.NOT_GIVEN)
    assert [json.loads(each.content) for each in sent.requests] == [
        {"model": "m", "input": "Hi", "metadata": None},
        {"model": "m", "input": "Hi"},
    ]


@line("an argument that the API does not have")
def unknown_argument() -> None:
    mine, sent = client()
    mine.responses.create(model="m", input="Hi", chat_template="plain")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    assert json.loads(sent.requests[0].content)["chat_template"] == "plain"
    with pytest.raises(TypeError, match="takes no limitt"):
        mine.files.list(limitt=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


@line("`tools=None`")
def tools_none() -> None:
    mine, sent = client()
    mine.chat.completions.create(model="m", messages=HI, tools=None)
    assert "tools" not in json.loads(sent.requests[0].content)


@line("an item of an unknown `type`")
def unknown_item() -> None:
    item = o.Response.from_json('{"output": [{"type": "tea", "leaves": 3}]}').output[0]
    assert type(item).__name__ == "UnknownOutputItem" and item.to_dict() == {"type": "tea", "leaves": 3}


@line("fields that differ")
def differing_fields() -> None:
    model = o.Model.from_json('{"id": "m", "created": "soon", "object": "model", "owned_by": "me"}')
    assert model.created == "soon" and "created" in str(model.decode_issues[0])


@line("a stream that breaks off")
def broken_stream() -> None:
    mine, _ = client(sse(chunk("Hel")))
    with pytest.raises(o.IncompleteStreamError) as caught:
        list(mine.chat.completions.create(model="m", messages=HI, stream=True))
    assert caught.value.partial.choices[0].message.content == "Hel"


@line("text of a stream")
def text_of_a_stream() -> None:
    events = sse(chunk("Hel"), chunk("lo", finish_reason="stop"), "[DONE]")
    mine, _ = client(events)
    assert list(mine.chat.completions.create(model="m", messages=HI, stream=True).text_deltas()) == ["Hel", "lo"]
    stream = mine.chat.completions.create(model="m", messages=HI, stream=True)
    assert stream.get_final_completion().choices[0].message.content == "Hello"


@line("a web page")
def web_page() -> None:
    for response in (o.MockResponse("<html>", headers={"content-type": "text/html"}), o.MockResponse('{"id": "resp')):
        with pytest.raises(o.UnexpectedContentError) as caught:
            client(response)[0].models.list()
        assert isinstance(caught.value, o.APIError)


@line("`error.response`")
def error_response() -> None:
    with pytest.raises(o.NotFoundError) as caught:
        client(o.MockResponse({"error": "no"}, status=404))[0].models.list()
    response = caught.value.response
    assert isinstance(response, o.ApiResponse) and response.status_code == 404 and response.json() == {"error": "no"}
    assert response.text.encode() == response.content and response.headers


@line("pickling an `APIStatusError`")
def pickling() -> None:
    with pytest.raises(o.NotFoundError) as caught:
        client(o.MockResponse({}, status=404))[0].models.list()
    assert pickle.loads(pickle.dumps(caught.value)).status_code == 404


@line("after the last page")
def behind_the_last_page() -> None:
    page = client({"data": [], "has_more": False})[0].files.list()
    with pytest.raises(o.OpenAIError):
        page.get_next_page()


@line("`encoding_format` of embeddings")
def embeddings() -> None:
    vector = base64.b64encode(b"\0\0\x80\x3f").decode()
    mine, sent = client({"data": [{"index": 0, "embedding": vector}, {"index": 1, "embedding": [1.0]}]})
    one, two = mine.embeddings.create(model="m", input="Hi").data
    assert "encoding_format" not in json.loads(sent.requests[0].content) and one.embedding == vector
    assert list(one.embedding_array) == list(two.embedding_array) == [1.0]


@line("separate timeouts")
def time_limits() -> None:
    mine, _ = client(timeout=o.Timeout(read=120, connect=2), deadline=300, stream_idle_timeout=20)
    assert (mine.timeout.read, mine.timeout.connect) == (120, 2)


@line("proxies, certificates, tests")
def proxies() -> None:
    assert o.OpenAI(api_key="k", transport=o.Http1Transport(proxy="http://proxy.example:1")).transport
    with pytest.raises(TypeError, match="http_client"):
        o.OpenAI(api_key="k", http_client=object())  # type: ignore[call-arg]


@line("a server without keys")
def no_key() -> None:
    sent = o.MockTransport(lambda _: {})
    o.OpenAI(api_key="", transport=sent).models.list()
    assert "authorization" not in sent.requests[0].headers


@line("WebSocket options")
def websocket_options() -> None:
    with realtime_client() as mine, mine.realtime.connect(model="m", ping_interval=None, max_message_size=1000):
        pass


@line("realtime audio")
def audio() -> None:
    steps = [Expect("input_audio_buffer.append", {"audio": "AAAA"}), Send({"type": "response.output_audio.delta", "delta": "AAAA"})]  # fmt: skip
    with realtime_client(*steps) as mine, mine.realtime.connect(model="m") as connection:
        connection.input_audio_buffer.append(audio=b"\0\0\0")
        event: Any = connection.recv()
        assert event.delta == "AAAA" and event.delta_bytes == b"\0\0\0"


@line("a closed WebSocket")
def end_of_a_websocket() -> None:
    lost = pytest.raises(o.WebSocketConnectionClosedError)
    with realtime_client(Drop()) as mine, mine.realtime.connect(model="m") as connection, lost:
        connection.recv()


@line("a refusal in `parse()`")
def refusal() -> None:
    part = {"type": "refusal", "refusal": "No."}
    response = {"id": "r", "status": "completed", "output": [{**message(""), "content": [part]}]}
    with pytest.raises(o.RefusalError) as caught:
        client(response)[0].responses.parse(model="m", input="?", text_format=Town)
    assert caught.value.refusal == "No."


@line("a response that does not match the type")
def misfit() -> None:
    response = {"id": "r", "status": "completed", "output": [message('{"town": 1}')]}
    with pytest.raises(o.OutputParseError) as caught:
        client(response)[0].responses.parse(model="m", input="?", text_format=Town)
    assert isinstance(caught.value, ValueError)


@line("a stream of `stream()` that was cut off")
def cut_off() -> None:
    with client(sse(chunk("{", finish_reason="length"), "[DONE]"))[0].chat.completions.stream(
        model="m", messages=HI, response_format=Town
    ) as stream:
        assert len(list(stream)) > 0
        with pytest.raises(o.LengthFinishReasonError):
            stream.get_final_completion()


@line("partial result of a stream")
def so_far() -> None:
    stream = client(sse(chunk("Hel"), chunk("lo", finish_reason="stop"), "[DONE]"))[0].chat.completions.create(
        model="m", messages=HI, stream=True
    )
    next(stream)
    assert stream.partial().choices[0].message.content == "Hel"
    stream.close()


@o.tool
def add(a: int, b: int) -> int:
    """The sum."""
    return a + b


@line("automatic tool calls")
def tools() -> None:
    call = {"type": "function_call", "call_id": "c", "name": "add", "arguments": '{"a": 1, "b": 2}', "id": "f"}
    responses = iter([{"id": "r1", "output": [call]}, {"id": "r2", "output": [message("3")]}])
    mine = o.OpenAI(api_key="k", transport=o.MockTransport(lambda _: next(responses)))
    assert mine.responses.create_and_run_tools(model="m", input="1 + 2?", tools=[add]).output_text == "3"


@line("sending output back as input")
def sending_back() -> None:
    mine, sent = client({"id": "r", "output": [message("Hi")]})
    response = mine.responses.create(model="m", input="Hi")
    mine.responses.create(model="m", input=[*HI, *response.as_input()])
    assert json.loads(sent.requests[1].content)["input"][1]["role"] == "assistant"


@line("polling timeout")
def long_wait() -> None:
    mine, _ = client({"id": "file_1", "status": "uploaded"})
    with pytest.raises(o.PollTimeoutError) as caught:
        mine.files.wait_for_processing("file_1", poll_interval=0.01, max_wait_seconds=0.02)
    assert isinstance(caught.value, TimeoutError)


@line("a deployment in `base_url`")
def azure_base_url() -> None:
    base_url = "https://a.example/openai/deployments/d"
    sent = o.MockTransport(lambda _: {})
    mine = o.AzureOpenAI(api_key="k", base_url=base_url, api_version="v", transport=sent)
    mine.chat.completions.create(model="m", messages=HI)
    mine.files.list()
    below, beside = (each.url for each in sent.requests)
    assert below.startswith(f"{base_url}/chat/completions") and beside.startswith("https://a.example/openai/files")


@line("`client.get`")
def other_endpoints() -> None:
    mine, sent = client({"a": 1})
    assert mine.request("GET", "/mine") == {"a": 1} and sent.requests[0].url.endswith("/v1/mine")
    assert mine.post("/mine", cast_to=dict, body={"b": 2}) == {"a": 1} and sent.requests[1].content == b'{"b":2}'


@line("`omit`, `NOT_GIVEN`")
def not_given() -> None:
    mine, sent = client({})
    mine.responses.create(model="m", temperature=o.NOT_GIVEN, extra_body={"a": {"b": o.omit}})
    assert sent.requests[0].content == b'{"model":"m","a":{}}'


@line("Models that tests make by hand")
def by_hand() -> None:
    made = o.ChatCompletionResponseMessage.construct(content="Hi")
    assert made.to_dict(exclude_unset=False, exclude_none=True) == {"content": "Hi", "role": "assistant"}


@line("a misspelled setting")
def settings() -> None:
    mine, _ = client(max_retries=4)
    with pytest.raises(AttributeError, match="max_retries"):
        mine.max_retry = 1  # type: ignore[attr-defined]
    mine.max_retries = 1
    assert mine.max_retries == 1


def lines() -> list[str]:
    """How each line of the page begins: entries of the list of what is the same, first cells of the table."""
    same, different = (PAGE.partition(f"## {title}")[2].partition("\n## ")[0] for title in ("The same", "Different"))
    rows = re.findall(r"^\| (?!\||official)(.+?) \|", different, re.MULTILINE)
    return [each[2:] for each in same.splitlines() if each.startswith("- ")] + [row for row in rows if row.strip()]


@pytest.mark.parametrize("name", CASES)
def test_line(name: str) -> None:
    CASES[name]()


def test_every_line_has_code() -> None:
    found = lines()
    assert len(found) > 40
    without = [each for each in found if not any(each.startswith(name) for name in CASES)]
    assert without == [] and [name for name in CASES if not any(each.startswith(name) for each in found)] == []
