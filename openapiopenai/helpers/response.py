"""Members of answers besides their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openapiopenai.models.beta_input_item import BetaInputItemDict
    from openapiopenai.models.chat_completion_request_assistant_message import ChatCompletionRequestAssistantMessageDict
    from openapiopenai.models.input_item import InputItemDict


class _WithText:
    """What both kinds of responses have."""

    @property
    def output_text(self) -> str:
        """All texts of the messages in `output`, put together; "" where there is none.

        Computed each time. A server that sends a property of this name keeps it in `to_dict()`.
        """
        items = listed(getattr(self, "output", None))
        messages = [item for item in items if getattr(item, "type", None) == "message"]
        return "".join(_text(message) for message in messages)


class ResponseMembers(_WithText):
    """Mixin of `Response`."""

    def as_input(self) -> list[InputItemDict]:
        """The items of `output` as the `input` of a next call takes them.

        What only an answer may hold is left out. All items stay, but for reasoning at the end that nothing follows,
        which the API refuses: it is what a response has that was cut off while the model was thinking.
        """
        from .as_input import items_as_input

        return items_as_input(listed(getattr(self, "output", None)))


class BetaResponseMembers(_WithText):
    """Mixin of `BetaResponse`."""

    def as_input(self) -> list[BetaInputItemDict]:
        """See `Response.as_input`; for `client.beta.responses.create`."""
        from .as_input import beta_items_as_input

        return beta_items_as_input(listed(getattr(self, "output", None)))


class ChatMessageMembers:
    """Mixin of `ChatCompletionResponseMessage`."""

    def as_input(self) -> ChatCompletionRequestAssistantMessageDict:
        """This message as `messages` of a next call takes it; what only an answer may hold is left out."""
        from .as_input import message_as_input

        message: Any = self
        return message_as_input(message)


class MessageMembers:
    """Mixin of `AgentSessionMessage`."""

    @property
    def output_text(self) -> str:
        """All `output_text` parts of `content`, put together; "" where there is none. Computed each time."""
        return _text(self)


PARSED = "_parsed"
"""Private attribute of models whose text was parsed; all others do not have it."""


class TextMembers:
    """Mixin of `OutputTextContent` and `ResponseTextDoneEvent`."""

    @property
    def parsed(self) -> Any:
        """What `responses.parse` or `responses.stream` made of the text; None where they were given no type."""
        return parsed_of(self)


def parsed_of(model: Any) -> Any:
    """What was made of the text of a model."""
    private: dict[str, Any] = model.__pydantic_private__ or {}
    return private.get(PARSED)


def keep_parsed(model: Any, value: Any) -> None:
    """Remember what was made of the text of a model; it is no field, so it is not sent."""
    private: dict[str, Any] = {**(model.__pydantic_private__ or {}), PARSED: value}
    object.__setattr__(model, "__pydantic_private__", private)


def listed(value: Any) -> list[Any]:
    """The items of a list; what a server really sends may be none."""
    return value if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType]


def _text(message: Any) -> str:
    # By tag: what a server really sends may be no model at all.
    parts = listed(getattr(message, "content", None))
    texts = [getattr(part, "text", None) for part in parts if getattr(part, "type", None) == "output_text"]
    return "".join(text for text in texts if isinstance(text, str))
