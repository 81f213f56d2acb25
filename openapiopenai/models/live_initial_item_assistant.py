"""Model `LiveInitialItemAssistant`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_initial_item_assistant_content_item import (
        LiveInitialItemAssistantContentItem,
        LiveInitialItemAssistantContentItemDict,
    )

__all__ = [
    "LiveInitialItemAssistant",
    "LiveInitialItemAssistantDict",
]


class LiveInitialItemAssistant(BaseModel):
    """A message of the model, from before the session."""

    content: list[LiveInitialItemAssistantContentItem]
    """The text, in exactly one part."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    id: str | None = None
    """Id that you may give the message."""
    status: Literal["incomplete", "completed"] | UnknownStr | None = None
    """Whether the message was complete; the model goes by its text alone."""
    type: Literal["message"] | None = None
    """Which variant this is: always `message`."""


class LiveInitialItemAssistantDict(TypedDict, total=False):
    """`LiveInitialItemAssistant` as a dict, for arguments."""

    content: Required[Sequence[LiveInitialItemAssistantContentItemDict | LiveInitialItemAssistantContentItem]]
    role: Required[Literal["assistant"]]
    id: str | None
    status: Literal["incomplete", "completed"] | str | None
    type: Literal["message"] | None
