"""Asynchronous streams that accumulate a complete response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from openapiopenai._runtime.calls.streams_async import AsyncStream

from .streams import Adding, AddingChat, AddingCompletion, AddingResponse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Self

    from openapiopenai.models.beta_response import BetaResponse

    # Named in base classes.
    from openapiopenai.models.beta_response_stream_event import BetaResponseStreamEvent  # noqa: F401
    from openapiopenai.models.create_chat_completion_response import CreateChatCompletionResponse
    from openapiopenai.models.create_chat_completion_stream_response import CreateChatCompletionStreamResponse  # noqa: F401
    from openapiopenai.models.create_completion_response import CreateCompletionResponse
    from openapiopenai.models.response import Response
    from openapiopenai.models.response_stream_event import ResponseStreamEvent  # noqa: F401

__all__ = ["AsyncBetaResponseStream", "AsyncChatCompletionStream", "AsyncCompletionStream", "AsyncResponseStream"]


E = TypeVar("E")


class AsyncTextStream(Adding, AsyncStream[E]):
    async def text_deltas(self) -> AsyncIterator[str]:
        """Iterate over the rest of the stream as pieces of text."""
        async for event in self:
            if text := self.text_of(event):
                yield text

    async def until_done(self) -> Self:
        """Read the rest of the stream, if any. Raises OpenAIError if the stream was closed before its end."""
        if self.is_cut or not self.is_over:
            async for _ in self:
                pass
        return self

    async def _exhaust(self) -> Any:
        return (await self.until_done()).final()


class AsyncChatCompletionStream(AddingChat, AsyncTextStream["CreateChatCompletionStreamResponse"]):
    """Chunks of a chat completion, as they arrive."""

    async def get_final_completion(self) -> CreateChatCompletionResponse:
        """Read the rest of the stream and return the whole completion."""
        completion: CreateChatCompletionResponse = await self._exhaust()
        return completion


class AsyncCompletionStream(AddingCompletion, AsyncTextStream["CreateCompletionResponse"]):
    """Chunks of a completion, as they arrive."""

    async def get_final_completion(self) -> CreateCompletionResponse:
        """Read the rest of the stream and return the whole completion."""
        completion: CreateCompletionResponse = await self._exhaust()
        return completion


class AsyncResponseStream(AddingResponse, AsyncTextStream["ResponseStreamEvent"]):
    """Events of a response, as they arrive."""

    async def get_final_response(self) -> Response:
        """Read the rest of the stream and return the whole response, whatever its status.

        Raises APIError if the stream ended with an error event.
        """
        response: Response = await self._exhaust()
        return response

    async def resume(self) -> AsyncResponseStream:
        """Return a new stream of the events after the last one, for a response created with `background=True`.

        Raises ValueError if no event has contained the ID of the response yet.
        """
        retrieve, response_id, arguments = self.resumption(self.sequence_number)
        stream: AsyncResponseStream = await retrieve(response_id, **arguments)
        return stream


class AsyncBetaResponseStream(AddingResponse, AsyncTextStream["BetaResponseStreamEvent"]):
    """Events of a response of the beta API, as they arrive."""

    async def get_final_response(self) -> BetaResponse:
        """See `AsyncResponseStream.get_final_response`."""
        response: BetaResponse = await self._exhaust()
        return response
