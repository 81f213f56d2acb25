"""Arbitrary streams: the only exceptions are API errors, and no data is lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openapiopenai import (
    APIError,
    AssistantEventHandler,
    AsyncAssistantEventHandler,
    AsyncOpenAI,
    BaseModel,
    MockResponse,
    MockTransport,
    OpenAI,
    OpenAIError,
)

from . import test_agents as agents
from . import test_assistants as assistants
from .conftest import same
from .recordings import recordings
from .test_merging import CHUNKS, EVENTS, NAMES, VALUES
from .ways import ARGUMENTS, Reading, faults, plain, read_all, with_client

pytestmark = pytest.mark.slow

RECORDED = [each for each in recordings() if each.sent]
JUNK: list[Any] = [
    None, True, 0, -1, 1.5, 10**20, "", "a", "[]", [], {}, [None], [[]], [{}], ["x"], {"a": 1}, {"text": "t"}, [{"index": 0}],
    {"type": "text", "text": "p"}, [{"type": "text", "text": "p"}], [{"type": "output_text", "text": "p"}], "message", "\ud7ff",
]  # fmt: skip
both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Container and key of every value in some JSON values."""
    for key in list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield value, key
        yield from places(value[key])


def mutate(draw: Any, events: list[Any]) -> None:
    """Change one thing: an event, a value in it, or a property of all events."""
    at = draw(st.integers(0, len(events) - 1))
    junk = json.loads(json.dumps(draw(st.sampled_from(JUNK))))
    inside = list(places(events[at]))
    kind = draw(st.sampled_from(["drop", "repeat", "insert", "replace", "remove", "wrap", "everywhere"]))
    if kind == "drop" and len(events) > 1:
        del events[at]
    elif kind == "repeat":
        events.insert(draw(st.integers(0, len(events))), json.loads(json.dumps(events[at])))
    elif kind == "insert":
        events.insert(at, junk)
    elif inside:
        container, key = draw(st.sampled_from(inside))
        if kind == "remove":
            del container[key]
        elif kind == "everywhere" and isinstance(container, dict):
            for each, name in [place for event in events for place in places(event)]:
                if name == key and name in each and isinstance(each, dict):
                    each[name] = junk
        else:
            container[key] = [container[key]] if kind == "wrap" else junk


@st.composite
def mutated(draw: Any, streams: list[list[Any]]) -> list[Any]:
    """Some events of a stream, with a few changes."""
    events: list[Any] = json.loads(json.dumps(draw(st.sampled_from(streams))))
    for _ in range(draw(st.integers(1, 4))):
        mutate(draw, events)
    return events


@st.composite
def bodies(draw: Any, content: bytes) -> list[bytes]:
    """The same bytes, cut at some places."""
    cuts = sorted(draw(st.sets(st.integers(1, max(len(content) - 1, 1)), max_size=5)))
    found = [content[start:end] for start, end in zip([0, *cuts], [*cuts, len(content)], strict=True)]
    return [piece for piece in found if piece]


def framed(events: list[Any]) -> bytes:
    return b"".join(b"data: %b\n\n" % json.dumps(event).encode() for event in events)


def check(found: dict[str, Reading], sent: list[Any] | None) -> None:
    """All ways of reading agree, and the events are those that were sent, as far as no error ended the stream."""
    assert [each for each in faults(found) if not each.startswith("as_input")] == []
    if sent is not None:
        got = [plain(each) for each in found["create events"].items]
        assert same(got, sent[: len(got)])
        assert len(got) == len(sent) or found["create events"].error is not None


STREAMS = {of: [each.sent for each in RECORDED if each.of == of] for of in ARGUMENTS}
OBJECTS = st.one_of(VALUES, st.dictionaries(NAMES, VALUES, max_size=4))


@both
@pytest.mark.parametrize("of", ARGUMENTS)
def test_changed_recordings(of: str, is_async: bool) -> None:
    @settings(max_examples=40)
    @given(st.data())
    def run(data: st.DataObject) -> None:
        sent = data.draw(mutated(STREAMS[of]))
        content = framed(sent) + (b"data: [DONE]\n\n" if data.draw(st.booleans()) else b"")
        check(read_all(is_async, data.draw(bodies(content)), of), sent)

    run()


@both
@pytest.mark.parametrize("of", ARGUMENTS)
def test_any_json(of: str, is_async: bool) -> None:
    events = st.one_of(OBJECTS, EVENTS if of.endswith("responses") else CHUNKS)

    @settings(max_examples=40)
    @given(st.lists(events, max_size=5), st.data())
    def run(sent: list[Any], data: st.DataObject) -> None:
        check(read_all(is_async, data.draw(bodies(framed(sent))) if sent else [], of), sent)

    run()


@both
@pytest.mark.parametrize("of", ARGUMENTS)
def test_changed_bytes(of: str, is_async: bool) -> None:
    @settings(max_examples=40)
    @given(st.data())
    def run(data: st.DataObject) -> None:
        content = bytearray(framed(data.draw(st.sampled_from(STREAMS[of]))))
        for _ in range(data.draw(st.integers(1, 3))):
            at = data.draw(st.integers(0, len(content)))
            content[at : at + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=4))
        check(read_all(is_async, data.draw(bodies(bytes(content))), of), None)

    run()


# --- handlers of runs, and turns of agents ---


def handler(is_async: bool) -> Any:
    """A handler of a run that notes what it hears: models, and errors."""
    base: Any = AsyncAssistantEventHandler if is_async else AssistantEventHandler
    heard: list[str] = []

    def method(name: str) -> Any:
        def on(_: Any, *arguments: Any) -> None:
            assert all(isinstance(each, (BaseModel, APIError)) for each in arguments), (name, arguments)
            heard.append(name)

        async def on_async(_: Any, *arguments: Any) -> None:
            on(_, *arguments)

        return on_async if is_async else on

    made = type("Noting", (base,), {f"on_{name}": method(name) for name in assistants.NAMES})()
    made.heard = heard
    return made


def follow(is_async: bool, frames: list[tuple[str, Any]]) -> list[str]:
    """What a handler of a run hears."""
    body = "".join(f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in frames).encode()

    def respond(_: Any) -> MockResponse:
        return MockResponse(pieces=[body, b"event: done\ndata: [DONE]\n\n"])

    async def code(client: Any) -> list[str]:
        noting = handler(is_async)
        async with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=noting) as stream:
            try:
                assert [each.event async for each in stream] == [name for name, _ in frames]
                assert all(isinstance(each, BaseModel) for each in await stream.get_final_messages())
                assert all(isinstance(each, BaseModel) for each in await stream.get_final_run_steps())
                assert isinstance(await stream.get_final_run(), BaseModel)
            except APIError:
                pass
        heard: list[str] = noting.heard
        return heard

    transport = MockTransport(respond)
    found: list[str] = with_client(is_async, code, transport=transport)
    return found


RUN = [list(each) for each in assistants.EVENTS[:-1]]
KINDS = st.sampled_from(sorted({name for name, _ in RUN} | {"thread.run.step.failed", "thread.message.new", "x"}))


@both
@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
def test_any_run(is_async: bool) -> None:
    @settings(max_examples=60)
    @given(mutated([[data for _, data in RUN]]), st.data())
    def run(values: list[Any], data: st.DataObject) -> None:
        names = [name for name, _ in RUN] + data.draw(st.lists(KINDS, min_size=10, max_size=10))
        heard = follow(is_async, list(zip(names, values, strict=False)))
        assert heard[-1] == "end" and heard.count("end") == 1

    run()


@both
def test_any_turn(is_async: bool) -> None:
    @settings(max_examples=40)
    @given(mutated([agents.GOOD, [*agents.BEGIN, agents.called("weather", '{"town": "Oslo"}')]]))
    def run(events: list[Any]) -> None:
        kind = AsyncOpenAI if is_async else OpenAI
        try:
            kinds, result = agents.run_turn(kind, agents.Server(events), tool_handlers={"weather": agents.weather})
        except OpenAIError:
            return
        assert isinstance(result.output_text, str) and result.turn.status == "completed" and kinds

    run()
