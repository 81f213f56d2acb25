# Generated from parsed_streams_async.py by `make generate`; edit that file instead.

"""Synchronous streams whose accumulated response is parsed, and the context managers that open them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openapiopenai._runtime.json.spelling import WithAdvice

from .parsed_streams import ParsingChat, ParsingResponse, plan_of
from .parsed_type import ParsedT
from .parsing import parsed_completion, parsed_response
from .streams_sync import ResponseStream, TextStream

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from .chat_events import ChatCompletionStreamEvent  # noqa: F401
    from .parsed import ParsedChatCompletion, ParsedResponse
    from .parsing import Format

__all__ = ["ParsedChatCompletionStream", "ParsedResponseStream", "StreamManager"]

S = TypeVar("S")


class ParsedResponseStream(ParsingResponse, ResponseStream, Generic[ParsedT]):
    """Events of a response, as they arrive. `response.output_text.done` has the parsed text as `parsed`."""

    def get_final_response(self) -> ParsedResponse[ParsedT]:
        """Read the rest of the stream and return the whole response with its text parsed.

        Raises the errors of `client.responses.parse`, and APIError if the stream ended with an error event.
        """
        return parsed_response(self._exhaust(), self.wanted, self.call_info, **self._how)

    def resume(self) -> ParsedResponseStream[ParsedT]:
        """See `ResponseStream.resume`."""
        retrieve, response_id, arguments = self.resumption(self.sequence_number)
        sent = {"response_id": response_id, **arguments}
        stream = opened(retrieve.__self__, "retrieve", "ParsedResponseStream", sent)
        stream.wanted, stream.tools = self.wanted, self.tools
        return stream  # type: ignore[no-any-return]


class ParsedChatCompletionStream(ParsingChat, TextStream["ChatCompletionStreamEvent[ParsedT]"], Generic[ParsedT]):
    """Chunks of a chat completion and the events derived from them, as they arrive."""

    def _iterate(self) -> Generator[Any, None]:
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
        return parsed_completion(self._exhaust(), self.wanted, self.call_info, **self._how)


class StreamManager(WithAdvice, Generic[S]):
    """Sends the request when the `with` block is entered, and closes the stream when it is left."""

    def __init__(self, opening: Callable[[], S]) -> None:
        self.opening = opening
        self.stream: Any = None

    def __enter__(self) -> S:
        self.stream = stream = self.opening()
        return stream

    def __exit__(self, *exception: object) -> None:
        self.stream.close()

    if not TYPE_CHECKING:  # type checkers report it

        def __iter__(self) -> None:
            """Say what to iterate over. Raises TypeError."""
            raise TypeError("this is no stream yet: with …stream(…) as stream: for event in stream")


def opened(resource: Any, method: str, kind: str, arguments: dict[str, Any]) -> Any:
    """Return the stream of a generated method as one of the classes here."""
    plan = plan_of(resource._plans[method], kind)
    return resource._client._call(plan, (), {**arguments, "stream": True})


def manager(
    resource: Any, method: str, kind: str, wanted: Format[Any] | None, arguments: dict[str, Any], tools: Any
) -> StreamManager[Any]:
    """Return the context manager that opens a stream."""

    def opening() -> Any:
        stream = opened(resource, method, kind, arguments)
        stream.wanted, stream.tools = wanted, tools
        return stream

    return StreamManager(opening)
