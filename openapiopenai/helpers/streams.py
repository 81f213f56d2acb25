"""Streams that add up to an answer: chat, completions, responses.

Each takes up its events as they pass, so the answer is there at any time: `partial()` while the
stream runs, `get_final_…()` for the rest of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from openapiopenai._runtime.answers import message_of
from openapiopenai._runtime.exceptions import APIError
from openapiopenai._runtime.streaming import AsyncStream, Stream

from .accumulators import Chunks, ResponseEvents

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Self

    from openapiopenai._runtime.streaming import Reader
    from openapiopenai.models.beta_response import BetaResponse

    # Named in base classes.
    from openapiopenai.models.beta_response_stream_event import BetaResponseStreamEvent  # noqa: F401
    from openapiopenai.models.create_chat_completion_response import CreateChatCompletionResponse
    from openapiopenai.models.create_chat_completion_stream_response import CreateChatCompletionStreamResponse  # noqa: F401
    from openapiopenai.models.create_completion_response import CreateCompletionResponse
    from openapiopenai.models.response import Response
    from openapiopenai.models.response_stream_event import ResponseStreamEvent  # noqa: F401

E = TypeVar("E")


# --- what each kind adds up to, and where its text is ---


class _Adding:
    """What all have in common."""

    reader: Reader[Any]
    added: Any
    """The accumulator."""

    def text_of(self, event: Any) -> str:
        """The text that an event adds to the answer."""
        raise NotImplementedError

    def partial(self) -> Any:
        """The answer so far, as the model that an answer without a stream is; None before the first event."""
        raise NotImplementedError

    def final(self) -> Any:
        """The answer when all events have passed; raises APIError where none came."""
        answer = self.partial()
        if answer is None:
            call = self.reader.call
            raise APIError(f"{call.operation.name}: no event has come", request=call.request.masked())
        return answer

    def answer(self, value: dict[str, Any] | None) -> Any:
        """JSON values as the answer of the operation."""
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
        return self.answer(self.added.whole(self.reader.last))

    def text_of(self, event: Any) -> str:
        """Of the first choice."""
        for choice in event.choices or ():
            if not choice.index:
                return (choice.delta.content if self.is_chat else choice.text) or ""
        return ""


class _Completion(_Chat):
    is_chat = False


class _Response(_Adding):
    def accumulator(self) -> Any:
        self.added = ResponseEvents()
        return self.added.add

    def partial(self) -> Any:
        whole = getattr(self.added.final, "response", None)
        return self.answer(self.added.whole()) if whole is None else whole

    def final(self) -> Any:
        """Raises APIError also where the stream ended with an error event."""
        last = self.added.final
        if last is not None and last.type == "error":
            body = last.to_dict()
            body = body.get("error") or body
            call = self.reader.call
            text = f"{call.operation.name}: the stream reports: {message_of(body)}"
            raise APIError(text, request=call.request.masked(), body=body)
        return super().final()

    def text_of(self, event: Any) -> str:
        return (event.delta or "") if event.type == "response.output_text.delta" else ""

    def resumption(self, after: int | None) -> tuple[Any, str, dict[str, Any]]:
        """What to call to go on behind an event: `client.responses.retrieve`, and its arguments."""
        response = self.partial()
        if response is None or not response.id:
            raise ValueError("this stream has not told the id of its response yet: there is nothing to resume")
        client: Any = self.reader.call.client
        more = {} if after is None else {"starting_after": after}
        return client.responses.retrieve, response.id, {"stream": True, **more}


# --- sync and async ---


class _SyncText(_Adding, Stream[E]):
    def text_deltas(self) -> Iterator[str]:
        """The rest of the stream as pieces of the answer's text."""
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
        """The rest of the stream as pieces of the answer's text."""
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
    """Chunks of a chat completion, each as it comes."""

    def get_final_completion(self) -> CreateChatCompletionResponse:
        """The whole completion; reads the rest of the stream."""
        completion: CreateChatCompletionResponse = self._exhaust()
        return completion


class AsyncChatCompletionStream(_Chat, _AsyncText["CreateChatCompletionStreamResponse"]):
    """Chunks of a chat completion, each as it comes."""

    async def get_final_completion(self) -> CreateChatCompletionResponse:
        """The whole completion; reads the rest of the stream."""
        completion: CreateChatCompletionResponse = await self._exhaust()
        return completion


class CompletionStream(_Completion, _SyncText["CreateCompletionResponse"]):
    """Chunks of a completion, each as it comes."""

    def get_final_completion(self) -> CreateCompletionResponse:
        """The whole completion; reads the rest of the stream."""
        completion: CreateCompletionResponse = self._exhaust()
        return completion


class AsyncCompletionStream(_Completion, _AsyncText["CreateCompletionResponse"]):
    """Chunks of a completion, each as it comes."""

    async def get_final_completion(self) -> CreateCompletionResponse:
        """The whole completion; reads the rest of the stream."""
        completion: CreateCompletionResponse = await self._exhaust()
        return completion


class ResponseStream(_Response, _SyncText["ResponseStreamEvent"]):
    """Events of a response, each as it comes."""

    def get_final_response(self) -> Response:
        """The whole response, whatever its status; reads the rest of the stream.

        Raises APIError where the stream ended with an error event.
        """
        response: Response = self._exhaust()
        return response

    def resume(self) -> ResponseStream:
        """A new stream of the events behind the last one, of a response made with `background=True`.

        Raises ValueError where no event has told the id of the response.
        """
        retrieve, response_id, arguments = self.resumption(self.sequence_number)
        stream: ResponseStream = retrieve(response_id, **arguments)
        return stream


class AsyncResponseStream(_Response, _AsyncText["ResponseStreamEvent"]):
    """Events of a response, each as it comes."""

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
    """Events of a response of the beta API, each as it comes."""

    def get_final_response(self) -> BetaResponse:
        """See `ResponseStream.get_final_response`."""
        response: BetaResponse = self._exhaust()
        return response


class AsyncBetaResponseStream(_Response, _AsyncText["BetaResponseStreamEvent"]):
    """Events of a response of the beta API, each as it comes."""

    async def get_final_response(self) -> BetaResponse:
        """See `ResponseStream.get_final_response`."""
        response: BetaResponse = await self._exhaust()
        return response
