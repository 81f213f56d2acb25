"""Streams of runs: events add up to the response without a stream, and handlers receive each event."""

from __future__ import annotations

import asyncio
import itertools
import json
import random
from typing import Any

import pytest

from openapiopenai import AssistantEventHandler, AsyncAssistantEventHandler, AsyncOpenAI, OpenAI, OpenAIError

from .loopback import Received, Reply, loopback

BOTH = pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

RUN = {"id": "run_1", "object": "thread.run", "thread_id": "t1", "status": "in_progress"}
MESSAGE = {"id": "msg_1", "object": "thread.message", "role": "assistant", "content": [], "status": "in_progress"}
STEP = {"id": "step_1", "object": "thread.run.step", "status": "in_progress", "type": "tool_calls", "step_details": {"type": "tool_calls", "tool_calls": []}}  # fmt: skip


def text(value: str, index: int = 0) -> dict[str, Any]:
    return {"index": index, "type": "text", "text": {"value": value, "annotations": []}}


def delta(*content: Any) -> tuple[str, Any]:
    return "thread.message.delta", {"id": "msg_1", "object": "thread.message.delta", "delta": {"content": [*content]}}


def step(call: Any) -> tuple[str, Any]:
    details = {"type": "tool_calls", "tool_calls": [call]}
    return "thread.run.step.delta", {"id": "step_1", "object": "thread.run.step.delta", "delta": {"step_details": details}}  # fmt: skip


CALL = {"index": 0, "id": "call_1", "type": "function", "function": {"name": "weather", "arguments": '{"to', "output": None}}  # fmt: skip
WHOLE_CALL = {"id": "call_1", "type": "function", "function": {"name": "weather", "arguments": '{"town":1}', "output": None}}  # fmt: skip
IMAGE = {"index": 1, "type": "image_file", "image_file": {"file_id": "file_1"}}
WHOLE = [{"type": "text", "text": {"value": "Hello", "annotations": []}}, {"type": "image_file", "image_file": {"file_id": "file_1"}}, {"type": "text", "text": {"value": "!", "annotations": []}}]  # fmt: skip
EVENTS: list[tuple[str, Any]] = [
    ("thread.created", {"id": "t1", "object": "thread"}),
    ("thread.run.created", RUN),
    ("thread.run.step.created", STEP),
    step(CALL),
    step({"index": 0, "type": "function", "function": {"arguments": 'wn":1}'}}),
    (
        "thread.run.step.completed",
        {**STEP, "status": "completed", "step_details": {"type": "tool_calls", "tool_calls": [WHOLE_CALL]}},
    ),
    ("thread.message.created", MESSAGE),
    delta(text("Hel")),
    delta(text("lo")),
    delta(IMAGE),
    delta(text("!", 2)),
    ("thread.message.completed", {**MESSAGE, "status": "completed", "content": WHOLE}),
    ("thread.run.completed", {**RUN, "status": "completed"}),
    ("done", "[DONE]"),
]
HEARD = [
    "run_step_created", "tool_call_created weather", 'tool_call_delta {"to', 'tool_call_delta {"town":1}',
    "tool_call_done weather", "run_step_done", "message_created", "text_created", "text_delta Hel", "text_delta Hello",
    "text_done Hello", "image_file_done file_1", "text_created", "text_delta !", "text_done !", "message_done Hello",
    "end",
]  # fmt: skip


class Listener:
    """Notes what it hears; the same for both kinds."""

    heard: list[str]

    def note(self, name: str, *arguments: Any) -> None:
        last = arguments[-1] if arguments else None
        what = {
            "text_delta": lambda: last.value,
            "text_done": lambda: last.value,
            "image_file_done": lambda: last.file_id,
            "tool_call_created": lambda: last.function.name,
            "tool_call_delta": lambda: last.function.arguments,
            "tool_call_done": lambda: last.function.name,
            "message_done": lambda: last.content[0].text.value,
        }.get(name, lambda: "")()
        self.heard.append(f"{name} {what}".strip())


NAMES = ("run_step_created", "run_step_done", "tool_call_created", "tool_call_delta", "tool_call_done", "message_created", "message_done", "text_created", "text_delta", "text_done", "image_file_done", "end", "exception", "timeout")  # fmt: skip


def listener(base: Any) -> Any:
    """A handler of a kind that notes all that it hears."""

    def method(name: str) -> Any:
        def on(self: Any, *arguments: Any) -> None:
            self.note(name, *arguments)

        async def on_async(self: Any, *arguments: Any) -> None:
            await asyncio.sleep(0)
            self.note(name, *arguments)

        return on_async if base is AsyncAssistantEventHandler else on

    kind: Any = type("Noting", (Listener, base), {f"on_{name}": method(name) for name in NAMES})
    made = kind()
    made.heard = []
    return made


def serve(events: list[tuple[str, Any]], seen: list[Received]) -> Any:
    body = "".join(f"event: {name}\ndata: {data if isinstance(data, str) else json.dumps(data)}\n\n" for name, data in events).encode()  # fmt: skip
    draw = random.Random(7)
    places = [0, *sorted(draw.sample(range(1, len(body)), 40)), len(body)]
    pieces = [body[start:end] for start, end in itertools.pairwise(places)]

    def respond(request: Received) -> Reply:
        seen.append(request)
        return Reply(200, {"content-type": "text/event-stream"}, pieces, "chunked")

    return respond


METHODS: list[tuple[str, dict[str, Any], str]] = [
    ("runs.stream", {"thread_id": "t1", "assistant_id": "a"}, "/v1/threads/t1/runs"),
    ("runs.create_and_stream", {"thread_id": "t1", "assistant_id": "a"}, "/v1/threads/t1/runs"),
    ("create_and_run_stream", {"assistant_id": "a"}, "/v1/threads/runs"),
    (
        "runs.submit_tool_outputs_stream",
        {"thread_id": "t1", "run_id": "r", "tool_outputs": []},
        "/v1/threads/t1/runs/r/submit_tool_outputs",
    ),
]


def follow(kind: Any, method: str, arguments: dict[str, Any], events: Any = EVENTS, seen: Any = None) -> Any:
    """Follow a run with a handler; what it heard, and the final things."""
    with loopback(serve(events, seen if seen is not None else [])) as url:
        options: dict[str, Any] = {"api_key": "k", "base_url": f"{url}/v1", "max_retries": 0}
        if kind is OpenAI:
            handler = listener(AssistantEventHandler)
            use: Any = OpenAI(**options).beta.threads
            for part in method.split("."):
                use = getattr(use, part)
            with use(event_handler=handler, **arguments) as stream:
                final = stream.get_final_run(), stream.get_final_messages(), stream.get_final_run_steps()
            return handler, final

        async def main() -> Any:
            handler = listener(AsyncAssistantEventHandler)
            async with AsyncOpenAI(**options) as client:
                use: Any = client.beta.threads
                for part in method.split("."):
                    use = getattr(use, part)
                async with use(event_handler=handler, **arguments) as stream:
                    final = await stream.get_final_run(), await stream.get_final_messages(), await stream.get_final_run_steps()  # fmt: skip
            return handler, final

        return asyncio.run(main())


@BOTH
@pytest.mark.parametrize(("method", "arguments", "path"), METHODS, ids=[each[0] for each in METHODS])
def test_a_run(kind: Any, method: str, arguments: dict[str, Any], path: str) -> None:
    seen: list[Received] = []
    handler, (run, messages, steps) = follow(kind, method, arguments, seen=seen)
    assert handler.heard == HEARD
    assert run.status == "completed" and [each.to_dict()["content"] for each in messages] == [WHOLE]
    assert [each.step_details.tool_calls[0].function.arguments for each in steps] == ['{"town":1}']
    assert seen[0].target == path and json.loads(seen[0].body)["stream"] is True
    assert handler.current_event.event == "thread.run.completed" and handler.current_message_snapshot is None


@BOTH
def test_partial_results_of_a_cut_stream(kind: Any) -> None:
    """A message that was not completed, with an annotation in a delta."""
    note = {"index": 0, "type": "file_citation", "text": "[1]", "file_citation": {"file_id": "f"}}
    late = {"index": 0, "type": "text", "text": {"annotations": [note]}}
    events = [*EVENTS[:2], EVENTS[6], EVENTS[7], delta(late), EVENTS[8], EVENTS[12], EVENTS[13]]
    handler, (_, (message,), _) = follow(kind, *METHODS[0][:2], events)
    assert message.content[0].text.value == "Hello" and message.content[0].text.annotations[0].text == "[1]"
    assert handler.heard[-1] == "end"


@BOTH
def test_errors_reach_the_handler(kind: Any) -> None:
    with pytest.raises(OpenAIError) as raised:
        follow(kind, *METHODS[0][:2], EVENTS[:8])  # breaks off
    assert "IncompleteStream" in type(raised.value).__name__
    with pytest.raises(OpenAIError, match="no run"):
        follow(kind, *METHODS[0][:2], [EVENTS[0], EVENTS[13]])


def test_without_a_handler() -> None:
    with loopback(serve(EVENTS, [])) as url:
        client = OpenAI(api_key="k", base_url=f"{url}/v1")
        with client.beta.threads.runs.stream(thread_id="t1", assistant_id="a") as stream:
            assert "".join(stream.text_deltas) == "Hello!"
        with client.beta.threads.runs.stream(thread_id="t1", assistant_id="a") as stream:
            assert next(iter(stream)).event == "thread.created"  # and leave
        with pytest.raises(
            TypeError, match="event_handler: expected an instance of a subclass of AssistantEventHandler"
        ):
            client.beta.threads.runs.stream(thread_id="t1", assistant_id="a", event_handler=print)  # type: ignore[arg-type]
