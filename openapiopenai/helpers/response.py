"""Additional members of response models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapiopenai.models.beta_input_item import BetaInputItemDict
    from openapiopenai.models.chat_completion_request_assistant_message import ChatCompletionRequestAssistantMessageDict
    from openapiopenai.models.input_item import InputItemDict


class _WithText:
    """The members that both kinds of responses share."""

    @property
    def output_text(self) -> str:
        """The text of all messages in `output`, concatenated; "" if there is none.

        Computed on each access. If a server sends a property of this name, `to_dict()` still has it.
        """
        items = listed(getattr(self, "output", None))
        messages = [item for item in items if getattr(item, "type", None) == "message"]
        return "".join(_text(message) for message in messages)


class ResponseMembers(_WithText):
    """Mixin of `Response`."""

    def as_input(self) -> list[InputItemDict]:
        """Return the items of `output` as `input` for the next request.

        Properties that are only valid in output are left out. All items are kept, except reasoning at the end that no
        other item follows, which the API rejects: a response has such items if it was cut off during reasoning.
        """
        from .as_input import items_as_input

        return items_as_input(listed(getattr(self, "output", None)))


class BetaResponseMembers(_WithText):
    """Mixin of `BetaResponse`."""

    def as_input(self) -> list[BetaInputItemDict]:
        """Like `Response.as_input`, for `client.beta.responses.create`."""
        from .as_input import beta_items_as_input

        return beta_items_as_input(listed(getattr(self, "output", None)))


class ChatMessageMembers:
    """Mixin of `ChatCompletionResponseMessage`."""

    def as_input(self) -> ChatCompletionRequestAssistantMessageDict:
        """Return this message as an item of `messages` for the next request.

        Properties that are only valid in output are left out.
        """
        from .as_input import message_as_input

        message: Any = self
        return message_as_input(message)


class MessageMembers:
    """Mixin of `AgentSessionMessage`."""

    @property
    def output_text(self) -> str:
        """The text of all `output_text` parts in `content`, concatenated; "" if there is none.

        Computed on each access.
        """
        return _text(self)


PARSED = "_parsed"
"""Private attribute that holds the parsed text; models without parsed text do not have it."""

SO_FAR = "_so_far"
"""Private attribute that holds the pieces of the text that an event adds to, their number after it, and what parses the
beginning of a text."""


class FunctionCallMembers:
    """Mixin of calls of functions."""

    @property
    def parsed_arguments(self) -> Any:
        """The arguments as parsed by `parse` or `stream`: an instance of the model of `pydantic_function_tool`, or JSON
        values for a strict function; None if not parsed or not fitting.
        """
        return parsed_of(self)


class TextMembers:
    """Mixin of `OutputTextContent` and `ResponseTextDoneEvent`."""

    @property
    def parsed(self) -> Any:
        """The value parsed by `responses.parse` or `responses.stream`; None if the text does not match the type.

        Raises AttributeError if neither of them made this model, so that `hasattr` tells.
        """
        private: dict[str, Any] = getattr(self, "__pydantic_private__", None) or {}
        if PARSED not in private:
            raise AttributeError("parsed: the text was not parsed: use responses.parse or responses.stream")
        return private[PARSED]


class DeltaMembers:
    """Mixin of events that add a piece to a text."""

    @property
    def snapshot(self) -> str:
        """The text so far, in a stream of `responses.stream`. Concatenated on each access.

        Raises AttributeError in any other stream.
        """
        pieces, count, _ = self._so_far("snapshot")
        return "".join(pieces[:count])

    @property
    def partial(self) -> Any:
        """The text so far as an object of the requested type, in which what has not arrived has its default, or is None;
        None before there is anything. Without a type, and of arguments, JSON values. Parsed on each access.

        Raises AttributeError in any other stream.
        """
        return self._so_far("partial")[2](self.snapshot)

    def _so_far(self, name: str) -> tuple[list[str], int, Callable[[str], Any]]:
        private: dict[str, Any] = getattr(self, "__pydantic_private__", None) or {}
        if SO_FAR not in private:
            raise AttributeError(f"{name}: only the events of responses.stream have it")
        found: tuple[list[str], int, Callable[[str], Any]] = private[SO_FAR]
        return found


def parsed_of(model: Any) -> Any:
    """Return the parsed text of a model."""
    private: dict[str, Any] = model.__pydantic_private__ or {}
    return private.get(PARSED)


def keep_parsed(model: Any, value: Any, name: str = PARSED) -> None:
    """Store the parsed text of a model. It is not a field, so it is never sent."""
    private: dict[str, Any] = {**(model.__pydantic_private__ or {}), name: value}
    object.__setattr__(model, "__pydantic_private__", private)


def reach(value: Any, *names: str) -> Any:
    """Return an attribute of an attribute, and so on; None where there is none: a malformed event may lack any."""
    for name in names:
        # Objects of an unknown event are dicts.
        value = cast("dict[str, Any]", value).get(name) if isinstance(value, dict) else getattr(value, name, None)
    return value


def named(value: Any, *names: str) -> str:
    """Return the same, of a text; "" where there is none."""
    found = reach(value, *names)
    return found if isinstance(found, str) else ""


def listed(value: Any) -> list[Any]:
    """Return a list unchanged, and [] for anything else: a malformed response may have any value here."""
    return value if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType]


TEXT_PARTS = ("output_text", "text")
"""Types of parts with text; the second one is that of chat completions, which some servers send in responses, too."""


def _text(message: Any) -> str:
    # Check the tag, not the class: a part that does not match the schema is not decoded to a model.
    content = getattr(message, "content", None)
    if isinstance(content, str):
        return content
    texts = [getattr(part, "text", None) for part in listed(content) if getattr(part, "type", None) in TEXT_PARTS]
    return "".join(text for text in texts if isinstance(text, str))
