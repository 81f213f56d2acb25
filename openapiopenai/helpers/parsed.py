"""Answers whose text was parsed."""

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


class ParsedResponse(Response, Generic[ParsedT]):
    """A `Response` whose text was parsed."""

    @property
    def output_parsed(self) -> ParsedT | None:
        """The answer as the type that was asked for; None where the model said nothing, but calls a tool, say."""
        values = (parsed_of(part) for part in texts(self))
        return next((value for value in values if value is not None), None)


class ParsedChatCompletionMessage(ChatCompletionResponseMessage, Generic[ParsedT]):
    """A message whose text was parsed."""

    @property
    def parsed(self) -> ParsedT | None:
        """The text as the type that was asked for; None where there is none, but tools are called, say."""
        value: ParsedT | None = parsed_of(self)
        return value


class ParsedChoice(CreateChatCompletionResponseChoicesItem, Generic[ParsedT]):
    """A choice whose text was parsed."""

    message: ParsedChatCompletionMessage[ParsedT]  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedChatCompletion(CreateChatCompletionResponse, Generic[ParsedT]):
    """A chat completion whose text was parsed."""

    choices: list[ParsedChoice[ParsedT]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]


def parts(response: Any, kind: str) -> Iterator[Any]:
    """Parts of one kind of the messages of a response that are its answer, not said on the way to it."""
    # By tag: what a server really sends may be no model at all.
    for item in listed(getattr(response, "output", None)):
        if getattr(item, "type", None) == "message" and getattr(item, "phase", None) in (None, "final_answer"):
            for part in listed(getattr(item, "content", None)):
                if getattr(part, "type", None) == kind:
                    yield part


def texts(response: Any) -> Iterator[Any]:
    """Parts of a response that are text."""
    return (part for part in parts(response, "output_text") if isinstance(part.text, str))
