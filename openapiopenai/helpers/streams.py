"""Streams that accumulate a complete response: chat completions, completions, responses.

Events are accumulated as they pass, so the result is available at any time: `partial()` returns the result so far,
`get_final_…()` reads the rest of the stream.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from openapiopenai._runtime.calls.results import message_of
from openapiopenai._runtime.calls.streams import AsyncStream, Stream
from openapiopenai._runtime.http.errors import APIError
from openapiopenai._runtime.json.model import BaseModel

from .accumulators import Chunks, delta_of, indexed, part_of, text_in
from .response_events import ResponseEvents

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Self

    from openapiopenai._runtime.calls.streams import Reader
    from openapiopenai.models.beta_response import BetaResponse

    # Named in base classes.
    from openapiopenai.models.beta_response_stream_event import BetaResponseStreamEvent  # noqa: F401
    from openapiopenai.models.create_chat_completion_response import CreateChatCompletionResponse
    from openapiopenai.models.create_chat_completion_stream_response import CreateChatCompletionStreamResponse  # noqa: F401
    from openapiopenai.models.create_completion_response import CreateCompletionResponse
    from openapiopenai.models.response import Response
    from openapiopenai.models.response_stream_event import ResponseStreamEvent  # noqa: F401

__all__ = [
    "AsyncBetaResponseStream",
    "AsyncChatCompletionStream",
    "AsyncCompletionStream",
    "AsyncResponseStream",
    "BetaResponseStream",
    "ChatCompletionStream",
    "CompletionStream",
    "ResponseStream",
]

E = TypeVar("E")


# --- accumulated result and text of each kind ---


class _Adding:
    """The parts that all streams share."""

    reader: Reader[Any]
    added: Any
    """The accumulator."""

    def text_of(self, event: Any) -> str:
        """Return the text that an event adds."""
        raise NotImplementedError

    def partial(self) -> Any:
        """Return the result so far, as the model of a non-streamed response; None before the first event."""
        raise NotImplementedError

    def final(self) -> Any:
        """Return the result after the last event. Raises APIError if there were no events."""
        answer = self.partial()
        if answer is None:
            call = self.reader.call
            raise APIError(f"{call.operation.name}: the stream had no events", request=call.request.masked())
        return answer

    def answer(self, value: dict[str, Any] | None) -> Any:
        """Convert JSON values to the response model of the operation."""
        from openapiopenai import models

        if value is None:
            return None
        model = getattr(models, self.reader.call.operation.answer).from_dict(value)
        object.__setattr__(model, "_call_info", self.reader.call_info)
        return model


class _Chat(_Adding):
    is_chat = True

    def accumulator(self) -> Any:
        self.added = Chunks(is_chat=self.is_chat)
        return self.added.add_chat if self.is_chat else self.added.add

    def partial(self) -> Any:
        return self.answer(self.added.whole())

    def text_of(self, event: Any) -> str:
        """Return the text of the first choice."""
        for index, choice in indexed(getattr(event, "choices", None)):
            if index == 0:
                return text_in(part_of(delta_of(choice), "content") if self.is_chat else part_of(choice, "text"))
        return ""


class _Completion(_Chat):
    is_chat = False


class _Response(_Adding):
    def accumulator(self) -> Any:
        self.added = ResponseEvents()
        return self.added.add

    def partial(self) -> Any:
        last = getattr(self.added.final, "response", None)
        is_final = last is not None and (self.added.is_whole or not isinstance(last, BaseModel))
        return last if is_final else self.answer(self.added.whole())

    def final(self) -> Any:
        """Return the response. Raises APIError if there were no events or the stream ended with an error event."""
        last = self.added.final
        if last is not None and last.type == "error":
            body = last.to_dict()
            body = body.get("error") or body
            call = self.reader.call
            text = f"{call.operation.name}: the stream reports: {message_of(body, call.secrets)}"
            raise APIError(text, request=call.request.masked(), body=body)
        return super().final()

    def text_of(self, event: Any) -> str:
        return text_in(event.delta) if getattr(event, "type", None) == "response.output_text.delta" else ""

    def resumption(self, after: int | None) -> tuple[Any, str, dict[str, Any]]:
        """Return how to continue after an event: `client.responses.retrieve`, the response ID, and the arguments."""
        response = self.partial()
        if not getattr(response, "id", None):
            raise ValueError("no event has contained the response ID yet: there is nothing to resume")
        client: Any = self.reader.call.client
        more = {} if after is None else {"starting_after": after}
        return client.responses.retrieve, response.id, {"stream": True, **more}


# --- synchronous and asynchronous streams ---


class _SyncText(_Adding, Stream[E]):
    def text_deltas(self) -> Iterator[str]:
        """Iterate over the rest of the stream as pieces of text."""
        for event in self:
            if text := self.text_of(event):
                yield text

    def until_done(self) -> Self:
        """Read the rest of the stream."""
        for _ in self:
            pass
        return self

    def _exhaust(self) -> Any:
        return self.until_done().final()


class _AsyncText(_Adding, AsyncStream[E]):
    async def text_deltas(self) -> AsyncIterator[str]:
        """Iterate over the rest of the stream as pieces of text."""
        async for event in self:
            if text := self.text_of(event):
                yield text

    async def until_done(self) -> Self:
        """Read the rest of the stream."""
        async for _ in self:
            pass
        return self

    async def _exhaust(self) -> Any:
        return (await self.until_done()).final()


class ChatCompletionStream(_Chat, _SyncText["CreateChatCompletionStreamResponse"]):
    """Chunks of a chat completion, as they arrive."""

    def get_final_completion(self) -> CreateChatCompletionResponse:
        """Read the rest of the stream and return the whole completion."""
        completion: CreateChatCompletionResponse = self._exhaust()
        return completion


class AsyncChatCompletionStream(_Chat, _AsyncText["CreateChatCompletionStreamResponse"]):
    """Chunks of a chat completion, as they arrive."""

    async def get_final_completion(self) -> CreateChatCompletionResponse:
        """Read the rest of the stream and return the whole completion."""
        completion: CreateChatCompletionResponse = await self._exhaust()
        return completion


class CompletionStream(_Completion, _SyncText["CreateCompletionResponse"]):
    """Chunks of a completion, as they arrive."""

    def get_final_completion(self) -> CreateCompletionResponse:
        """Read the rest of the stream and return the whole completion."""
        completion: CreateCompletionResponse = self._exhaust()
        return completion


class AsyncCompletionStream(_Completion, _AsyncText["CreateCompletionResponse"]):
    """Chunks of a completion, as they arrive."""

    async def get_final_completion(self) -> CreateCompletionResponse:
        """Read the rest of the stream and return the whole completion."""
        completion: CreateCompletionResponse = await self._exhaust()
        return completion


class ResponseStream(_Response, _SyncText["ResponseStreamEvent"]):
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


class AsyncResponseStream(_Response, _AsyncText["ResponseStreamEvent"]):
    """Events of a response, as they arrive."""

    async def get_final_response(self) -> Response:
        """See `ResponseStream.get_final_response`."""
        response: Response = await self._exhaust()
        return response

    async def resume(self) -> AsyncResponseStream:
        """See `ResponseStream.resume`."""
        retrieve, response_id, arguments = self.resumption(self.sequence_number)
        stream: AsyncResponseStream = await retrieve(response_id, **arguments)
        return stream


class BetaResponseStream(_Response, _SyncText["BetaResponseStreamEvent"]):
    """Events of a response of the beta API, as they arrive."""

    def get_final_response(self) -> BetaResponse:
        """See `ResponseStream.get_final_response`."""
        response: BetaResponse = self._exhaust()
        return response


class AsyncBetaResponseStream(_Response, _AsyncText["BetaResponseStreamEvent"]):
    """Events of a response of the beta API, as they arrive."""

    async def get_final_response(self) -> BetaResponse:
        """See `ResponseStream.get_final_response`."""
        response: BetaResponse = await self._exhaust()
        return response
