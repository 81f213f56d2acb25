"""Members of answers besides their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.types import Array

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
        output: Any = getattr(self, "output", None)
        messages = [item for item in output or () if getattr(item, "type", None) == "message"]
        return "".join(_text(message) for message in messages)


class ResponseMembers(_WithText):
    """Mixin of `Response`."""

    def as_input(self) -> list[InputItemDict]:
        """The items of `output` as the `input` of a next call takes them.

        What only an answer may hold is left out. All items stay, but for reasoning at the end that nothing follows,
        which the API refuses: it is what a response has that was cut off while the model was thinking.
        """
        from .as_input import items_as_input

        return items_as_input(_items(self))


class BetaResponseMembers(_WithText):
    """Mixin of `BetaResponse`."""

    def as_input(self) -> list[BetaInputItemDict]:
        """See `Response.as_input`; for `client.beta.responses.create`."""
        from .as_input import beta_items_as_input

        return beta_items_as_input(_items(self))


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


def _items(response: Any) -> list[Any]:
    output: Any = getattr(response, "output", None)
    return output if type(output) is Array else []


def _text(message: Any) -> str:
    # By tag: what a server really sends may be no model at all.
    parts: Any = getattr(message, "content", None) or ()
    texts = [getattr(part, "text", None) for part in parts if getattr(part, "type", None) == "output_text"]
    return "".join(text for text in texts if isinstance(text, str))
