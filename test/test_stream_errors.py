"""Responses in place of a result: errors with status 200, keep-alives, other framings and media types."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from openapiopenai import (
    APIError,
    AsyncOpenAI,
    DecodeError,
    IncompleteStreamError,
    IncompleteStreamWarning,
    MockResponse,
    MockTransport,
    NotFoundError,
    OpenAI,
    OpenAIError,
    UnexpectedContentError,
)

both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])

MESSAGES: list[Any] = [{"role": "user", "content": "Hi"}]
REPLY: dict[str, Any] = {
    "id": "c1", "object": "chat.completion", "created": 1, "model": "m",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi", "refusal": None}, "finish_reason": "stop", "logprobs": None}],
}  # fmt: skip
RESPONSE: dict[str, Any] = {"id": "r1", "object": "response", "created_at": 1, "model": "m", "status": "completed", "output": []}  # fmt: skip


def chunk(text: str | None, finish: str | None = None, **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": {} if text is None else {"content": text}, "finish_reason": finish}
    return {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **more}


def frame(value: Any) -> str:
    return f"data: {value if isinstance(value, str) else json.dumps(value)}\n\n"


PART, LAST = frame(chunk("Hi")), frame(chunk(None, "stop"))


def read(
    is_async: bool,
    body: str | bytes,
    media_type: str | None = "text/event-stream",
    *,
    stream: bool = True,
    of: str = "chat",
    size: int = 16,
    **settings: Any,
) -> Any:
    """The result of one call of a client with settings; the events of a stream. `size`: of the pieces of the body."""
    content = body.encode() if isinstance(body, str) else body
    pieces = [content[start : start + size] for start in range(0, len(content), size)]

    def handler(_: Any) -> MockResponse:
        return MockResponse(pieces=pieces, headers={"content-type": media_type or ""})

    def called(client: Any) -> Any:
        options: dict[str, Any] = {"stream": True} if stream else {}
        if of == "chat":
            return client.chat.completions.create(model="m", messages=MESSAGES, **options)
        return client.responses.create(model="m", input="Hi", **options)

    if not is_async:
        with OpenAI(api_key="k", max_retries=0, transport=MockTransport(handler), **settings) as client:
            return list(called(client)) if stream else called(client)

    async def run() -> Any:
        async with AsyncOpenAI(api_key="k", max_retries=0, transport=MockTransport(handler), **settings) as client:
            result = await called(client)
            return [event async for event in result] if stream else result

    return asyncio.run(run())


ERRORS: list[tuple[str, str, str, Any, int | None]] = [
    # name, what follows the first chunk, part of the message, code, status
    ("beside choices", frame(chunk("", "error", error={"code": 502, "message": "Disconnected"})), "Disconnected", 502, 502),
    ("with metadata", frame(chunk("", error={"code": 429, "message": "Slow", "metadata": {"raw": "x"}})), "Slow", 429, 429),
    ("alone", frame({"error": {"message": "Late", "type": "server_error", "code": "c"}}), "Late", "c", None),
    ("after blanks", frame('  {\t"error" : {"message": "Late"}}'), "Late", None, None),
    ("last", frame({"id": "c1", "created": 1, "error": {"message": "Late"}}), "Late", None, None),
    ("text", frame({"error": "Overloaded", "code": 503}), "Overloaded", 503, 503),
    ("true", frame({"error": True, "message": "Overloaded"}), "Overloaded", None, None),
    ("code beside it", frame({"error": {"message": "Slow"}, "status": 429}), "Slow", None, 429),
    ("object", frame({"object": "error", "message": "Too long", "type": "BadRequestError", "code": 400}), "Too long", 400, 400),
    ("type", frame({"type": "error", "error": {"type": "overloaded_error", "message": "Busy"}}), "Busy", None, None),
    ("list", frame([{"error": {"code": 404, "message": "No model", "status": "NOT_FOUND"}}]), "No model", 404, 404),
    ("of another name", frame({"id": "c1", "choices": None, "created": 1, "problem": {"message": "Slow", "code": 429}}), "Slow", 429, 429),
    ("of another name beside all but one", frame({"id": "c1", "object": "chat.completion.chunk", "choices": [], "created": 1, "problem": {"message": "Slow", "code": 429}}), "Slow", 429, 429),
    ("finish reason", frame(chunk(None, "error")), "finish_reason", None, None),
    ("in a choice", frame({"choices": [{"index": 0, "error": {"message": "Broken", "code": 500}}]}), "Broken", 500, 500),
    ("content filter", frame({"error": {"code": "content_filter", "message": "Filtered", "innererror": {}}}), "Filtered", "content_filter", None),
    ("detail", frame({"detail": "Not here"}), "Not here", None, None),
    ("list of details", frame({"detail": [{"msg": "bad", "loc": ["body"]}]}), "bad", None, None),
    ("message", frame({"message": "No quota", "code": "1113"}), "No quota", "1113", None),
    ("list of errors", frame({"success": False, "result": None, "errors": [{"code": 7009, "message": "No upstream"}]}), "No upstream", 7009, None),
    ("named by its kind", frame({"internalServerException": {"message": "Broken"}}), "Broken", None, None),
    ("status message", frame({"base_resp": {"status_code": 1008, "status_msg": "No balance"}}), "No balance", None, None),
    ("named type", frame({"type": "RateLimitError", "message": "Slow", "code": 429}), "Slow", 429, 429),
    ("event", "event: error\n" + frame({"message": "Busy"}), "Busy", None, None),
    ("event with text", "event: error\n" + frame("Busy"), "Busy", None, None),
    ("event with JSON text", "event: error\n" + frame('"Busy"'), "Busy", None, None),
    ("event with nothing in it", "event: error\n" + frame("{}"), "no explanation", None, None),
    ("event that is cut", "event: error\n" + frame('{"message": "Bus'), '{"message": "Bus', None, None),
    ("event with an odd error", "event: error\n" + frame({"error": None}), "error", None, None),
    ("text data", frame("Internal Server Error"), "Internal Server Error", None, None),
    ("text line", "upstream timeout\n", "upstream timeout", None, None),
    ("text line without end", "upstream timeout", "upstream timeout", None, None),
    ("error field", 'error: {"message": "Busy", "code": 500}\n\n', "Busy", 500, 500),
    ("error field of text", "error: upstream timeout\n\n", "upstream timeout", None, None),
    ("JSON line", '{"error": {"message": "Busy", "code": 503}}\n', "Busy", 503, 503),
    ("JSON line without end", '{"error": {"message": "Busy"}}', "Busy", None, None),
    ("JSON lines", '{\n  "error": {\n    "message": "Busy"\n  }\n}\n', "Busy", None, None),
    ("web page", "<html>\n<body>Bad gateway</body>\n", "Bad gateway", None, None),
]  # fmt: skip


@both
@pytest.mark.parametrize(
    ("text", "message", "code", "status"), [case[1:] for case in ERRORS], ids=[case[0] for case in ERRORS]
)
def test_errors_within_a_stream(is_async: bool, text: str, message: str, code: Any, status: int | None) -> None:
    for of, before in (("chat", PART), ("responses", frame({"type": "response.in_progress", "sequence_number": 1, "response": RESPONSE}))):  # fmt: skip
        with pytest.raises(APIError) as caught:
            read(is_async, before + text, of=of)
        assert message in str(caught.value)
        assert (caught.value.code, caught.value.status_code) == (code, status)
        if of == "chat":
            assert caught.value.partial.choices[0].message.content == "Hi"


@both
@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("event: error\n" + frame({"error": {"message": "Busy"}, "id": "x"}), {"message": "Busy"}),
        ("event: error\n" + frame({"message": "Busy", "id": "x"}), {"message": "Busy", "id": "x"}),
        (frame({"error": "Busy", "code": 503}), {"error": "Busy", "code": 503}),
        ("event: error\n" + frame("{}"), "no explanation"),
    ],
)
def test_the_body_of_an_error(is_async: bool, text: str, body: Any) -> None:
    with pytest.raises(APIError, match=f"^chat.completions.create: the stream reports: (Busy|{body})$") as caught:
        read(is_async, text)
    assert caught.value.body == body and caught.value.request is not None


@both
@pytest.mark.parametrize("data", ['{"error": {"message": ', '[{"error": ', '{"choices": [{"error"'])
def test_an_incomplete_event_is_dropped(is_async: bool, data: str) -> None:
    with pytest.raises(UnexpectedContentError, match="cannot be decoded"):
        read(is_async, PART + frame(data) + LAST)
    with pytest.raises(IncompleteStreamError, match="after 1 events"):
        read(is_async, PART + f"data: {data}")


@both
@pytest.mark.parametrize(
    ("rest", "why"),
    [("", "without a completion event"), ('data: {"choices": [{"i', "cut off (")],
    ids=["ends", "is cut"],
)
@pytest.mark.parametrize(
    ("policy", "raises"),
    [("raise", ("ends", "is cut")), ("raise_if_cut", ("is cut",)), ("warn", ())],
)
def test_incomplete_streams(is_async: bool, rest: str, why: str, policy: str, raises: tuple[str, ...]) -> None:
    text = f"chat.completions.create: the stream ended after 2 events, {why}"
    if ("is cut" if rest else "ends") in raises:
        with pytest.raises(IncompleteStreamError, match=f"^{re.escape(text)}") as caught:
            read(is_async, PART * 2 + rest, on_incomplete_stream=policy)
        assert caught.value.events == 2 and caught.value.partial.choices[0].message.content == "HiHi"
    else:
        with pytest.warns(IncompleteStreamWarning, match=f"^{re.escape(text)}"):
            assert len(read(is_async, PART * 2 + rest, on_incomplete_stream=policy)) == 2


NO_ERRORS: list[tuple[str, str, int]] = [
    # name, what comes between the first and the last chunk, events
    ("null", frame(chunk("", error=None)), 1),
    ("nothing", frame(chunk("", error={})), 1),
    ("nulls", frame(chunk("", error={"code": None, "message": None})), 1),
    ("empty text", frame(chunk("", error="")), 1),
    ("zero", frame(chunk("", error={"code": 0, "message": ""})), 1),
    ("no errors", frame(chunk("", errors=[], success=True)), 1),
    ("a word", frame(chunk('"error": "rror"')), 1),
    ("content filter results", frame({"id": "", "choices": [], "prompt_filter_results": [{"error": {"code": "x", "message": "y"}}]}), 1),
    ("content filter", frame(chunk("", "content_filter")), 1),
    ("comment", ": keepalive\n\n", 0),
    ("ping", "event: ping\n" + frame("{}"), 0),
    ("ping with a type", "event: ping\n" + frame({"type": "ping"}), 0),
    ("ping without JSON", "event: ping\n" + frame("2026-01-01"), 0),
    ("ping as data", frame("ping"), 0),
    *[(f"{sign} as data", frame(sign), 0) for sign in ("keep_alive", "keepalive", "heartbeat")],
    ("ping in capitals", frame(" PING"), 0),
    ("keepalive as data", frame(": keep-alive"), 0),
    ("keepalive", "event: keepalive\n" + frame({"type": "keepalive", "sequence_number": 3}), 0),
    ("heartbeat", "event: heartbeat\n" + frame("{}"), 0),
    ("no data", "data:\n\ndata: \n\nevent: x\n\nid: 5\n\nretry: x\n\nretry: 5\n\n", 0),
    ("named events", "event: completion\n" + PART, 1),
    ("unknown fields", "foo: bar\nDATA: x\n: {}\n" + PART, 1),
    ("several lines", frame(json.dumps(chunk("x"), indent=1).replace("\n", "\ndata: ")), 1),
    ("JSON line", json.dumps(chunk("x")) + "\n", 1),
    ("several texts in one event", frame(json.dumps(chunk("x")) + json.dumps(chunk("y"))), 2),
    ("invalid UTF-8", frame(chunk("@")).replace("@", "\udcff"), 1),
]  # fmt: skip


@both
@pytest.mark.parametrize(("text", "count"), [case[1:] for case in NO_ERRORS], ids=[case[0] for case in NO_ERRORS])
def test_no_errors_within_a_stream(is_async: bool, text: str, count: int) -> None:
    body = (PART + text + LAST + frame("[DONE]")).encode("utf-8", "surrogateescape")
    for size in (16, len(body)):
        assert len(read(is_async, body, size=size)) == 2 + count


@both
def test_unusual_events(is_async: bool) -> None:
    """Are decoded like any other."""
    text = (frame(chunk("@", error=None)) + LAST).encode().replace(b"@", b"\xff")
    assert [event.choices[0].delta.content for event in read(is_async, text)] == ["\ufffd", None]
    done = frame({"type": "response.completed", "sequence_number": 1, "response": RESPONSE})
    note = {"type": "response.note", "message": "All parts of this are unknown"}
    assert read(is_async, frame(note) + done, of="responses")[0].to_dict() == note
    assert [event.type for event in read(is_async, "event: keepalive\n" + done, of="responses")] == [
        "response.completed"
    ]
    lines, _ = of_stream(is_async, '{"more": 1}\n', lambda client: client.beta.agents.sessions.events.stream("s"))
    assert [event.to_dict() for event in lines] == [{"more": 1}]
    (response, _) = read(is_async, frame({**REPLY, "error": None}) + LAST)
    assert response.to_dict() == {**REPLY, "error": None}


@both
def test_events_and_results_with_an_error_property(is_async: bool) -> None:
    """A failed response and an error event of the schema are values."""
    failed = {**RESPONSE, "status": "failed", "error": {"code": "server_error", "message": "Busy"}}
    events = read(
        is_async,
        frame({"type": "response.failed", "sequence_number": 1, "response": failed})
        + "event: error\n"
        + frame({"type": "error", "code": "c", "message": "Busy", "param": None, "sequence_number": 2}),
        of="responses",
    )
    assert [event.type for event in events] == ["response.failed", "error"]
    failure = {"type": "error", "event_id": "e", "session_id": "s", "error": {"message": "Busy"}}
    (event,), _ = of_stream(is_async, frame(failure), lambda client: client.beta.agents.sessions.events.stream("s"))
    assert event.to_dict() == failure
    assert read(is_async, json.dumps(failed), "application/json", stream=False, of="responses").error.message == "Busy"


def of_stream(is_async: bool, text: str | bytes, call: Callable[[Any], Any]) -> tuple[list[Any], Any]:
    """The events of a stream, and the stream, which shows what it knows of itself."""

    def handler(_: Any) -> MockResponse:
        return MockResponse(text, headers={"content-type": "text/event-stream", "x-request-id": "req_1"})

    if not is_async:
        with OpenAI(api_key="k", max_retries=0, transport=MockTransport(handler)) as client, call(client) as stream:
            return list(stream), stream

    async def run() -> tuple[list[Any], Any]:
        client = AsyncOpenAI(api_key="k", max_retries=0, transport=MockTransport(handler))
        async with client, await call(client) as stream:
            return [event async for event in stream], stream

    return asyncio.run(run())


@both
def test_attributes_of_a_stream(is_async: bool) -> None:
    text = "id: 4\n" + frame({"type": "transcript.text.delta", "delta": "Hi"})
    text += "id: 5\n" + frame({"type": "transcript.text.done", "text": "Hi"})
    events, stream = of_stream(
        is_async, text, lambda client: client.audio.transcriptions.create(file=b"1", model="m", stream=True)
    )
    assert [event.type for event in events] == ["transcript.text.delta", "transcript.text.done"]
    kind = "AsyncStream" if is_async else "Stream"
    assert repr(stream) == f"<{kind} of audio.transcriptions.create, 2 events so far>"
    assert (stream.request_id, stream.last_event_id, stream.sequence_number) == ("req_1", "5", None)
    assert stream.partial() is None
    text = "".join(
        frame({"type": f"response.{kind}", "sequence_number": number, "response": RESPONSE})
        for kind, number in (("created", 5), ("in_progress", 6), ("completed", 7))
    )
    for given, number in ((text, 7), (text.replace("7", '"7"'), None)):
        events, stream = of_stream(
            is_async, given, lambda client: client.responses.create(model="m", input="Hi", stream=True)
        )
        assert (stream.last_event_id, stream.sequence_number, len(events)) == ("", number, 3)
        assert repr(stream).endswith("ResponseStream of responses.create, 3 events so far>")


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@both
def test_events_named_by_their_frame(is_async: bool) -> None:
    """The names may be no UTF-8; the name of the last event ends the stream."""
    text = b"event: \xff\ndata: {}\n\ndata: {}\n\nevent: thread.run.completed\ndata: {}\n\n"
    events, _ = of_stream(
        is_async, text, lambda client: client.beta.threads.runs.create("t", assistant_id="a", stream=True)
    )
    assert [event.event for event in events] == ["\ufffd", "message", "thread.run.completed"]


@both
def test_a_closed_stream_says_so(is_async: bool) -> None:
    def closed(client: Any) -> Any:
        return client.chat.completions.create(model="m", messages=MESSAGES, stream=True)

    async def closed_later(client: Any) -> Any:
        stream = await closed(client)
        assert (await anext(stream)).id == "c1"
        await stream.close()
        return stream

    def closed_now(client: Any) -> Any:
        stream = closed(client)
        assert next(stream).id == "c1"
        stream.close()
        return stream

    with pytest.raises(OpenAIError, match="this stream was closed before its end"):
        of_stream(is_async, PART * 3, closed_later if is_async else closed_now)


@both
def test_a_stream_is_read_one_by_one(is_async: bool) -> None:
    """Until it ends, and says so again; the stream of an asynchronous client may be awaited once more."""

    def create(client: Any) -> Any:
        return client.chat.completions.create(model="m", messages=MESSAGES, stream=True)

    def now(client: Any) -> Any:
        stream = create(client)
        assert [next(stream).choices[0].finish_reason for _ in range(2)] == [None, "stop"]
        for _ in range(2):
            with pytest.raises(StopIteration):
                next(stream)
        return stream

    async def later(client: Any) -> Any:
        stream = await create(client)
        assert await stream is stream
        assert [(await anext(stream)).choices[0].finish_reason for _ in range(2)] == [None, "stop"]
        for _ in range(2):
            with pytest.raises(StopAsyncIteration):
                await anext(stream)
        return stream

    with pytest.raises(OpenAIError, match="this stream has been read"):
        of_stream(is_async, PART + LAST + frame("[DONE]"), later if is_async else now)


@both
def test_a_closed_stream_has_no_next_event(is_async: bool) -> None:
    def now(client: Any) -> Any:
        stream = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        stream.close()
        return next(stream)

    async def later(client: Any) -> Any:
        stream = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        await stream.close()
        return await anext(stream)

    with pytest.raises(OpenAIError, match="this stream was closed before its end"):
        of_stream(is_async, PART * 3, later if is_async else now)


@both
@pytest.mark.parametrize("done", ["[DONE]", "[DONE] ", "  [DONE]\t", '"[DONE]"', "'[DONE]'", "[done]", '" [DONE] "'])
def test_the_end(is_async: bool, done: str) -> None:
    assert len(read(is_async, PART + frame(done) + frame("never read"))) == 1


FRAMINGS: list[tuple[str, Callable[[str], str]]] = [
    ("unchanged", str),
    ("byte order mark", lambda text: "\ufeff" + text),
    ("CR", lambda text: text.replace("\n", "\r")),
    ("CRLF", lambda text: text.replace("\n", "\r\n")),
    ("no blank", lambda text: text.replace("data: ", "data:")),
    ("blank lines first", lambda text: "\n\n" + text),
    ("JSON lines", lambda text: text.replace("data: ", "").replace("\n\n", "\n")),
    ("last blank line missing", lambda text: text.rstrip()),
]


@both
@pytest.mark.parametrize(
    "media_type", ["text/event-stream", "application/json", "application/x-ndjson", "text/html", None]
)
@pytest.mark.parametrize("framing", [case[1] for case in FRAMINGS], ids=[case[0] for case in FRAMINGS])
def test_framing_of_streams(is_async: bool, media_type: str | None, framing: Callable[[str], str]) -> None:
    assert len(read(is_async, framing(PART + PART + LAST), media_type)) == 3


@both
@pytest.mark.parametrize("media_type", ["text/event-stream", "application/json", "text/plain", None])
@pytest.mark.parametrize("indent", [None, 2])
def test_a_response_instead_of_a_stream(is_async: bool, media_type: str | None, indent: int | None) -> None:
    for of, response in (("chat", REPLY), ("responses", RESPONSE)):
        with pytest.raises(
            UnexpectedContentError, match="expected a stream, the response is a whole response"
        ) as caught:
            read(is_async, json.dumps(response, indent=indent), media_type, of=of)
        assert caught.value.partial.to_dict() == response and caught.value.response.json() == response


@both
@pytest.mark.parametrize(
    ("line", "is_response"),
    [
        ({"object": "chat.completion"}, True),
        ({"object": "chat.completion", "id": "x", "more": 1}, True),
        ({"object": "chat.completion", "more": 1}, False),
        ({"object": "chat.completion", "more": 1, "and": 2}, False),
        ({"object": "list", "id": "x"}, False),
        ({"id": "x"}, False),
        ({"more": 1}, False),
    ],
)
def test_what_counts_as_a_response(is_async: bool, line: dict[str, Any], is_response: bool) -> None:
    """A line of JSON of which most is known of responses, and nothing contradicts that, but something does with events."""
    text = json.dumps(line) + "\n"
    if is_response:
        with pytest.raises(UnexpectedContentError, match="whole response"):
            read(is_async, text + LAST)
    else:
        assert read(is_async, text + LAST)[0].to_dict() == line
    assert len(read(is_async, PART + text + LAST)) == 3  # no response follows events


@both
@pytest.mark.parametrize(
    ("text", "error", "message"),
    [
        ("<!doctype html><p>Hi", UnexpectedContentError, "does base_url point to the API"),
        ("<html>\n<body>\n", UnexpectedContentError, "does base_url point to the API"),
        ("upstream timeout", UnexpectedContentError, "expected a stream"),
        ('{"id": "c1", "cho', UnexpectedContentError, "expected a stream"),
        ("", IncompleteStreamError, "after 0 events, without a completion event$"),
        (" \n\t\n", IncompleteStreamError, "after 0 events, without a completion event$"),
        ('{"error": {"message": "Busy"}}', APIError, "Busy"),
        ('[{\n"error": {"message": "Busy"}\n}\n]\n', APIError, "Busy"),
    ],
)  # fmt: skip
def test_something_else_instead_of_a_stream(is_async: bool, text: str, error: type[Exception], message: str) -> None:
    for media_type in ("text/event-stream", "application/json", "text/html"):
        if media_type == "text/html" and error is UnexpectedContentError:
            message = "does base_url point to the API"
        with pytest.raises(error, match=message):
            read(is_async, text, media_type)


@both
@pytest.mark.parametrize(
    ("text", "error", "message"),
    [
        ('{"error": {"message": "Slow", "code": 429}, "user_id": "u"}', APIError, "Slow"),
        ('{"object": "error", "message": "Slow", "code": 429}', APIError, "Slow"),
        ('{"type": "error", "error": {"type": "rate_limit_error", "message": "Slow", "code": 429}}', APIError, "Slow"),
        ('[{"error": {"message": "Slow", "code": 429}}]', APIError, "Slow"),
        ('{"error": "Slow", "code": 429}', APIError, "Slow"),
        ('{"detail": "Slow", "status": 429}', APIError, "Slow"),
        ('{"message": "Slow", "code": 429}', APIError, "Slow"),
        ('{"success": false, "errors": [{"message": "Slow", "code": 429}], "result": null}', APIError, "Slow"),
        ('{"throttlingException": {"message": "Slow", "code": 429}}', APIError, "Slow"),
        ('"Slow"', UnexpectedContentError, "a string instead of an object"),
        ("null", UnexpectedContentError, "null instead of an object"),
        ("5.5", UnexpectedContentError, "a number instead of an object"),
        ("true", UnexpectedContentError, "a boolean instead of an object"),
        ("[]", UnexpectedContentError, "an array instead of an object"),
        ('{"id": "c1"} {"id": "c2"}', UnexpectedContentError, "more after the JSON text"),
        ('{"id": "c1", "cho', UnexpectedContentError, "maybe cut off"),
        ("", UnexpectedContentError, "an empty response"),
        ("  <html>", UnexpectedContentError, "a web page"),
    ],
)  # fmt: skip
def test_something_else_instead_of_a_response(is_async: bool, text: str, error: type[APIError], message: str) -> None:
    for of in ("chat", "responses"):
        with pytest.raises(error, match=message) as caught:
            read(is_async, text, "application/json", stream=False, of=of)
        assert not isinstance(caught.value, DecodeError)
        if error is APIError:
            assert caught.value.status_code == 429


@both
@pytest.mark.parametrize("media_type", ["text/event-stream", "application/json", None])
def test_framing_of_responses(is_async: bool, media_type: str | None) -> None:
    text = json.dumps(REPLY)
    for body in (
        text,
        frame(text),
        frame(text) + frame("[DONE]"),
        f"\ufeff: hi\r\n\r\nevent: x\r\ndata: {text}\r\n\r\n",
    ):
        response = read(is_async, body, media_type, stream=False)
        assert response.to_dict() == REPLY and response.call_info.status_code == 200


HOSTILE = {
    "huge integer": "9" * 5_000,
    "deep array": "[" * 900 + "]" * 900,
    "too deep": "[" * 3_000 + "]" * 3_000,
    "surrogate": '"\\ud800"',
    "infinity": "1e999",
    **{text: text for text in ("5", "null", "true", "[]", "{}", '""')},
}
PLACES = [
    '{"error": @}', '{"error": {"message": @}}', '{"error": {"code": @}}', '{"detail": @}', '{"message": "x", "code": @}',
    "@", "[@]", '[{"error": @}]', '{"choices": @, "object": "error"}', '{"choices": [{"error": @}]}',
    '{"choices": [{"finish_reason": @}]}', '{"type": @}', '{"type": "error", "message": @, "code": @}',
    '{"data": [], "has_more": true, "last_id": @}', '{"data": [{"id": @}], "has_more": @}', '{"data": @}',
]  # fmt: skip


def listed(is_async: bool, text: str) -> Any:
    """The items of two equal pages."""

    def handler(_: Any) -> MockResponse:
        return MockResponse(text.encode(), headers={"content-type": "application/json"})

    async def run() -> list[Any]:
        async with AsyncOpenAI(api_key="k", max_retries=0, transport=MockTransport(handler)) as client:
            return [item async for item in client.conversations.items.list("c")]

    if is_async:
        return asyncio.run(run())
    with OpenAI(api_key="k", max_retries=0, transport=MockTransport(handler)) as client:
        return list(client.conversations.items.list("c"))


@both
@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("place", PLACES)
def test_any_json_is_a_result_or_an_api_error(is_async: bool, place: str, value: str) -> None:
    text = place.replace("@", value)
    calls: list[Callable[[], Any]] = [
        lambda: read(is_async, f"event: error\ndata: {text}\n\n", of="responses"),
        lambda: read(is_async, f"data: {text}\n\n", of="responses"),
        lambda: read(is_async, text, "application/json", stream=False),
        lambda: listed(is_async, text),
    ]
    for call in calls:
        try:
            result = call()
        except OpenAIError as error:
            assert len(str(error)) < 1_000
        else:
            assert result is not None


def test_a_stream_ends_with_any_choices() -> None:
    for choices in (5, 1.5, True, "text", {}, [5], [None], None):
        with pytest.raises(IncompleteStreamError):
            read(False, frame({**chunk("Hi"), "choices": choices}))


def test_an_error_status_with_an_error_in_a_list() -> None:
    def handler(_: Any) -> MockResponse:
        return MockResponse([{"error": {"code": 404, "message": "no such model"}}], status=404)

    with pytest.raises(NotFoundError, match=r"no such model$") as caught:
        OpenAI(api_key="k", transport=MockTransport(handler)).models.list()
    assert (caught.value.code, caught.value.status_code) == (404, 404)
