"""Members of answers besides their fields."""

from __future__ import annotations

from typing import Any


class ResponseMembers:
    """Mixin of `Response` and `BetaResponse`."""

    @property
    def output_text(self) -> str:
        """All texts of the messages in `output`, put together; "" where there is none.

        Computed each time. A server that sends a property of this name keeps it in `to_dict()`.
        """
        items = listed(getattr(self, "output", None))
        messages = [item for item in items if getattr(item, "type", None) == "message"]
        return "".join(_text(message) for message in messages)


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
