# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveInitialItemAssistant`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

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
    """A message from the model that precedes the session."""

    type: Literal["message"] | None = None
    """Type: always `message`."""
    id: str | None = None
    """Optional ID of the message, chosen by you."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    status: Literal["incomplete", "completed"] | UnknownStr | None = None
    """Status of the message. The model goes by the text alone."""
    content: list[LiveInitialItemAssistantContentItem]
    """Content of the message: exactly one text part."""


class LiveInitialItemAssistantDict(TypedDict, total=False):
    """`LiveInitialItemAssistant` as a dict, for arguments."""

    type: Literal["message"] | None
    id: str | None
    role: Required[Literal["assistant"]]
    status: Literal["incomplete", "completed"] | str | None
    content: Required[Sequence[LiveInitialItemAssistantContentItemDict | LiveInitialItemAssistantContentItem]]
