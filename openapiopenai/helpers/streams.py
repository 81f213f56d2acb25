"""Streams that accumulate a complete response: chat completions, completions, responses.

Events are accumulated as they pass, so the result is available at any time: `snapshot()` returns the result so far,
`get_final_…()` reads the rest of the stream.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.calls.results import message_of
from openapiopenai._runtime.http.errors import APIError
from openapiopenai._runtime.json.model import BaseModel
from openapiopenai._runtime.json.redaction import redact_values

from .accumulators import Chunks, indexed, part_of, text_in

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.reader import Reader


class Adding:
    """Adds up the events of a stream."""

    reader: Reader[Any]
    added: Any
    """The accumulator."""

    def text_of(self, event: Any) -> str:
        """Return the text that an event adds."""
        raise NotImplementedError

    def snapshot(self) -> Any:
        """Return the result so far, as the model of a non-streamed response; None before the first event."""
        raise NotImplementedError

    def final(self) -> Any:
        """Return the result after the last event. Raises APIError if no event had a part of it."""
        result = self.snapshot()
        if result is None:
            call, count = self.reader.call, self.reader.count
            what = (
                f"none of the {count} events of the stream had a part of the result"
                if count
                else "the stream had no events"
            )
            raise APIError(f"{call.operation.name}: {what}", request=call.request.masked())
        return result

    def _response_of(self, value: dict[str, Any] | None) -> Any:
        """Convert JSON values to the response model of the operation."""
        from openapiopenai import models

        if value is None:
            return None
        model = getattr(models, self.reader.call.operation.response).from_dict(value)
        object.__setattr__(model, "_call_info", self.reader.call_info)
        return model


class AddingChat(Adding):
    is_chat = True

    def accumulator(self) -> Any:
        self.added = Chunks(is_chat=self.is_chat)
        return self.added.add_chat if self.is_chat else self.added.add

    def snapshot(self) -> Any:
        return self._response_of(self.added.whole())

    def text_of(self, event: Any) -> str:
        """Return the text of the first choice."""
        for index, choice in indexed(getattr(event, "choices", None)):
            if index == 0:
                part = self.added.choices[0].delta_of(choice) if self.is_chat else choice
                return text_in(part_of(part, "content" if self.is_chat else "text"))
        return ""


class AddingCompletion(AddingChat):
    is_chat = False


class AddingResponse(Adding):
    def accumulator(self) -> Any:
        from .response_events import ResponseEvents

        self.added = ResponseEvents()
        return self.added.add

    def snapshot(self) -> Any:
        last = getattr(self.added.final, "response", None)
        is_final = last is not None and (self.added.is_whole or not isinstance(last, BaseModel))
        return last if is_final else self._response_of(self.added.whole())

    def final(self) -> Any:
        """Return the response. Raises APIError if there were no events or the stream ended with an error event."""
        last = self.added.final
        if last is not None and last.type == "error":
            body = last.to_dict()
            body = body.get("error") or body
            call = self.reader.call
            text = f"{call.operation.name}: the stream reports: {message_of(body, call.secrets)}"
            error = APIError(text, request=call.request.masked(), body=redact_values(body, call.secrets))
            error.partial = self.snapshot()
            raise error
        return super().final()

    def text_of(self, event: Any) -> str:
        return text_in(event.delta) if getattr(event, "type", None) == "response.output_text.delta" else ""

    def resumption(self, after: int | None) -> tuple[Any, str, dict[str, Any]]:
        """Return how to continue after an event: `client.responses.retrieve`, the response ID, and the arguments."""
        response = self.snapshot()
        if not getattr(response, "id", None):
            raise ValueError("no event has contained the response ID yet: there is nothing to resume")
        client: Any = self.reader.call.client
        more = {} if after is None else {"starting_after": after}
        return client.responses.retrieve, response.id, {"stream": True, **more}
