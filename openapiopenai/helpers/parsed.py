"""Responses with parsed text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from openapiopenai.models.chat_completion_response_message import ChatCompletionResponseMessage
from openapiopenai.models.create_chat_completion_response import CreateChatCompletionResponse
from openapiopenai.models.create_chat_completion_response_choices_item import CreateChatCompletionResponseChoicesItem
from openapiopenai.models.response import Response

from .parsed_type import ParsedT
from .response import listed, parsed_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ParsedChatCompletion", "ParsedChatCompletionMessage", "ParsedChoice", "ParsedResponse"]


class ParsedResponse(Response, Generic[ParsedT]):
    """A `Response` with parsed text."""

    @property
    def output_parsed(self) -> ParsedT | None:
        """The parsed output; None if there is no text, for example because the model calls a tool."""
        values = (parsed_of(part) for part in texts(self))
        return next((value for value in values if value is not None), None)


class ParsedChatCompletionMessage(ChatCompletionResponseMessage, Generic[ParsedT]):
    """A message with parsed text."""

    @property
    def parsed(self) -> ParsedT | None:
        """The parsed text; None if there is no text, for example because the model calls a tool."""
        value: ParsedT | None = parsed_of(self)
        return value


class ParsedChoice(CreateChatCompletionResponseChoicesItem, Generic[ParsedT]):
    """A choice with parsed text."""

    message: ParsedChatCompletionMessage[ParsedT]  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedChatCompletion(CreateChatCompletionResponse, Generic[ParsedT]):
    """A chat completion with parsed text."""

    choices: list[ParsedChoice[ParsedT]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]


def parts(response: Any, kind: str, *, phases: tuple[str | None, ...] | None = (None, "final_answer")) -> Iterator[Any]:
    """Yield the parts of one kind in the messages of a response, by default without its commentary; None: of all."""
    # Check the tag, not the class: an item that does not match the schema is not decoded to a model.
    for item in listed(getattr(response, "output", None)):
        is_meant = phases is None or getattr(item, "phase", None) in phases
        if is_meant and getattr(item, "type", None) == "message":
            for part in listed(getattr(item, "content", None)):
                if getattr(part, "type", None) == kind:
                    yield part


def texts(response: Any) -> Iterator[Any]:
    """Yield the text parts of a response."""
    return (part for part in parts(response, "output_text") if isinstance(part.text, str))
