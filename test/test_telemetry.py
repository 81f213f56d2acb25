"""Spans and metrics by OpenTelemetry, as its in-memory exporter and its conventions see them."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import opentelemetry.semconv._incubating.attributes as incubating
import opentelemetry.semconv.attributes as stable
import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.semconv._incubating.metrics import gen_ai_metrics

from openapiopenai import (
    APIConnectionError,
    APIError,
    AsyncOpenAI,
    Batch,
    MockResponse,
    MockTransport,
    OpenAI,
    Request,
    WebSocketConnectionClosedError,
    instrument,
    uninstrument,
)
from openapiopenai.helpers.telemetry_names import provider_of
from openapiopenai.testing import Close, Drop, ScriptedServer, Send

from .awaited import Awaited, drive

both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
MESSAGE = {
    "type": "message",
    "id": "msg_1",
    "role": "assistant",
    "content": [{"type": "output_text", "text": "Hello!"}],
}
CALL = {"type": "function_call", "call_id": "call_1", "name": "add", "arguments": '{"a": 1, "b": 2}'}
USAGE = {
    "input_tokens": 10, "output_tokens": 4, "total_tokens": 14, "input_tokens_details": {"cached_tokens": 3},
    "output_tokens_details": {"reasoning_tokens": 2},
}  # fmt: skip
RESPONSE = {
    "id": "resp_1", "object": "response", "model": "m-2", "status": "completed", "usage": USAGE, "output": [MESSAGE],
}  # fmt: skip
CHAT = {
    "id": "chat_1", "model": "m-2", "service_tier": "default", "system_fingerprint": "fp_1",
    "choices": [{"index": 0, "finish_reason": "length", "message": {"role": "assistant", "content": "Hello!"}}],
    "usage": {"prompt_tokens": 10, "completion_tokens": 4, "total_tokens": 14},
}  # fmt: skip
CHUNKS = [
    {"id": "chat_1", "model": "m-2", "choices": [{"index": 0, "delta": {"role": "assistant", "content": "Hello!"}}]},
    {"id": "chat_1", "model": "m-2", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
    {"id": "chat_1", "model": "m-2", "choices": [], "usage": CHAT["usage"]},
]
EVENTS = [
    {
        "type": "response.output_text.delta",
        "item_id": "msg_1",
        "output_index": 0,
        "content_index": 0,
        "delta": "Hello!",
    },
    {"type": "response.completed", "sequence_number": 1, "response": RESPONSE},
]
REQUEST: dict[str, Any] = {"model": "m", "input": "Hi"}
CHATTED: dict[str, Any] = {
    "model": "m",
    "messages": [{"role": "system", "content": "Be brief"}, {"role": "user", "content": "Hi"}],
}
TOKENS = {"gen_ai.usage.input_tokens": 10, "gen_ai.usage.output_tokens": 4}
OF_RESPONSE = {
    "gen_ai.operation.name": "chat", "gen_ai.request.model": "m", "gen_ai.response.model": "m-2",
    "gen_ai.response.id": "resp_1", "gen_ai.response.finish_reasons": ("stop",), **TOKENS,
    "gen_ai.usage.cache_read.input_tokens": 3, "gen_ai.usage.reasoning.output_tokens": 2,
    "gen_ai.provider.name": "openai", "server.address": "api.example", "server.port": 8000,
}  # fmt: skip
OF_CHAT = {"gen_ai.operation.name": "chat", "gen_ai.response.id": "chat_1", "gen_ai.response.model": "m-2", **TOKENS}


def sse(bodies: list[dict[str, Any]]) -> str:
    return "".join(f"data: {json.dumps(body)}\n\n" for body in bodies) + "data: [DONE]\n\n"


class Bench:
    """Clients of a kind whose calls are recorded."""

    def __init__(self, is_async: bool) -> None:
        self.is_async = is_async
        self.exporter, self.reader = InMemorySpanExporter(), InMemoryMetricReader()
        self.tracers, self.meters = TracerProvider(), MeterProvider([self.reader])
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.requests: list[Request] = []

    def run(self, code: Callable[[Any], Any], responses: list[Any], everywhere: bool = False, **options: Any) -> Any:
        """Run asynchronous code with a client that gets these responses in turn."""
        left = iter(responses)
        transport = MockTransport(lambda request: next(left))
        self.requests = transport.requests
        settings: dict[str, Any] = {"api_key": "k", "base_url": "https://api.example:8000/v1", "transport": transport}
        client: Any = (AsyncOpenAI if self.is_async else OpenAI)(**settings)
        place = [] if everywhere else [client]
        instrument(*place, tracer_provider=self.tracers, meter_provider=self.meters, **options)
        try:
            return asyncio.run(code(client)) if self.is_async else drive(code(Awaited(client)))
        finally:
            uninstrument(*place)

    @property
    def spans(self) -> list[ReadableSpan]:
        return list(self.exporter.get_finished_spans())

    def metrics(self) -> dict[str, list[Any]]:
        data = self.reader.get_metrics_data()
        found = [
            each
            for of in (data.resource_metrics if data else ())
            for scope in of.scope_metrics
            for each in scope.metrics
        ]
        return {each.name: [*each.data.data_points] for each in found}


async def respond(client: Any) -> Any:
    return await client.responses.create(**REQUEST)


async def chat(client: Any) -> Any:
    return await client.chat.completions.create(
        **CHATTED, n=2, temperature=0.5, max_completion_tokens=9, stop="x", response_format={"type": "json_object"}
    )


async def stream_response(client: Any) -> None:
    async for _ in await client.responses.create(**REQUEST, stream=True):
        pass


async def stream_chat(client: Any) -> None:
    async for _ in await client.chat.completions.create(**CHATTED, stream=True):
        pass


async def stream_left(client: Any) -> None:
    async with await client.responses.create(**REQUEST, stream=True) as stream:
        async for _ in stream:
            break


async def raw(client: Any) -> None:
    await client.with_raw_response.responses.create(**REQUEST)


async def raw_stream(client: Any) -> None:
    async with client.with_streaming_response.responses.create(**REQUEST, stream=True) as response:
        assert response.status_code == 200


async def embed(client: Any) -> None:
    await client.embeddings.create(**REQUEST, dimensions=3, encoding_format="float")


async def speak(client: Any) -> None:
    await client.audio.speech.create(model="m", input="Hi", voice="alloy")


async def list_files(client: Any) -> None:
    async for _ in client.files.list():
        pass


SETTINGS = {
    "gen_ai.request.choice.count": 2, "gen_ai.request.temperature": 0.5, "gen_ai.request.max_tokens": 9,
    "gen_ai.request.stop_sequences": ("x",), "gen_ai.output.type": "json",
}  # fmt: skip
EMBEDDINGS = {"object": "list", "model": "m-2", "data": [], "usage": {"prompt_tokens": 8, "total_tokens": 8}}


@both
@pytest.mark.parametrize(
    ("code", "response", "name", "expected"),
    [
        (respond, RESPONSE, "chat m", OF_RESPONSE),
        (respond, {**RESPONSE, "output": [CALL]}, "chat m", {"gen_ai.response.finish_reasons": ("tool_calls",)}),
        (
            respond,
            {**RESPONSE, "status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}},
            "chat m",
            {"gen_ai.response.finish_reasons": ("length",)},
        ),
        (respond, {"usage": 3, "output": "odd", "model": 5, "choices": [None]}, "chat m", {"gen_ai.request.model": "m"}),
        (raw, RESPONSE, "chat m", OF_RESPONSE),
        (stream_response, sse(EVENTS), "chat m", {**OF_RESPONSE, "gen_ai.request.stream": True}),
        (stream_left, sse(EVENTS), "chat m", {"gen_ai.request.stream": True}),
        (raw_stream, sse(EVENTS), "chat m", {"gen_ai.request.stream": True}),
        (
            chat,
            CHAT,
            "chat m",
            {
                **OF_CHAT, **SETTINGS, "gen_ai.response.finish_reasons": ("length",),
                "openai.response.service_tier": "default", "openai.response.system_fingerprint": "fp_1",
            },
        ),
        (stream_chat, sse(CHUNKS), "chat m", {**OF_CHAT, "gen_ai.response.finish_reasons": ("stop",)}),
        (
            embed,
            EMBEDDINGS,
            "embeddings m",
            {
                "gen_ai.operation.name": "embeddings", "gen_ai.embeddings.dimension.count": 3,
                "gen_ai.request.encoding_formats": ("float",), "gen_ai.usage.input_tokens": 8,
            },
        ),
        (speak, b"ID3", "generate_content m", {"gen_ai.output.type": "speech"}),
        (list_files, {"object": "list", "data": []}, "files.list", {"http.response.status_code": 200}),
    ],
)  # fmt: skip
def test_a_call_is_a_span(code: Any, response: Any, name: str, expected: dict[str, Any], is_async: bool) -> None:
    bench = Bench(is_async)
    bench.run(code, [response])
    (span,) = bench.spans
    attributes = dict(span.attributes or {})
    assert span.name == name
    assert span.kind is trace.SpanKind.CLIENT
    assert span.status.is_ok
    assert {each: attributes.get(each) for each in expected} == expected
    assert not attributes.keys() - conventional(), "only names of the conventions"
    assert ("gen_ai.response.time_to_first_chunk" in attributes) is (
        code in (stream_response, stream_left, stream_chat)
    )
    context = f"{span.context.trace_id:032x}-{span.context.span_id:016x}" if span.context else ""
    assert bench.requests[0].headers["traceparent"].startswith(f"00-{context}-")


def conventional() -> set[str]:
    """Return all names of attributes that the conventions have."""
    names: set[str] = set()
    for package in (stable, incubating):
        for module in (
            "server_attributes",
            "error_attributes",
            "http_attributes",
            "gen_ai_attributes",
            "openai_attributes",
        ):
            try:
                found = __import__(f"{package.__name__}.{module}", fromlist=["x"])
            except ImportError:
                continue
            names |= {value for name, value in vars(found).items() if name.isupper() and isinstance(value, str)}
    return names


@both
@pytest.mark.parametrize(
    ("code", "response", "tokens"),
    [
        (respond, RESPONSE, {"input": 10, "output": 4}),
        (stream_chat, sse(CHUNKS), {"input": 10, "output": 4}),
        (embed, EMBEDDINGS, {"input": 8}),
    ],
)
def test_duration_and_tokens_are_metrics(code: Any, response: Any, tokens: dict[str, int], is_async: bool) -> None:
    bench = Bench(is_async)
    bench.run(code, [response])
    found = bench.metrics()
    (duration,) = found[gen_ai_metrics.GEN_AI_CLIENT_OPERATION_DURATION]
    assert duration.count == 1
    assert {"gen_ai.operation.name", "gen_ai.provider.name", "gen_ai.request.model", "gen_ai.response.model"} <= {
        *duration.attributes
    }
    points = found[gen_ai_metrics.GEN_AI_CLIENT_TOKEN_USAGE]
    assert {point.attributes["gen_ai.token.type"]: point.sum for point in points} == tokens
    assert (gen_ai_metrics.GEN_AI_CLIENT_OPERATION_TIME_TO_FIRST_CHUNK in found) is (code is stream_chat)


@both
def test_failed_attempts_are_events_and_errors_end_the_span(is_async: bool) -> None:
    bench = Bench(is_async)
    busy = MockResponse({"error": {"message": "busy"}}, status=503, headers={"retry-after-ms": "1"})
    with pytest.raises(APIError):
        bench.run(respond, [busy, busy, busy])
    (span,) = bench.spans
    assert [(event.name, dict(event.attributes or {})["http.response.status_code"]) for event in span.events] == [
        ("attempt failed", 503)
    ] * 3
    assert not span.status.is_ok
    assert dict(span.attributes or {})["error.type"] == "503"
    (duration,) = bench.metrics()[gen_ai_metrics.GEN_AI_CLIENT_OPERATION_DURATION]
    assert duration.attributes["error.type"] == "503"


@both
def test_a_stream_that_breaks_off_is_an_error(is_async: bool) -> None:
    bench = Bench(is_async)
    with pytest.raises(APIError):
        bench.run(stream_chat, [sse(CHUNKS[:1]).removesuffix("data: [DONE]\n\n")])
    (span,) = bench.spans
    assert dict(span.attributes or {})["error.type"] == "IncompleteStreamError"


@both
def test_content_is_there_only_if_asked_for(is_async: bool) -> None:
    expected = {
        "gen_ai.input.messages": [{"role": "user", "parts": [{"type": "text", "content": "Hi"}]}],
        "gen_ai.system_instructions": [{"type": "text", "content": "Be brief"}],
    }
    for code, response, reason in ((chat, CHAT, "length"), (stream_chat, sse(CHUNKS), "stop")):
        bench = Bench(is_async)
        bench.run(code, [response], capture_content=True)
        attributes = dict(bench.spans[0].attributes or {})
        assert {name: json.loads(str(attributes[name])) for name in expected} == expected
        (message,) = json.loads(str(attributes["gen_ai.output.messages"]))
        parts = [{"type": "text", "content": "Hello!"}]
        assert message == {"role": "assistant", "parts": parts, "finish_reason": reason}
        bench = Bench(is_async)
        bench.run(code, [response])
        assert "Hi" not in repr(dict(bench.spans[0].attributes or {}))


@both
def test_messages_of_all_kinds_are_written(is_async: bool) -> None:
    image = {"type": "input_image", "image_url": "https://example.com/x.png"}
    items: list[dict[str, Any]] = [
        {"role": "developer", "content": "Be brief"}, {"role": "user", "content": [{"type": "input_text", "text": "Hi"}, image]},
        CALL, {"type": "function_call_output", "call_id": "call_1", "output": "3"},
    ]  # fmt: skip

    async def code(client: Any) -> None:
        await client.responses.create(model="m", input=items, instructions="Be kind")

    bench = Bench(is_async)
    bench.run(code, [{**RESPONSE, "output": [CALL]}], capture_content=True)
    attributes = {name: str(value) for name, value in (bench.spans[0].attributes or {}).items()}
    call = {"type": "tool_call", "id": "call_1", "name": "add", "arguments": '{"a": 1, "b": 2}'}
    assert json.loads(attributes["gen_ai.system_instructions"]) == [
        {"type": "text", "content": "Be kind"}, {"type": "text", "content": "Be brief"},
    ]  # fmt: skip
    assert json.loads(attributes["gen_ai.input.messages"]) == [
        {"role": "user", "parts": [{"type": "text", "content": "Hi"}, {"type": "input_image"}]},
        {"role": "assistant", "parts": [call]},
        {"role": "tool", "parts": [{"type": "tool_call_response", "id": "call_1", "response": "3"}]},
    ]
    assert json.loads(attributes["gen_ai.output.messages"]) == [{"role": "assistant", "parts": [call]}]


@both
@pytest.mark.parametrize("is_plain", [True, False], ids=["plain function", "asynchronous function"])
def test_tools_are_spans_and_calls_within_them_their_children(is_plain: bool, is_async: bool) -> None:
    if not is_async and not is_plain:
        return
    bench = Bench(is_async)
    inside: list[Any] = []

    def add(a: int, b: int) -> int:
        """Add."""
        inside.append(trace.get_current_span().get_span_context())
        return a + b

    async def add_later(a: int, b: int) -> int:
        """Add."""
        return add(a, b)

    add_later.__name__ = "add"

    async def code(client: Any) -> None:
        async for _ in client.responses.run_tools(**REQUEST, tools=[add if is_plain else add_later]):
            pass

    bench.run(code, [{**RESPONSE, "output": [CALL]}, RESPONSE])
    tool = next(span for span in bench.spans if span.name == "execute_tool add")
    assert [span.name for span in bench.spans] == ["chat m", "execute_tool add", "chat m"]
    assert dict(tool.attributes or {}) == {
        "gen_ai.operation.name": "execute_tool", "gen_ai.tool.name": "add", "gen_ai.tool.call.id": "call_1",
        "gen_ai.tool.type": "function", "gen_ai.tool.description": "Add.",
    }  # fmt: skip
    assert inside == [tool.context] and tool.status.is_unset


@both
@pytest.mark.parametrize("captures", [False, True], ids=["plain", "with content"])
def test_a_tool_that_fails_is_an_error_and_its_result_content(captures: bool, is_async: bool) -> None:
    def add(a: int, b: int) -> int:
        if a > b:
            raise KeyError(a)
        return a + b

    async def code(client: Any) -> None:
        async for _ in client.responses.run_tools(**REQUEST, tools=[add]):
            pass

    bench = Bench(is_async)
    wrong = [{**CALL, "call_id": "call_2", "arguments": text} for text in ('{"a": 2, "b": 1}', '{"a": 2}')]
    bench.run(code, [{**RESPONSE, "output": [CALL, *wrong]}, RESPONSE], capture_content=captures)
    tools = [dict(span.attributes or {}) for span in bench.spans if span.name == "execute_tool add"]
    assert {str(each.get("error.type")) for each in tools} == {"None", "KeyError", "ToolArgumentsError"}
    assert not {*tools[0]} - conventional()
    results = {str(each.get("gen_ai.tool.call.result")) for each in tools}
    assert ({"3", "error: KeyError: 2"} <= results) is captures and (results == {"None"}) is not captures


@pytest.mark.parametrize(
    ("host", "provider"),
    [
        ("api.openai.com", "openai"), ("localhost", "openai"), (None, "openai"), ("x.ai.example", "openai"),
        ("api.x.ai", "x_ai"), ("name.openai.azure.com", "azure.ai.openai"),
        ("name.services.ai.azure.com", "azure.ai.inference"), ("bedrock-mantle.us-east-1.api.aws", "aws.bedrock"),
        ("bedrock-runtime.cn-north-1.amazonaws.com.cn", "aws.bedrock"),
        ("us-central1-aiplatform.googleapis.com", "gcp.vertex_ai"), ("aiplatform.googleapis.com", "gcp.vertex_ai"),
        ("generativelanguage.googleapis.com", "gcp.gemini"), ("not-x.ai", "openai"),
    ],
)  # fmt: skip
def test_providers_are_known_by_their_hosts(host: str | None, provider: str) -> None:
    assert provider_of(host) == provider


@both
def test_all_clients_or_one(is_async: bool) -> None:
    bench = Bench(is_async)
    bench.run(respond, [RESPONSE], everywhere=True)
    bench.run(respond, [RESPONSE])
    assert len(bench.spans) == 2, "and none is counted twice or later"
    with spanned(bench) as parent:
        bench.run(respond, [RESPONSE])
    child = bench.spans[-2]
    assert child.parent
    assert child.parent.span_id == parent.get_span_context().span_id


@contextmanager
def spanned(bench: Bench) -> Generator[Any]:
    with bench.tracers.get_tracer("test").start_as_current_span("parent") as span:
        yield span


def test_what_is_public_has_a_signature() -> None:
    assert [*inspect.signature(instrument).parameters] == [
        "client",
        "tracer_provider",
        "meter_provider",
        "capture_content",
    ]


@both
@pytest.mark.parametrize("body", ["no JSON", ""])
def test_a_response_that_cannot_be_decoded_ends_its_span_with_an_error(body: str, is_async: bool) -> None:
    bench = Bench(is_async)
    with pytest.raises(APIError):
        bench.run(respond, [body])
    (span,) = bench.spans
    assert dict(span.attributes or {})["error.type"] == "UnexpectedContentError" and not span.status.is_ok


def test_texts_of_servers_are_attributes_that_any_exporter_takes_and_show_no_secret() -> None:
    secret, odd = "a-key-to-hide", "m\ud800\n"
    told = f"Bearer {secret} {odd}" + "x" * 5000
    choice = {"index": 0, "finish_reason": told, "message": {"role": "assistant", "content": "Hi"}}
    body = {"id": told, "model": told, "service_tier": told, "choices": [choice]}
    bench = Bench(is_async=False)
    client = OpenAI(api_key=secret, base_url="https://api.example/v1", transport=MockTransport(lambda _: body))
    instrument(client, tracer_provider=bench.tracers, meter_provider=bench.meters)
    client.chat.completions.create(model=odd, messages=[])
    client.post("/chat/completions", cast_to=object, content=b"{no JSON")
    span, other = bench.exporter.get_finished_spans()
    attributes = dict(span.attributes or {})
    texts = [span.name, *map(str, attributes.values()), str(bench.reader.get_metrics_data())]
    assert not any(secret in text for text in texts)
    assert all(text.isprintable() and len(text) <= 1100 for text in texts[:-1])
    assert attributes["gen_ai.request.model"] == "m\\ud800 " and other.status.is_unset


@both
def test_results_in_another_form_and_raw_responses_tell_their_tokens(is_async: bool) -> None:
    bench = Bench(is_async)

    async def code(client: Any) -> None:
        await client.responses.with_raw_response.create(**REQUEST)
        made = (client.of if isinstance(client, Awaited) else client).as_("bytes", responses_of(client).create)(
            **REQUEST
        )
        assert b"resp_1" in (await made if is_async else made)

    bench.run(code, [RESPONSE, RESPONSE])
    for span in bench.spans:
        assert OF_RESPONSE.items() <= dict(span.attributes or {}).items()
    assert len(bench.spans) == 2


def responses_of(client: Any) -> Any:
    return getattr(client, "of", client).responses


def connected(
    is_async: bool, script: list[Any], use: Callable[[Any], Any], channel: str = "realtime", seen: Any = None
) -> Bench:
    """Return what is recorded of a connection; `use` gets each event, `seen` the record, whatever happens."""
    bench = Bench(is_async)
    if seen is not None:
        seen.append(bench)
    with ScriptedServer(script) as server:
        client: Any = (AsyncOpenAI if is_async else OpenAI)(api_key="k", base_url=server.base_url)
        instrument(client, tracer_provider=bench.tracers, meter_provider=bench.meters)
        arguments = {"model": "gpt-realtime"} if channel == "realtime" else {}

        async def read(connection: Any) -> None:
            async for event in connection:
                use(event)

        async def main() -> None:
            async with getattr(client, channel).connect(**arguments) as connection:
                await read(connection)

        if is_async:
            asyncio.run(main())
        else:
            with getattr(client, channel).connect(**arguments) as connection:
                for event in connection:
                    use(event)
    return bench


SPOKEN = {
    "input_tokens": 10, "output_tokens": 4, "total_tokens": 14, "input_token_details": {"cached_tokens": 3},
}  # fmt: skip
IN_REALTIME = [
    Send({"type": "session.created", "event_id": "e0", "session": {"type": "realtime"}}),
    Send({"type": "response.created", "event_id": "e1", "response": {"id": "r1", "status": "in_progress"}}),
    Send({"type": "response.output_text.delta", "event_id": "e2", "response_id": "r1", "delta": "Hi"}),
    Send(
        {
            "type": "response.done",
            "event_id": "e3",
            "response": {"id": "r1", "status": "completed", "usage": SPOKEN, "output": [CALL]},
        }
    ),
]
FAILED = {"type": "response.done", "event_id": "e5", "response": {
    "id": "r2", "status": "failed", "status_details": {"type": "failed", "error": {"type": "server_error"}},
}}  # fmt: skip
BEGUN = {"type": "response.created", "event_id": "e4", "response": {"id": "r2", "status": "in_progress"}}


@both
def test_connections_and_their_responses_are_spans(is_async: bool) -> None:
    bench = connected(is_async, [*IN_REALTIME, Send(BEGUN), Send(FAILED), Send(BEGUN), Close()], lambda event: None)
    first, second, unfinished, connection = bench.spans
    assert [each.name for each in bench.spans] == ["chat gpt-realtime"] * 3 + ["realtime.connect gpt-realtime"]
    attributes = dict(first.attributes or {})
    assert {
        "gen_ai.operation.name": "chat", "gen_ai.request.model": "gpt-realtime", "gen_ai.response.id": "r1",
        "gen_ai.response.finish_reasons": ("tool_calls",), **TOKENS, "gen_ai.usage.cache_read.input_tokens": 3,
        "server.address": "127.0.0.1",
    }.items() <= attributes.items()  # fmt: skip
    assert "gen_ai.response.time_to_first_chunk" in attributes and first.status.is_ok
    assert dict(second.attributes or {})["error.type"] == "server_error" and not second.status.is_ok
    assert all(
        each.parent and each.parent.span_id == connection.context.span_id for each in (first, second, unfinished)
    )
    for span in bench.spans:
        assert not (span.attributes or {}).keys() - conventional(), "only names of the conventions"
    found = bench.metrics()
    assert {
        point.attributes["gen_ai.token.type"]: point.sum for point in found[gen_ai_metrics.GEN_AI_CLIENT_TOKEN_USAGE]
    } == {"input": 10, "output": 4}
    durations = found[gen_ai_metrics.GEN_AI_CLIENT_OPERATION_DURATION]
    assert sum(point.count for point in durations) == 3, "responses are operations, their connection is none"


@both
def test_responses_over_a_connection_are_spans(is_async: bool) -> None:
    done = {"type": "response.completed", "sequence_number": 2, "response": RESPONSE}
    begun = {"type": "response.created", "sequence_number": 0, "response": {**RESPONSE, "status": "in_progress"}}
    bench = connected(is_async, [Send(begun), Send(EVENTS[0]), Send(done), Close()], lambda event: None, "responses")
    response, connection = bench.spans
    attributes = dict(response.attributes or {})
    assert (response.name, connection.name) == ("chat m-2", "responses.connect")
    assert attributes["gen_ai.usage.output_tokens"] == 4 and "gen_ai.response.time_to_first_chunk" in attributes


@both
@pytest.mark.parametrize("step", [Drop(), Close(1011)], ids=["lost", "closed by the server"])
def test_a_connection_that_is_lost_is_an_error(step: Any, is_async: bool) -> None:
    seen: list[Bench] = []
    with pytest.raises(WebSocketConnectionClosedError):
        connected(is_async, [Send(BEGUN), step], lambda event: None, seen=seen)
    assert [(each.name, (each.attributes or {})["error.type"]) for each in seen[0].spans] == [
        ("chat gpt-realtime", "WebSocketConnectionClosedError"),
        ("realtime.connect gpt-realtime", "WebSocketConnectionClosedError"),
    ]


@both
def test_a_connection_that_cannot_be_made_is_an_error(is_async: bool) -> None:
    bench = Bench(is_async)
    client: Any = (AsyncOpenAI if is_async else OpenAI)(api_key="k", base_url="http://127.0.0.1:9/v1")
    instrument(client, tracer_provider=bench.tracers, meter_provider=bench.meters)
    with pytest.raises(APIConnectionError):
        opened = client.realtime.connect(model="m").enter()
        asyncio.run(opened)
    (span,) = bench.spans
    assert span.name == "realtime.connect m" and not span.status.is_ok


@both
def test_results_of_a_batch_are_a_span_and_count_tokens(is_async: bool) -> None:
    lines = [
        {"custom_id": "a", "response": {"status_code": 200, "body": RESPONSE}},
        {"custom_id": "b", "response": {"status_code": 200, "body": RESPONSE}},
        {"custom_id": "c", "response": {"status_code": 400, "body": {"error": {"message": "oh"}}}},
    ]
    batch = Batch.from_dict(
        {"id": "batch_1", "object": "batch", "endpoint": "/v1/responses", "status": "completed", "output_file_id": "f"}
    )
    bench = Bench(is_async)

    async def code(client: Any) -> Any:
        return [each async for each in client.batches.results(batch)]

    assert len(bench.run(code, ["\n".join(map(json.dumps, lines))])) == 3
    span = next(each for each in bench.spans if each.name == "batches.results")
    attributes = dict(span.attributes or {})
    assert {
        "gen_ai.operation.name": "chat", "openai.batch.id": "batch_1", "openai.batch.results": 2, "openai.batch.errors": 1,
        "gen_ai.usage.input_tokens": 20, "gen_ai.usage.output_tokens": 8,
    }.items() <= attributes.items()  # fmt: skip
    points = bench.metrics()[gen_ai_metrics.GEN_AI_CLIENT_TOKEN_USAGE]
    assert {(each.attributes["gen_ai.token.type"], each.sum) for each in points} == {("input", 20), ("output", 8)}
    assert {each.attributes["gen_ai.response.model"] for each in points} == {"m-2"}
