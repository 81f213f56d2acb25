# Generated from streams_async.py by `make generate`; edit that file instead.

"""Synchronous streams that accumulate a complete response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from openapiopenai._runtime.calls.streams_sync import Stream

from .streams import Adding, AddingChat, AddingCompletion, AddingResponse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from openapiopenai.models.beta_response import BetaResponse

    # Named in base classes.
    from openapiopenai.models.beta_response_stream_event import BetaResponseStreamEvent  # noqa: F401
    from openapiopenai.models.create_chat_completion_response import CreateChatCompletionResponse
    from openapiopenai.models.create_chat_completion_stream_response import CreateChatCompletionStreamResponse  # noqa: F401
    from openapiopenai.models.create_completion_response import CreateCompletionResponse
    from openapiopenai.models.response import Response
    from openapiopenai.models.response_stream_event import ResponseStreamEvent  # noqa: F401

__all__ = ["BetaResponseStream", "ChatCompletionStream", "CompletionStream", "ResponseStream"]


E = TypeVar("E")


class TextStream(Adding, Stream[E]):
    def text_deltas(self) -> Iterator[str]:
        """Iterate over the rest of the stream as pieces of text."""
        for event in self:
            if text := self.text_of(event):
                yield text

    def until_done(self) -> Self:
        """Read the rest of the stream, if any. Raises OpenAIError if the stream was closed before its end."""
        if self.is_cut or not self.is_over:
            for _ in self:
                pass
        return self

    def _exhaust(self) -> Any:
        return self.until_done().final()


class ChatCompletionStream(AddingChat, TextStream["CreateChatCompletionStreamResponse"]):
    """Chunks of a chat completion, as they arrive."""

    def get_final_completion(self) -> CreateChatCompletionResponse:
        """Read the rest of the stream and return the whole completion."""
        completion: CreateChatCompletionResponse = self._exhaust()
        return completion


class CompletionStream(AddingCompletion, TextStream["CreateCompletionResponse"]):
    """Chunks of a completion, as they arrive."""

    def get_final_completion(self) -> CreateCompletionResponse:
        """Read the rest of the stream and return the whole completion."""
        completion: CreateCompletionResponse = self._exhaust()
        return completion


class ResponseStream(AddingResponse, TextStream["ResponseStreamEvent"]):
    """Events of a response, as they arrive."""

    def get_final_response(self) -> Response:
        """Read the rest of the stream and return the whole response, whatever its status.

        Raises APIError if the stream ended with an error event.
        """
        response: Response = self._exhaust()
        return response

    def resume(self) -> ResponseStream:
        """Return a new stream of the events after the last one, for a response created with `background=True`.

        Raises ValueError if no event has contained the ID of the response yet.
        """
        retrieve, response_id, arguments = self.resumption(self.sequence_number)
        stream: ResponseStream = retrieve(response_id, **arguments)
        return stream


class BetaResponseStream(AddingResponse, TextStream["BetaResponseStreamEvent"]):
    """Events of a response of the beta API, as they arrive."""

    def get_final_response(self) -> BetaResponse:
        """See `ResponseStream.get_final_response`."""
        response: BetaResponse = self._exhaust()
        return response
