"""Asynchronous streams whose accumulated response is parsed, and the context managers that open them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openapiopenai._runtime.json.spelling import WithAdvice

from .parsed_streams import ParsingChat, ParsingResponse, plan_of
from .parsed_type import ParsedT
from .parsing import parsed_completion, parsed_response
from .streams_async import AsyncResponseStream, AsyncTextStream

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from .chat_events import ChatCompletionStreamEvent  # noqa: F401
    from .parsed import ParsedChatCompletion, ParsedResponse
    from .parsing import Format

__all__ = ["AsyncParsedChatCompletionStream", "AsyncParsedResponseStream", "AsyncStreamManager"]

S = TypeVar("S")


class AsyncParsedResponseStream(ParsingResponse, AsyncResponseStream, Generic[ParsedT]):
    """Events of a response, as they arrive. `response.output_text.done` has the parsed text as `parsed`."""

    async def get_final_response(self) -> ParsedResponse[ParsedT]:
        """Read the rest of the stream and return the whole response with its text parsed.

        Raises the errors of `client.responses.parse`, and APIError if the stream ended with an error event.
        """
        return parsed_response(await self._exhaust(), self.wanted, self.call_info, **self._how)

    async def resume(self) -> AsyncParsedResponseStream[ParsedT]:
        """See `AsyncResponseStream.resume`."""
        retrieve, response_id, arguments = self.resumption(self.sequence_number)
        sent = {"response_id": response_id, **arguments}
        stream = await opened(retrieve.__self__, "retrieve", "ParsedResponseStream", sent)
        stream.wanted, stream.tools = self.wanted, self.tools
        return stream  # type: ignore[no-any-return]


class AsyncParsedChatCompletionStream(
    ParsingChat, AsyncTextStream["ChatCompletionStreamEvent[ParsedT]"], Generic[ParsedT]
):
    """Chunks of a chat completion and the events derived from them, as they arrive."""

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
        """Read the rest of the stream and return the whole completion with its text parsed.

        Raises the errors of `client.chat.completions.parse`.
        """
        return parsed_completion(await self._exhaust(), self.wanted, self.call_info, **self._how)


class AsyncStreamManager(WithAdvice, Generic[S]):
    """Sends the request when the `async with` block is entered, and closes the stream when it is left."""

    def __init__(self, opening: Callable[[], Awaitable[S]]) -> None:
        self.opening = opening
        self.stream: Any = None

    async def __aenter__(self) -> S:
        self.stream = stream = await self.opening()
        return stream

    async def __aexit__(self, *exception: object) -> None:
        await self.stream.close()

    if not TYPE_CHECKING:  # type checkers report it

        def __aiter__(self) -> None:
            """Say what to iterate over. Raises TypeError."""
            raise TypeError("this is no stream yet: async with …stream(…) as stream: async for event in stream")


async def opened(resource: Any, method: str, kind: str, arguments: dict[str, Any]) -> Any:
    """Return the stream of a generated method as one of the classes here."""
    plan = plan_of(resource._plans[method], kind)
    return await resource._client._call(plan, (), {**arguments, "stream": True})


def manager(
    resource: Any, method: str, kind: str, wanted: Format[Any] | None, arguments: dict[str, Any], tools: Any
) -> AsyncStreamManager[Any]:
    """Return the context manager that opens a stream."""

    async def opening() -> Any:
        stream = await opened(resource, method, kind, arguments)
        stream.wanted, stream.tools = wanted, tools
        return stream

    return AsyncStreamManager(opening)
