"""Streams that add up to an answer: chat, completions, responses.

Each takes up its events as they pass, so the answer is there at any time: `partial()` while the
stream runs, `get_final_…()` for the rest of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.answers import message_of
from openapiopenai._runtime.exceptions import APIError
from openapiopenai._runtime.streaming import AsyncStream, Stream

from .accumulators import Chunks, ResponseEvents

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from openapiopenai._runtime.streaming import Reader
    from openapiopenai.models.beta_response import BetaResponse
    from openapiopenai.models.create_chat_completion_response import CreateChatCompletionResponse
    from openapiopenai.models.create_completion_response import CreateCompletionResponse
    from openapiopenai.models.response import Response


class _Chunked:
    """Members of streams of chunks with `choices`."""

    reader: Reader[Any]
    _is_chat = True

    def accumulate(self, event: Any) -> None:
        """Take up a chunk."""
        try:
            self._chunks.add(event)
        except AttributeError:
            self._chunks = Chunks(is_chat=self._is_chat)
            self._chunks.add(event)

    def partial(self) -> Any:
        """The answer so far, as the model that an answer without a stream is; None before the first chunk."""
        chunks: Chunks | None = getattr(self, "_chunks", None)
        return _model(self.reader, chunks.whole(self.reader.last) if chunks else None)


def _model(reader: Reader[Any], value: dict[str, Any] | None) -> Any:
    """The answer of the operation, from JSON values."""
    from openapiopenai import models

    if value is None:
        return None
    model = getattr(models, reader.call.operation.answer).from_dict(value)
    info = reader.call_info
    object.__setattr__(model, "_call_info", info)
    return model


def _chunk_text(event: Any, is_chat: bool) -> str:
    """The text that a chunk adds to the first choice."""
    for choice in event.choices or ():
        if (choice.index or 0) == 0:
            return (choice.delta.content if is_chat else choice.text) or ""
    return ""


class ChatCompletionStream(_Chunked, Stream["CreateChatCompletionStreamResponse"]):
    """Chunks of a chat completion, each as it comes."""

    def text_deltas(self) -> Iterator[str]:
        """The rest of the stream as pieces of the text of the first choice."""
        for event in self:
            if text := _chunk_text(event, True):
                yield text

    def get_final_completion(self) -> CreateChatCompletionResponse:
        """The whole completion; reads the rest of the stream."""
        for _ in self:
            pass
        return self.current_completion()

    def current_completion(self) -> CreateChatCompletionResponse:
        """The completion so far; raises APIError before the first chunk."""
        return _required(self.partial(), self.reader)


class AsyncChatCompletionStream(_Chunked, AsyncStream["CreateChatCompletionStreamResponse"]):
    """See ChatCompletionStream."""

    async def text_deltas(self) -> AsyncIterator[str]:
        """The rest of the stream as pieces of the text of the first choice."""
        async for event in self:
            if text := _chunk_text(event, True):
                yield text

    async def get_final_completion(self) -> CreateChatCompletionResponse:
        """The whole completion; reads the rest of the stream."""
        async for _ in self:
            pass
        return self.current_completion()

    def current_completion(self) -> CreateChatCompletionResponse:
        """The completion so far; raises APIError before the first chunk."""
        return _required(self.partial(), self.reader)


class CompletionStream(_Chunked, Stream["CreateCompletionResponse"]):
    """Chunks of a completion, each as it comes."""

    _is_chat = False

    def text_deltas(self) -> Iterator[str]:
        """The rest of the stream as pieces of the text of the first choice."""
        for event in self:
            if text := _chunk_text(event, False):
                yield text

    def get_final_completion(self) -> CreateCompletionResponse:
        """The whole completion; reads the rest of the stream."""
        for _ in self:
            pass
        return _required(self.partial(), self.reader)


class AsyncCompletionStream(_Chunked, AsyncStream["CreateCompletionResponse"]):
    """See CompletionStream."""

    _is_chat = False

    async def text_deltas(self) -> AsyncIterator[str]:
        """The rest of the stream as pieces of the text of the first choice."""
        async for event in self:
            if text := _chunk_text(event, False):
                yield text

    async def get_final_completion(self) -> CreateCompletionResponse:
        """The whole completion; reads the rest of the stream."""
        async for _ in self:
            pass
        return _required(self.partial(), self.reader)


class _Responses:
    """Members of streams of response events."""

    reader: Reader[Any]

    def accumulate(self, event: Any) -> None:
        """Take up an event."""
        try:
            self._events_so_far.add(event)
        except AttributeError:
            self._events_so_far = ResponseEvents()
            self._events_so_far.add(event)

    def partial(self) -> Any:
        """The response so far; None before the first event."""
        events: ResponseEvents | None = getattr(self, "_events_so_far", None)
        if events is None:
            return None
        if events.final is not None and hasattr(events.final, "response"):
            return events.final.response
        return _model(self.reader, events.whole())

    def _final(self) -> Any:
        events: ResponseEvents | None = getattr(self, "_events_so_far", None)
        if events and events.final is not None and events.final.type == "error":
            body = events.final.to_dict()
            body = body.get("error") or body
            call = self.reader.call
            raise APIError(
                f"{call.operation.name}: the stream reports: {message_of(body)}",
                request=call.request.masked(),
                body=body,
            )
        return _required(self.partial(), self.reader)

    def _resumption(self) -> tuple[str, dict[str, Any]]:
        """What to retrieve to go on where this stream is."""
        response = self.partial()
        number = getattr(self, "sequence_number", None)
        if response is None or not response.id:
            raise ValueError("this stream has not told the id of its response yet: there is nothing to resume")
        after = {} if number is None else {"starting_after": number}
        return response.id, {"stream": True, **after}


def _response_text(event: Any) -> str:
    return (event.delta or "") if event.type == "response.output_text.delta" else ""


class ResponseStream(_Responses, Stream["ResponseStreamEvent"]):
    """Events of a response, each as it comes."""

    def text_deltas(self) -> Iterator[str]:
        """The rest of the stream as pieces of the output text."""
        for event in self:
            if text := _response_text(event):
                yield text

    def get_final_response(self) -> Response:
        """The whole response, whatever its status; reads the rest of the stream.

        Raises APIError where the stream ended with an error event.
        """
        for _ in self:
            pass
        response: Response = self._final()
        return response

    def resume(self) -> ResponseStream:
        """A new stream of the events after the last one, of a response made with `background=True`.

        Raises ValueError where no event has told the id of the response.
        """
        response_id, arguments = self._resumption()
        stream: ResponseStream = self.reader.call.client.responses.retrieve(response_id, **arguments)
        return stream


class AsyncResponseStream(_Responses, AsyncStream["ResponseStreamEvent"]):
    """See ResponseStream."""

    async def text_deltas(self) -> AsyncIterator[str]:
        """The rest of the stream as pieces of the output text."""
        async for event in self:
            if text := _response_text(event):
                yield text

    async def get_final_response(self) -> Response:
        """See `ResponseStream.get_final_response`."""
        async for _ in self:
            pass
        response: Response = self._final()
        return response

    async def resume(self) -> AsyncResponseStream:
        """See `ResponseStream.resume`."""
        response_id, arguments = self._resumption()
        stream: AsyncResponseStream = await self.reader.call.client.responses.retrieve(response_id, **arguments)
        return stream


class BetaResponseStream(_Responses, Stream["BetaResponseStreamEvent"]):
    """Events of a response of the beta API, each as it comes."""

    def text_deltas(self) -> Iterator[str]:
        """The rest of the stream as pieces of the output text."""
        for event in self:
            if text := _response_text(event):
                yield text

    def get_final_response(self) -> BetaResponse:
        """See `ResponseStream.get_final_response`."""
        for _ in self:
            pass
        response: BetaResponse = self._final()
        return response


class AsyncBetaResponseStream(_Responses, AsyncStream["BetaResponseStreamEvent"]):
    """See BetaResponseStream."""

    async def text_deltas(self) -> AsyncIterator[str]:
        """The rest of the stream as pieces of the output text."""
        async for event in self:
            if text := _response_text(event):
                yield text

    async def get_final_response(self) -> BetaResponse:
        """See `ResponseStream.get_final_response`."""
        async for _ in self:
            pass
        response: BetaResponse = self._final()
        return response


def _required(value: Any, reader: Reader[Any]) -> Any:
    """A value that is there once an event has come."""
    if value is None:
        raise APIError(f"{reader.call.operation.name}: no event has come", request=reader.call.request.masked())
    return value
