"""Exchanges with the real API, made and recorded ones, through the public methods and over sockets."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import islice
from operator import attrgetter
from typing import Any, NamedTuple

import pytest

import openapiopenai
from openapiopenai import (
    APIError,
    AsyncOpenAI,
    IncompleteStreamError,
    MockResponse,
    MockTransport,
    OpenAI,
    OpenAIError,
    UnexpectedContentError,
)
from openapiopenai.generate.layout.calls import Arguments
from openapiopenai.generate.layout.operations import Method, methods_of
from openapiopenai.generate.openapi.document import Node

from .conftest import same
from .exchanges import SOURCES, exchanges, odd_cases
from .loopback import Received, Reply, loopback
from .ways import Ways, faults, member_faults, with_client

pytestmark = pytest.mark.slow


class Exchange(NamedTuple):
    source: str
    method: Method
    arguments: dict[str, Any]
    request: dict[str, Any] | None
    """JSON; None where it is not known."""
    response: Any
    """JSON, or the text of a stream."""
    is_stream: bool


def calls(source: str, document: Node) -> Iterator[Exchange]:
    """The exchanges of a source, with the arguments of the calls."""
    every = methods_of(document)
    examples = Arguments(document, every)
    methods = {(method.verb, method.path): method for method in every}
    for facts in exchanges(source, document):
        method = methods[facts["method"], facts["spec_path"]]
        names = {each.wire: each.name for each in method.parameters}
        request: dict[str, Any] | None = facts["request"]
        if request is None:  # not known: any will do
            files = {each.name for each in method.parameters if method.holds_file(each.schema)}
            found = examples.of(method)
            arguments: dict[str, Any] = {
                name: value.encode() if name in files and isinstance(value, str) else value
                for name, value in found.items()
            }
            if facts["is_sse"]:
                name, value = method.stream_when or ("", None)
                arguments[name] = value
        else:
            arguments = {names.get(name, name): value for name, value in request.items()}
        yield Exchange(facts["source"], method, arguments, request, facts["response"], facts["is_sse"])


def cut(content: bytes, chance: random.Random) -> list[bytes]:
    """The same bytes, cut at random places: within events, lines, characters and pairs of CR and LF."""
    cuts = sorted({chance.randrange(1, len(content)) for _ in range(min(len(content) // 100, 60))})
    return [content[start:end] for start, end in zip([0, *cuts], [*cuts, len(content)], strict=True)]


def events_of(text: str) -> Iterator[Any]:
    """The JSON values in a stream: one in each data line."""
    for line in text.replace("\r", "\n").split("\n"):
        data = line.strip().removeprefix("data: ")
        if line.strip() != data != "[DONE]":
            yield json.loads(data)


class Server:
    """Responds as it is told to, and records requests."""

    def __init__(self) -> None:
        self.reply = Reply(500, {}, [b""])
        self.received: list[Received] = []

    def respond(self, request: Received) -> Reply:
        self.received.append(request)
        return self.reply

    def prepare(self, exchange: Exchange, framing: str, chance: random.Random) -> None:
        self.received.clear()
        content = exchange.response if exchange.is_stream else json.dumps(exchange.response, ensure_ascii=False)
        media = "text/event-stream; charset=utf-8" if exchange.is_stream else "application/json"
        self.reply = Reply(200, {"content-type": media}, cut(content.encode(), chance), framing)


FIXTURES = "packages/openai/src/responses/__fixtures__"
ODD = {
    f"vercel/ai:{FIXTURES}/openai-error.1.chunks.txt#0": (APIError, 2, "reports an error, as a stream may"),
    f"vercel/ai:{FIXTURES}/parallel-tool-call-wrapper.1.chunks.txt#0": (
        UnexpectedContentError,
        0,
        "an event lacks its last brace",
    ),
    f"vercel/ai@ec1b03a9:{FIXTURES}/openai-issue-8562-missing-reasoning-summary.1.chunks.txt#0": (
        IncompleteStreamError,
        5,
        "a selection of events, without the last one",
    ),
    f"vercel/ai@057abfa6:{FIXTURES}/issue-16021-openai-zod-patterns-live.chunks.txt#0": (
        APIError,
        0,
        "frames within frames",
    ),
    f"vercel/ai@3a2f4649:{FIXTURES}/openai-image-generation-tool.1.chunks.txt#0": (
        UnexpectedContentError,
        7,
        "an event, and the end of another one",
    ),
    "vercel/ai@aa3eb620:packages/openai/src/chat/__fixtures__/qwen-plus-malformed-replayed-tool-arguments-error.json#0": (
        APIError,
        0,
        "an error with status 200",
    ),
    "vercel/ai@a52e05bc:packages/openai/src/chat/__fixtures__/qwen-plus-malformed-replayed-tool-arguments-error.json#0": (
        APIError,
        0,
        "an error with status 200",
    ),
    **{
        source: (getattr(openapiopenai, case["error"]), case["events"], case["name"])
        for source, case in odd_cases().items()
        if "error" in case
    },
}
"""Exchanges that end with an error: which, after how many events, why."""

EDITED = {
    f"vercel/ai:{FIXTURES}/openai-phase.1.chunks.txt#0": "most deltas were taken out",
    f"vercel/ai:{FIXTURES}/openai-shell-container.1.chunks.txt#0": "most deltas were taken out",
    f"vercel/ai:{FIXTURES}/openai-reasoning-encrypted-content.1.chunks.txt#0": "four responses, one after the other",
    **{source: case["name"] for source, case in odd_cases().items() if case.get("edited")},
}
"""Exchanges whose events do not add up to the response at their end."""

NO_INPUT = {
    "open-telemetry/opentelemetry-js-contrib:packages/instrumentation-openai/test/mock-responses/"
    f"openai-responses-records-{name}.json#0": why
    for name, why in (
        ("code-interpreter-calls-with-outputs", "a call of the code interpreter without its container"),
        ("web-search-calls", "the action of a search is a word"),
    )
} | {source: case["name"] for source, case in odd_cases().items() if case.get("no_input")}
"""Exchanges that somebody wrote by hand, with items that are no valid input: they stay as they are."""

LEAST = {
    "made": {"response": 100, "stream": 20, "request": 30, "event": 700, "final": 15, "ways": 80, "broken": 40},
    "recorded": {
        "response": 360,
        "stream": 210,
        "request": 390,
        "event": 6000,
        "final": 210,
        "ways": 850,
        "broken": 200,
    },
}
"""Minimum number of each kind."""


def check_counts(source: str, counts: Counter[str]) -> None:
    print(f"\n{dict(counts)}")
    assert all(counts[kind] >= least for kind, least in LEAST[source].items() if kind in counts), counts


@pytest.mark.parametrize("framing", ["chunked", "close"])
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("source", SOURCES)
def test_exchanges(document: Node, source: str, is_async: bool, framing: str) -> None:
    asyncio.run(replay(source, document, is_async, framing))


async def replay(source: str, document: Node, is_async: bool, framing: str) -> None:
    chance = random.Random(framing)
    server = Server()
    failures: list[str] = []
    counts = Counter[str]()
    seen = set[str]()
    with loopback(server.respond) as url, OpenAI(api_key="test", base_url=url, max_retries=0) as client:
        async with AsyncOpenAI(api_key="test", base_url=url, max_retries=0) as async_client:
            for exchange in calls(source, document):
                server.prepare(exchange, framing, chance)
                outcome = Outcome()
                try:
                    if is_async:
                        await outcome.run_async(async_client, exchange)
                    else:
                        outcome.run(client, exchange)
                except OpenAIError as error:
                    outcome.error = error
                (request,) = server.received
                faults = [*exchange_faults(exchange, request, outcome)]
                failures += [f"{exchange.source} ({exchange.method.full_name}): {each}" for each in faults]
                counts.update([exchange.method.full_name, "stream" if exchange.is_stream else "response"])
                seen.add(exchange.source)
                counts.update({"request": exchange.request is not None, "event": len(outcome.events)})
                counts["final"] += outcome.final is not None
    assert not failures, f"{len(failures)} faults:\n" + "\n".join(failures)
    check_counts(source, counts)
    is_made = source == "made"
    assert seen >= {each for each in ODD.keys() | EDITED.keys() if each.startswith("made: ") == is_made}


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("source", SOURCES)
def test_every_way_to_read_a_stream(document: Node, source: str, is_async: bool) -> None:
    """Events, text, helpers, what they add up to: all agree, wherever the bytes are cut."""
    chance = random.Random(is_async)
    server = Server()
    failures: list[str] = []
    count = 0

    async def code(client: Any) -> None:
        nonlocal count
        for exchange in calls(source, document):
            if exchange.is_stream:
                server.prepare(exchange, "chunked", chance)
                found = await Ways(client, exchange.method.full_name.rpartition(".")[0], exchange.arguments).all()
                sent = None if exchange.source in ODD else [*events_of(exchange.response)]
                failures.extend(f"{exchange.source}: {each}" for each in faults(found, sent))
                count += len(found)

    with loopback(server.respond) as url:
        with_client(is_async, code, base_url=url)
    assert not failures, f"{len(failures)} faults:\n" + "\n".join(failures)
    check_counts(source, Counter(ways=count))


class Outcome:
    """What a call led to."""

    def __init__(self) -> None:
        self.result: Any = None
        self.events: list[Any] = []
        self.final: Any = None
        """What the events add up to."""
        self.error: OpenAIError | None = None

    def run(self, client: OpenAI, exchange: Exchange) -> None:
        self.result = attrgetter(exchange.method.full_name)(client)(**exchange.arguments)
        if exchange.is_stream:
            with self.result as stream:
                for event in stream:
                    self.events.append(event)
                self.final = getattr(stream, FINAL[exchange.method.full_name])()

    async def run_async(self, client: AsyncOpenAI, exchange: Exchange) -> None:
        self.result = await attrgetter(exchange.method.full_name)(client)(**exchange.arguments)
        if exchange.is_stream:
            async with self.result as stream:
                async for event in stream:
                    self.events.append(event)
                self.final = await getattr(stream, FINAL[exchange.method.full_name])()


FINAL = {
    "chat.completions.create": "get_final_completion",
    "completions.create": "get_final_completion",
    "responses.create": "get_final_response",
}


def exchange_faults(exchange: Exchange, request: Received, outcome: Outcome) -> Iterator[str]:
    """Where a replay is not what the exchange holds."""
    if exchange.request is not None and not same(json.loads(request.body), exchange.request):
        yield f"request {request.body!r} instead of {exchange.request}"
    kind, count, _ = ODD.get(exchange.source, (type(None), None, ""))
    if type(outcome.error) is not kind:
        yield f"ended with {outcome.error!r}"
    if exchange.source not in NO_INPUT:
        yield from member_faults(outcome.final if exchange.is_stream else outcome.result)
    if not exchange.is_stream:
        if not outcome.error and not same(outcome.result.to_dict(), exchange.response):
            yield f"{outcome.result.to_dict()} instead of {exchange.response}"
        return
    expected = [*islice(events_of(exchange.response), count)]
    got = [event.to_dict() for event in outcome.events]
    if not same(got, expected):
        yield f"{len(got)} events, not the {len(expected)} sent ones"
    final = outcome.final
    if isinstance(outcome.error, IncompleteStreamError):
        final = outcome.error.partial
    if final is not None and exchange.source not in EDITED:
        name = exchange.method.full_name
        yield from (response_faults if name == "responses.create" else completion_faults)(final.to_dict(), expected)


def completion_faults(final: dict[str, Any], events: list[Any]) -> Iterator[str]:
    """Where chunks do not add up to a completion, of a chat or not."""
    parts: defaultdict[int, list[Any]] = defaultdict(list)
    for event in events:
        for choice in event.get("choices", ()):
            parts[choice["index"]].append(choice)
    yield from differs("choices", [choice["index"] for choice in final["choices"]], sorted(parts))
    for choice in final["choices"]:
        chunks = parts[choice["index"]]
        ends = [chunk["finish_reason"] for chunk in chunks if chunk.get("finish_reason")]
        yield from differs("finish_reason", choice["finish_reason"], ends[-1] if ends else None)
        logprobs = [chunk["logprobs"] for chunk in chunks if chunk.get("logprobs")]
        for name in {name for each in logprobs for name in each if isinstance(each[name], list)}:
            tokens = [token for each in logprobs for token in each[name] or ()]
            yield from differs("logprobs", choice["logprobs"][name], tokens)
        if "message" not in choice:
            yield from differs("text", choice["text"], "".join(chunk["text"] for chunk in chunks))
            continue
        deltas = [chunk["delta"] for chunk in chunks]
        for name in {"content", "refusal", "reasoning_content"} & {name for delta in deltas for name in delta}:
            whole = "".join(delta.get(name) or "" for delta in deltas)
            yield from differs(name, choice["message"][name] or "", whole)
        calls: dict[int, dict[str, Any]] = {}
        for call in (call for delta in deltas for call in delta.get("tool_calls") or ()):
            function: dict[str, Any] = call.get("function") or {}
            known = calls.setdefault(call["index"], {"id": "", "name": "", "arguments": ""})
            known["id"] = call.get("id") or known["id"]
            known["name"] = function.get("name") or known["name"]
            if function.get("arguments") is not None:
                known["arguments"] += function["arguments"]
        got = [{"id": call["id"], **call["function"]} for call in choice["message"].get("tool_calls", ())]
        yield from differs("tool calls", got, [calls[index] for index in sorted(calls)])
    for name in ("usage", "id", "model", "created", "system_fingerprint", "service_tier"):
        values = [event[name] for event in events if event.get(name) is not None]
        yield from differs(name, final.get(name), values[-1] if values else None)


def response_faults(final: dict[str, Any], events: list[Any]) -> Iterator[str]:
    """Where events do not add up to a response."""
    items = {item["id"]: item for item in final.get("output", ()) if "id" in item}
    if events[-1]["type"] in ("response.completed", "response.incomplete", "response.failed"):
        whole = events[-1]["response"]
        if not whole.get("output") and final.get("output"):  # filled from the events
            whole = {**events[0].get("response", {}), **whole, "output": final["output"]}
            done = [event["item"] for event in events if event["type"] == "response.output_item.done"]
            # What an event before had told of an item is kept too; an item of a completed response is completed.
            for item, end in zip(final["output"], done, strict=True):
                told = {name: item.get(name) for name in end}
                yield from differs("output", told, {**end, **({"status": "completed"} if "status" in end else {})})
        yield from differs("response", final, whole)
    else:
        for event in events:
            if event["type"] == "response.output_item.done":
                yield from differs("item", items.pop(event["item"]["id"]), event["item"])
    texts: defaultdict[tuple[str, int, str], str] = defaultdict(str)
    for event in events:
        if name := PIECES.get(event["type"]):
            texts[event["item_id"], event.get("content_index", 0), name] += event["delta"]
    for (item_id, place, name), text in texts.items():
        if item_id in items:
            item = items[item_id]
            whole = item if name in item else item["content"][place]
            yield from differs(name, whole[name], text)


PIECES = {
    "response.output_text.delta": "text",
    "response.refusal.delta": "refusal",
    "response.function_call_arguments.delta": "arguments",
    "response.mcp_call_arguments.delta": "arguments",
    "response.custom_tool_call_input.delta": "input",
    "response.code_interpreter_call_code.delta": "code",
}


def differs(what: str, got: Any, expected: Any) -> Iterator[str]:
    if not same(got, expected):
        yield f"{what}: {got!r} instead of {expected!r}"


def broken_off(frames: list[bytes]) -> OpenAI:
    """A client whose streams end too early."""
    response = MockResponse(pieces=[*frames, ConnectionError("broken")])
    return OpenAI(api_key="test", transport=MockTransport(lambda _: response))


@pytest.mark.parametrize("source", SOURCES)
def test_partial_results_are_available_at_any_time(document: Node, source: str) -> None:
    """A stream that breaks off anywhere has added up to something by then."""
    chance = random.Random(1)
    failures: list[str] = []
    counts = Counter[str]()
    exchanges = [each for each in calls(source, document) if each.is_stream and each.source not in {**ODD, **EDITED}]
    for exchange in exchanges:
        frames = [frame.encode() + b"\n\n" for frame in exchange.response.replace("\r\n", "\n").split("\n\n") if frame]
        for count in {1, len(frames) - 2, chance.randrange(1, len(frames)), chance.randrange(1, len(frames))} - {0}:
            client = broken_off(frames[:count])
            stream = attrgetter(exchange.method.full_name)(client)(**exchange.arguments)
            error = None
            try:
                for _ in stream:
                    pass
            except IncompleteStreamError as e:
                error = e
            events = [*events_of(b"".join(frames[:count]).decode())]
            if not events:
                assert stream.partial() is None
                continue
            so_far = stream.partial().to_dict()
            counts["broken"] += error is not None
            if error and not same(error.partial.to_dict(), so_far):
                failures.append(f"{exchange.source}: {error.partial} is not {so_far}")
            check = response_faults if exchange.method.full_name == "responses.create" else completion_faults
            failures += [f"{exchange.source} after {count} frames: {each}" for each in check(so_far, events)]
    assert not failures, f"{len(failures)} faults:\n" + "\n".join(failures)
    check_counts(source, counts)
