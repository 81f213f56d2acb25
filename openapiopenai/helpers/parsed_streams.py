"""Streams whose accumulated response is parsed, and the context managers that open them."""

from __future__ import annotations

from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openapiopenai._runtime.calls.operation import Plan

from .accumulators import text_in
from .chat_events import ChatEvents
from .function_tools import parsers
from .parsed_type import ParsedT
from .parsing import parsed_completion, parsed_response
from .response import keep_parsed
from .streams import (
    AsyncResponseStream,
    ResponseStream,
    _AsyncText,  # pyright: ignore[reportPrivateUsage]
    _Chat,  # pyright: ignore[reportPrivateUsage]
    _Response,  # pyright: ignore[reportPrivateUsage]
    _SyncText,  # pyright: ignore[reportPrivateUsage]
)

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator

    from .chat_events import ChatCompletionStreamEvent  # noqa: F401
    from .parsed import ParsedChatCompletion, ParsedResponse
    from .parsing import Format

__all__ = [
    "AsyncParsedChatCompletionStream",
    "AsyncParsedResponseStream",
    "AsyncStreamManager",
    "ParsedChatCompletionStream",
    "ParsedResponseStream",
    "StreamManager",
]

S = TypeVar("S")


@cache
def plan_of(plan: Plan, kind: str) -> Plan:
    """Return a plan of the same operation with another stream class."""
    operation = copy(plan.operation)
    operation.stream_class = f"{__name__}:{kind}"
    return Plan(operation, plan.declared)


def opened(method: Any, kind: str, arguments: dict[str, Any]) -> Any:
    """Return the stream of a generated method as one of the classes here, or an awaitable of an asynchronous client."""
    return method.__self__.client.call(plan_of(method.plan, kind), (), {**arguments, "stream": True})


# --- responses ---


class _ParsedResponse(_Response):
    wanted: Format[Any] | None = None
    """The requested type."""
    tools: Any = None
    """The tools that the model may call."""

    def accumulator(self) -> Any:
        add = super().accumulator()

        def take(event: Any) -> None:
            add(event)
            if self.wanted and getattr(event, "type", None) == "response.output_text.done" and self.is_answer(event):
                keep_parsed(event, self.wanted.attempt(text_in(getattr(event, "text", None))))

        return take

    def is_answer(self, event: Any) -> bool:
        """Whether a text is part of the final answer, not of the commentary."""
        item = self.added.known(event, "message")
        return (item.facts.get("phase") if item else None) in (None, "final_answer")


class ParsedResponseStream(_ParsedResponse, ResponseStream, Generic[ParsedT]):
    """Events of a response, as they arrive. `response.output_text.done` has the parsed text as `parsed`."""

    def get_final_response(self) -> ParsedResponse[ParsedT]:
        """Read the rest of the stream and return the whole response with its text parsed.

        Raises the errors of `client.responses.parse`, and APIError if the stream ended with an error event.
        """
        return parsed_response(self._exhaust(), self.wanted, self.call_info, tools=self.tools)

    def resume(self) -> ParsedResponseStream[ParsedT]:
        """See `ResponseStream.resume`."""
        retrieve, response_id, arguments = self.resumption(self.sequence_number)
        stream = opened(retrieve, "ParsedResponseStream", {"response_id": response_id, **arguments})
        stream.wanted, stream.tools = self.wanted, self.tools
        return stream  # type: ignore[no-any-return]


class AsyncParsedResponseStream(_ParsedResponse, AsyncResponseStream, Generic[ParsedT]):
    """Like ParsedResponseStream, for `async for`."""

    async def get_final_response(self) -> ParsedResponse[ParsedT]:
        """See `ParsedResponseStream.get_final_response`."""
        return parsed_response(await self._exhaust(), self.wanted, self.call_info, tools=self.tools)

    async def resume(self) -> AsyncParsedResponseStream[ParsedT]:
        """See `ResponseStream.resume`."""
        retrieve, response_id, arguments = self.resumption(self.sequence_number)
        stream = await opened(retrieve, "ParsedResponseStream", {"response_id": response_id, **arguments})
        stream.wanted, stream.tools = self.wanted, self.tools
        return stream  # type: ignore[no-any-return]


# --- chat ---


class _ParsedChat(_Chat):
    wanted: Format[Any] | None = None
    """The requested type."""
    tools: Any = None
    """The tools that the model may call."""

    def events(self) -> ChatEvents:
        """Return the object that derives events from chunks."""
        return ChatEvents(
            self.added, lambda text: self.wanted.attempt(text) if self.wanted else None, parsers(self.tools)
        )

    def text_of(self, event: Any) -> str:
        return event.delta if event.type == "content.delta" and not event.choice_index else ""


class ParsedChatCompletionStream(_ParsedChat, _SyncText["ChatCompletionStreamEvent[ParsedT]"], Generic[ParsedT]):
    """Chunks of a chat completion and the events derived from them, as they arrive."""

    def _iterate(self) -> Generator[Any, None, None]:
        events, chunks = self.events(), super()._iterate()
        try:
            for chunk in chunks:
                yield from events.of(chunk)
            yield from events.rest()
        finally:
            chunks.close()

    def get_final_completion(self) -> ParsedChatCompletion[ParsedT]:
        """Read the rest of the stream and return the whole completion with its text parsed.

        Raises the errors of `client.chat.completions.parse`.
        """
        return parsed_completion(self._exhaust(), self.wanted, self.call_info, tools=self.tools)


class AsyncParsedChatCompletionStream(_ParsedChat, _AsyncText["ChatCompletionStreamEvent[ParsedT]"], Generic[ParsedT]):
    """Like ParsedChatCompletionStream, for `async for`."""

    async def _iterate(self) -> AsyncGenerator[Any, None]:
        events, chunks = self.events(), super()._iterate()
        try:
            async for chunk in chunks:
                for event in events.of(chunk):
                    yield event
            for event in events.rest():
                yield event
        finally:
            await chunks.aclose()

    async def get_final_completion(self) -> ParsedChatCompletion[ParsedT]:
        """See `ParsedChatCompletionStream.get_final_completion`."""
        return parsed_completion(await self._exhaust(), self.wanted, self.call_info, tools=self.tools)


# --- context managers ---


class StreamManager(Generic[S]):
    """Sends the request when the `with` block is entered, and closes the stream when it is left."""

    def __init__(self, opening: Callable[[], S]) -> None:
        self.opening = opening
        self.stream: Any = None

    def __enter__(self) -> S:
        self.stream = stream = self.opening()
        return stream

    def __exit__(self, *exception: object) -> None:
        self.stream.close()


class AsyncStreamManager(Generic[S]):
    """Like StreamManager, for `async with`."""

    def __init__(self, opening: Callable[[], Awaitable[S]]) -> None:
        self.opening = opening
        self.stream: Any = None

    async def __aenter__(self) -> S:
        self.stream = stream = await self.opening()
        return stream

    async def __aexit__(self, *exception: object) -> None:
        await self.stream.close()


def manager(method: Any, kind: str, wanted: Format[Any] | None, arguments: dict[str, Any]) -> Any:
    """Return the context manager that opens a stream, for a synchronous or asynchronous client."""

    def opening() -> Any:
        stream = opened(method, kind, arguments)
        stream.wanted, stream.tools = wanted, arguments.get("tools")
        return stream

    async def opening_async() -> Any:
        stream = await opened(method, kind, arguments)
        stream.wanted, stream.tools = wanted, arguments.get("tools")
        return stream

    is_async = method.__self__.client.is_async
    return AsyncStreamManager(opening_async) if is_async else StreamManager(opening)
