# Generated from assistants_async.py by `make generate`; edit that file instead.

"""Synchronous streams of assistant runs, and the handlers of their events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from openapiopenai._runtime.calls.helper import takes
from openapiopenai._runtime.http import threads
from openapiopenai._runtime.http.errors import APIError, APITimeoutError
from openapiopenai._runtime.json.model import BaseModel

from .accumulators import place
from .assistants import ASYNC_METHOD, ENDED, added, at, models_in, pieces
from .response import named, reach

if TYPE_CHECKING:
    from typing import Self

    from openapiopenai.models.assistant_stream_event import AssistantStreamEvent
    from openapiopenai.models.message_object import MessageObject
    from openapiopenai.models.run_object import RunObject
    from openapiopenai.models.run_step_object import RunStepObject

__all__ = ["AssistantEventHandler", "AssistantStreamManager"]

H = TypeVar("H")


class AssistantEventHandler:
    """Events of a run, as they arrive. Override the methods that you want to be called.

    An iterator over the events. Created by the `stream` methods of runs and threads, or passed to them as
    `event_handler`.
    """

    def __init__(self) -> None:
        self._stream: Any = None
        self._iterator: Iterator[AssistantStreamEvent] | None = None
        self._messages: dict[str, MessageObject] = {}
        self._steps: dict[str, RunStepObject] = {}
        self._parts: dict[str, dict[int, Any]] = {}
        """Parts of each message or step that have begun but not ended, in their current state."""
        self._message: MessageObject | None = None
        self._step: RunStepObject | None = None
        self._run: RunObject | None = None
        self._event: AssistantStreamEvent | None = None

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The last event."""
        return self._event

    @property
    def current_run(self) -> RunObject | None:
        """The run in the last state that the server sent."""
        return self._run

    @property
    def current_message_snapshot(self) -> MessageObject | None:
        """The message being written, in its current state."""
        return self._message

    @property
    def current_run_step_snapshot(self) -> RunStepObject | None:
        """The step in progress, in its current state."""
        return self._step

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        if self._stream is None:
            raise RuntimeError("use the handler in a with block of stream(…)")
        self._iterator = self._iterator or self._read()
        return self._iterator

    @property
    def text_deltas(self) -> Iterator[str]:
        """Iterate over the rest of the stream as pieces of message text."""
        for event in self:
            yield from pieces(event)

    def until_done(self) -> None:
        """Read the rest of the stream."""
        for _ in self:
            pass

    def get_final_run(self) -> RunObject:
        """Read the rest of the stream and return the run. Raises APIError if the stream contained no run."""
        self.until_done()
        if self._run is None:
            call = self._stream.reader.call
            raise APIError(f"{call.operation.name}: the stream contained no run", request=call.request.masked())
        return self._run

    def get_final_messages(self) -> list[MessageObject]:
        """Read the rest of the stream and return the messages of the run."""
        self.until_done()
        return [*self._messages.values()]

    def get_final_run_steps(self) -> list[RunStepObject]:
        """Read the rest of the stream and return the steps of the run."""
        self.until_done()
        return [*self._steps.values()]

    def close(self) -> None:
        """Stop streaming. The run continues."""
        if self._stream is not None:
            self._stream.close()

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Called for every event, before any other method."""

    def on_end(self) -> None:
        """Called when the stream has ended for any reason."""

    def on_timeout(self) -> None:
        """Called when the stream times out, before the error is raised."""

    def on_exception(self, exception: Exception) -> None:
        """Called on any error other than a timeout, before it is raised."""

    def on_message_created(self, message: Any) -> None:
        """Called when a message has begun."""

    def on_message_delta(self, delta: Any, snapshot: Any) -> None:
        """Called with a delta of a message, and the message so far."""

    def on_message_done(self, message: Any) -> None:
        """Called when a message is complete."""

    def on_text_created(self, text: Any) -> None:
        """Called when a text has begun."""

    def on_text_delta(self, delta: Any, snapshot: Any) -> None:
        """Called with a delta of a text, and the text so far."""

    def on_text_done(self, text: Any) -> None:
        """Called when a text is complete."""

    def on_image_file_done(self, image_file: Any) -> None:
        """Called when an image is complete."""

    def on_run_step_created(self, run_step: Any) -> None:
        """Called when a step has begun."""

    def on_run_step_delta(self, delta: Any, snapshot: Any) -> None:
        """Called with a delta of a step, and the step so far."""

    def on_run_step_done(self, run_step: Any) -> None:
        """Called when a step has ended."""

    def on_tool_call_created(self, tool_call: Any) -> None:
        """Called when a tool call has begun."""

    def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
        """Called with a delta of a tool call, and the call so far."""

    def on_tool_call_done(self, tool_call: Any) -> None:
        """Called when a tool call is complete."""

    def _begin(self, stream: Any) -> Self:
        self._stream = stream
        return self

    # --- event processing ---

    def _read(self) -> Iterator[AssistantStreamEvent]:
        try:
            for event in self._stream:
                self._take(event)
                yield event
        except Exception as error:
            is_timeout = isinstance(error, (APITimeoutError, TimeoutError))
            self._tell(self.on_timeout) if is_timeout else self._tell(self.on_exception, error)
            raise
        finally:
            self._tell(self.on_end)
            self._stream.close()

    @staticmethod
    def _tell(method: Callable[..., Any], *arguments: Any) -> None:
        threads.result_of(method(*arguments), ASYNC_METHOD)

    def _take(self, event: Any) -> None:
        """Accumulate an event and call the handler methods for it."""
        self._event = event
        kind, data = named(event, "event"), reach(event, "data")
        self._tell(self.on_event, event)
        if not isinstance(data, BaseModel):  # an unknown event, or a malformed one
            return
        if kind.startswith("thread.message."):
            self._take_message(kind, data)
        elif kind.startswith("thread.run.step."):
            self._take_step(kind, data)
        elif kind.startswith("thread.run."):
            self._run = cast("RunObject", data)

    def _take_message(self, kind: str, data: Any) -> None:
        id, delta = named(data, "id"), reach(data, "delta")
        if kind == "thread.message.delta":
            if isinstance(delta, BaseModel):
                self._messages[id] = self._message = added(self._messages.get(id), id, delta, "MessageObject")
                self._tell(self.on_message_delta, delta, self._message)
                for part in models_in(reach(delta, "content")):
                    self._take_part(id, part)
            return
        self._messages[id] = self._message = data
        if kind == "thread.message.created":
            self._tell(self.on_message_created, data)
        if kind in ("thread.message.completed", "thread.message.incomplete"):
            self._end_parts(id, reach(data, "content"))
            self._tell(self.on_message_done, data)
            self._message = None

    def _take_part(self, owner: str, part: Any) -> None:
        """Process a delta of one part of a message."""
        index, content = place(part), reach(self._message, "content")
        is_new = index not in self._parts.setdefault(owner, {})
        if is_new:
            self._end_parts(owner, content)
        snapshot = self._parts[owner][index] = at(content, index, part)
        text, whole = reach(part, "text"), reach(snapshot, "text")
        if named(part, "type") == "text" and isinstance(text, BaseModel) and isinstance(whole, BaseModel):
            if is_new:
                self._tell(self.on_text_created, whole)
            self._tell(self.on_text_delta, text, whole)

    def _end_parts(self, owner: str, content: Any) -> None:
        """End the parts that have begun."""
        ends = {"text": self.on_text_done, "image_file": self.on_image_file_done}
        for index, part in self._parts.pop(owner, {}).items():
            final = at(content, index, part)
            kind = named(final, "type")
            if kind in ends and isinstance(found := reach(final, kind), BaseModel):
                self._tell(ends[kind], found)
        self._parts[owner] = {}

    def _take_step(self, kind: str, data: Any) -> None:
        id, delta = named(data, "id"), reach(data, "delta")
        if kind == "thread.run.step.delta":
            if isinstance(delta, BaseModel):
                self._steps[id] = self._step = added(self._steps.get(id), id, delta, "RunStepObject")
                self._tell(self.on_run_step_delta, delta, self._step)
                for call in models_in(reach(delta, "step_details", "tool_calls")):
                    self._take_call(id, call)
            return
        self._steps[id] = self._step = data
        if kind == "thread.run.step.created":
            self._tell(self.on_run_step_created, data)
        if kind in ENDED:
            self._end_calls(id, reach(data, "step_details", "tool_calls"))
            self._tell(self.on_run_step_done, data)
            self._step = None

    def _take_call(self, owner: str, call: Any) -> None:
        """Process a delta of one tool call."""
        index, calls = place(call), reach(self._step, "step_details", "tool_calls")
        is_new = index not in self._parts.setdefault(owner, {})
        if is_new:
            self._end_calls(owner, calls)
        snapshot = self._parts[owner][index] = at(calls, index, call)
        if is_new:
            self._tell(self.on_tool_call_created, snapshot)
        self._tell(self.on_tool_call_delta, call, snapshot)

    def _end_calls(self, owner: str, calls: Any) -> None:
        for index, call in self._parts.pop(owner, {}).items():
            self._tell(self.on_tool_call_done, at(calls, index, call))
        self._parts[owner] = {}


class AssistantStreamManager(Generic[H]):
    """Starts the run when the `with` block is entered, and closes the stream when it is left."""

    def __init__(self, opening: Callable[[], Any], handler: H) -> None:
        self.opening = opening
        self.handler: Any = handler

    def __enter__(self) -> H:
        handler: H = self.handler._begin(self.opening())
        return handler

    def __exit__(self, *exception: object) -> None:
        self.handler.close()


def manager(
    resource: Any, method: str, handler: AssistantEventHandler | None, arguments: dict[str, Any]
) -> AssistantStreamManager[AssistantEventHandler]:
    """Return the context manager that streams a method; what has replaced that is not called."""
    handler = AssistantEventHandler() if handler is None else handler
    if not isinstance(handler, AssistantEventHandler):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError("event_handler: expected an instance of a subclass of AssistantEventHandler")
    sent = {**arguments, "stream": True}
    return AssistantStreamManager(lambda: resource._client._call(resource._plans[method], (), sent), handler)


@takes("beta.threads.runs.create", without=("stream",))
def stream_run(
    runs: Any, *, event_handler: AssistantEventHandler | None = None, **arguments: Any
) -> AssistantStreamManager[AssistantEventHandler]:
    """Create a run and stream its events: `with … as stream: stream.until_done()`.

    - `event_handler`: an instance of your subclass of AssistantEventHandler (AssistantEventHandler with an
      synchronous client), whose methods are called; default: a handler whose methods do nothing.
    """
    return manager(runs, "create", event_handler, arguments)


@takes("beta.threads.runs.submit_tool_outputs", without=("stream",))
def stream_tool_outputs(
    runs: Any, *, event_handler: AssistantEventHandler | None = None, **arguments: Any
) -> AssistantStreamManager[AssistantEventHandler]:
    """Submit the tool outputs of a run and stream its events; see `stream`.

    - `event_handler`: see `stream`.
    """
    return manager(runs, "submit_tool_outputs", event_handler, arguments)


@takes("beta.threads.create_and_run", without=("stream",))
def stream_thread(
    threads: Any, *, event_handler: AssistantEventHandler | None = None, **arguments: Any
) -> AssistantStreamManager[AssistantEventHandler]:
    """Create a thread and run it, and stream the events of the run; see `runs.stream`.

    - `event_handler`: see `runs.stream`.
    """
    return manager(threads, "create_and_run", event_handler, arguments)
