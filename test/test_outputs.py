"""Results in another form than models: JSON values, bytes, types of the user. Written once, for both kinds of client."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pydantic
import pytest

from openapiopenai import (
    APIError,
    AsyncOpenAI,
    AsyncStream,
    BadRequestError,
    DecodeError,
    IncompleteStreamError,
    MockResponse,
    MockTransport,
    OpenAI,
    OpenAIError,
    Request,
    Stream,
    UnexpectedContentError,
    usage_scope,
)
from openapiopenai.models import CreateEmbeddingResponse, ListModelsResponse, Model

from .awaited import Awaited, awaited, drive

both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
VECTORS = {
    "object": "list", "model": "m-1", "new": {"of": "server"},
    "data": [{"object": "embedding", "index": 0, "embedding": [0.5, 1.0]}],
    "usage": {"prompt_tokens": 3, "total_tokens": 3},
}  # fmt: skip
MODELS = {"object": "list", "data": [{"id": "a", "object": "model", "created": 1, "owned_by": "o"}]}
ASKED: dict[str, Any] = {"model": "m", "input": "Hi"}
CHATTED: dict[str, Any] = {"model": "m", "messages": [], "stream": True}


@dataclass
class Used:
    total_tokens: int


@dataclass
class Mine:
    model: str
    usage: Used


class Strict(pydantic.BaseModel):
    absent: str


def run(code: Callable[[Any], Any], body: Any, is_async: bool, **options: Any) -> Any:
    transport = MockTransport(lambda request: body)
    kind: Any = AsyncOpenAI if is_async else OpenAI
    client = kind(api_key="k", transport=transport, max_retries=0, **options)
    return asyncio.run(code(client)) if is_async else drive(code(Twin(client)))


class Twin(Awaited):
    """A synchronous client, of which `as_` returns what is awaited, too."""

    def as_(self, to: Any, method: Any) -> Any:
        made = self.of.as_(to, (getattr(method, "__closure__", None) and own(method)) or method)

        async def call(*positional: Any, **arguments: Any) -> Any:
            return awaited(made(*positional, **arguments))

        return call


def own(method: Any) -> Any:
    """Return the method that `Awaited` has wrapped."""
    found = [cell.cell_contents for cell in method.__closure__]
    return next(each for each in found if hasattr(each, "plan"))


WHOLE: list[tuple[Any, Any]] = [
    ("dict", VECTORS),
    (dict, VECTORS),
    (dict[str, Any], VECTORS),
    (object, VECTORS),
    ("bytes", json.dumps(VECTORS, separators=(",", ":")).encode()),
    (bytes, json.dumps(VECTORS, separators=(",", ":")).encode()),
    (str, json.dumps(VECTORS, separators=(",", ":"))),
    (Mine, Mine("m-1", Used(3))),
    (CreateEmbeddingResponse, CreateEmbeddingResponse.from_dict(VECTORS)),
]


@both
@pytest.mark.parametrize(("to", "expected"), WHOLE, ids=lambda each: str(each)[:30])
def test_forms_of_a_whole_result(to: Any, expected: Any, is_async: bool) -> None:
    async def code(client: Any) -> Any:
        with usage_scope() as usage:
            result = await client.as_(to, client.embeddings.create)(**ASKED)
        assert (usage.calls, usage.total_tokens) == (1, 3)
        return result

    result = run(code, VECTORS, is_async)
    assert result == expected and type(result) is type(expected)


@both
def test_the_model_is_what_the_method_returns(is_async: bool) -> None:
    client: Any = (AsyncOpenAI if is_async else OpenAI)(api_key="k")
    assert client.as_("model", client.embeddings.create) == client.embeddings.create


@both
def test_nothing_is_decoded_that_is_not_read(is_async: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise AssertionError("a model was decoded")

    async def code(client: Any) -> None:
        monkeypatch.setattr(CreateEmbeddingResponse, "from_json", fail)
        for to in ("dict", "bytes", Mine):
            await client.as_(to, client.embeddings.create)(**ASKED)

    run(code, VECTORS, is_async)


@both
def test_lists_give_their_first_page(is_async: bool) -> None:
    async def code(client: Any) -> None:
        assert await client.as_("dict", client.models.list)() == MODELS
        page = await client.as_(ListModelsResponse, client.models.list)()
        assert [each.id for each in page.data] == ["a"]
        assert await client.as_("dict", client.models.retrieve)("m") == MODELS  # by position

    run(code, MODELS, is_async)


FAULTS: list[tuple[Any, Any, type[Exception], str]] = [
    ("dict", "plain text", UnexpectedContentError, "not JSON"),
    ("dict", "[1]", UnexpectedContentError, "an array instead of an object"),
    ("dict", "3", UnexpectedContentError, "a number instead of an object"),
    ("dict", "", UnexpectedContentError, "an empty response"),
    ("dict", '{"a": 1', UnexpectedContentError, "cut off"),
    (Mine, "plain text", UnexpectedContentError, "not JSON"),
    (Mine, "{}", DecodeError, "model"),
    (Strict, VECTORS, DecodeError, "absent"),
    *(
        (to, {"error": {"message": "no such model"}}, APIError, "the response reports: no such model")
        for to in ("dict", "bytes", object, Mine)
    ),
    ("dict", MockResponse({"error": {"message": "oh"}}, status=400), BadRequestError, "oh"),
    ("bytes", MockResponse({"error": {"message": "oh"}}, status=400), BadRequestError, "oh"),
]


@both
@pytest.mark.parametrize(("to", "body", "kind", "text"), FAULTS)
def test_faults(to: Any, body: Any, kind: type[Exception], text: str, is_async: bool) -> None:
    async def code(client: Any) -> None:
        with usage_scope(), pytest.raises(kind, match=text):
            await client.as_(to, client.embeddings.create)(**ASKED)

    run(code, body, is_async)


@both
@pytest.mark.parametrize("body", ["plain text", b"", b"\xff\xfe"])
def test_bytes_are_as_they_came(body: Any, is_async: bool) -> None:
    async def code(client: Any) -> Any:
        with usage_scope() as usage:
            content = await client.as_("bytes", client.embeddings.create)(**ASKED)
        assert usage.calls == 0
        return content

    assert run(code, body, is_async) == (body.encode() if isinstance(body, str) else body)


@both
def test_files_and_responses_without_content(is_async: bool) -> None:
    async def code(client: Any) -> None:
        assert await client.as_("bytes", client.files.content)("file_1") == b"abc"
        with pytest.raises(UnexpectedContentError):
            await client.as_("dict", client.files.content)("file_1")

    run(code, b"abc", is_async)


@pytest.mark.parametrize(
    ("to", "kind", "text"),
    [("list", ValueError, "expected \"model\", \"dict\", \"bytes\""), (3, TypeError, "3"), (type("Odd", (), {}), TypeError, "Odd")],
)  # fmt: skip
def test_forms_that_there_are_not(to: Any, kind: type[Exception], text: str) -> None:
    client = OpenAI(api_key="k")
    with pytest.raises(kind, match=text):
        client.as_(to, client.embeddings.create)


@pytest.mark.parametrize("method", [print, "embeddings.create", OpenAI(api_key="k").responses.parse])
def test_methods_that_make_no_call_or_several(method: Any) -> None:
    with pytest.raises(TypeError, match="as_: expected a method of a resource that makes one call"):
        OpenAI(api_key="k").as_("dict", method)


@pytest.mark.parametrize("other", [OpenAI, AsyncOpenAI])
def test_methods_of_another_client(other: Any) -> None:
    """Of which it is not clear whose settings count."""
    method = other(api_key="other", base_url="http://other/v1").models.list
    client = OpenAI(api_key="k", base_url="http://one/v1")
    with pytest.raises(TypeError, match=r"^as_: expected a method of OpenAI\(.*http://one/v1.* itself, got one of "):
        client.as_("dict", method)
    assert client.dry_run(method).url == "http://other/v1/models"


@both
def test_streaming_needs_a_stream_class(is_async: bool) -> None:
    kind: Any = AsyncStream if is_async else Stream

    async def code(client: Any) -> None:
        with pytest.raises(TypeError, match="streams, expected a stream class"):
            await client.as_("dict", client.chat.completions.create)(**CHATTED)
        with pytest.raises(TypeError, match="does not stream without stream=True"):
            await client.as_(kind[dict], client.chat.completions.create)(model="m", messages=[])

    run(code, VECTORS, is_async)


def chunk(text: str | None, reason: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"content": text} if text else {}, "finish_reason": reason}
    usage = {"usage": {"prompt_tokens": 2, "completion_tokens": 1, "total_tokens": 3}} if reason else {}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m-2", "choices": [choice], **usage}


def wire(*events: Any, is_done: bool = False) -> str:
    return "".join(f"data: {json.dumps(each)}\n\n" for each in events) + ("data: [DONE]\n\n" if is_done else "")


@dataclass
class Chunk:
    model: str


WAYS = ["of the call", "of the stream"]
EVENTS: list[tuple[Any, Any]] = [
    (dict, [chunk("a"), chunk(None, "stop")]),
    (bytes, [json.dumps(chunk("a")).encode(), json.dumps(chunk(None, "stop")).encode()]),
    (str, [json.dumps(chunk("a")), json.dumps(chunk(None, "stop"))]),
    (Chunk, [Chunk("m-2"), Chunk("m-2")]),
]


async def opened(client: Any, to: Any, way: str, is_async: bool, **arguments: Any) -> Any:
    kind: Any = AsyncStream if is_async else Stream
    if way == "of the call":
        return await client.as_(kind[to], client.chat.completions.create)(**CHATTED, **arguments)
    stream = await client.chat.completions.create(**CHATTED, **arguments)
    return stream.as_({dict: "dict", bytes: "bytes"}.get(to, to))


@both
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("is_done", [False, True])
@pytest.mark.parametrize(("to", "expected"), EVENTS, ids=lambda each: str(each)[:20])
def test_forms_of_events(to: Any, expected: Any, is_done: bool, way: str, is_async: bool) -> None:
    """The end is found whatever the form, and whether there is `[DONE]` or not; usage is counted."""

    async def code(client: Any) -> Any:
        with usage_scope() as usage:
            found = [event async for event in await opened(client, to, way, is_async)]
        assert (usage.calls, usage.total_tokens) == (1, 3)
        return found

    assert run(code, wire(chunk("a"), chunk(None, "stop"), is_done=is_done), is_async) == expected


@both
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("to", [dict, bytes, Chunk])
def test_faults_of_streams(to: Any, way: str, is_async: bool) -> None:
    async def read(client: Any) -> None:
        async for _ in await opened(client, to, way, is_async):
            pass

    with pytest.raises(IncompleteStreamError):
        run(read, wire(chunk("a")), is_async)
    with pytest.raises(APIError, match="the stream reports: oh"):
        run(read, wire(chunk("a"), {"error": {"message": "oh"}}), is_async)


@both
@pytest.mark.parametrize("to", ["dict", Chunk])
def test_events_of_another_form(to: Any, is_async: bool) -> None:
    async def code(client: Any) -> None:
        stream = (await client.chat.completions.create(**CHATTED)).as_(to)
        with pytest.raises(UnexpectedContentError, match=r"event 2 of the stream cannot be decoded"):
            async for _ in stream:
                pass

    run(code, wire(chunk("a"), 3 if to == "dict" else {"object": "?"}, is_done=True), is_async)


@both
def test_a_stream_is_converted_before_it_is_read(is_async: bool) -> None:
    async def code(client: Any) -> None:
        stream = await client.chat.completions.create(**CHATTED)
        same = stream.as_("model")
        assert getattr(same, "of", same) is getattr(stream, "of", stream)
        async for _ in stream:
            with pytest.raises(OpenAIError, match="expected a stream of which no event was read"):
                stream.as_("dict")
        fresh = await client.chat.completions.create(**CHATTED)
        other = fresh.as_("dict")
        with pytest.raises(OpenAIError):
            async for _ in fresh:
                pass
        assert [event["model"] async for event in other] == ["m-2", "m-2"]

    run(code, wire(chunk("a"), chunk(None, "stop")), is_async)


@both
def test_forms_of_a_response_stream(is_async: bool) -> None:
    """Events with tags, the last of which ends the stream."""
    done = {"type": "response.completed", "sequence_number": 1, "response": {"id": "resp_1", "object": "response"}}
    start = {"type": "response.created", "sequence_number": 0, "response": {"id": "resp_1", "object": "response"}}

    async def code(client: Any) -> Any:
        stream = (await client.responses.create(**ASKED, stream=True)).as_("dict")
        found = [event async for event in stream]
        assert stream.sequence_number == 1
        return found

    assert run(code, wire(start, done), is_async) == [start, done]


@both
def test_middleware_and_hooks_see_the_call(is_async: bool) -> None:
    seen: list[Any] = []

    def middleware(request: Request, call_next: Any) -> Any:
        seen.append(request.operation)
        return call_next(request)

    async def code(client: Any) -> None:
        await client.as_("bytes", client.models.list)()

    run(code, MODELS, is_async, middleware=[middleware], after_attempt=[lambda attempt: seen.append(attempt.status)])
    assert seen == ["models.list", 200]


def test_a_list_of_models() -> None:
    client = OpenAI(api_key="k", transport=MockTransport(lambda request: [MODELS["data"][0]]))  # type: ignore[index]
    assert client.as_(list[Model], client.models.list)()[0].id == "a"
