# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeConversationItemMessageAssistant`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.realtime_conversation_item_message_assistant_content_item import (
        RealtimeConversationItemMessageAssistantContentItem,
        RealtimeConversationItemMessageAssistantContentItemDict,
    )

__all__ = [
    "RealtimeConversationItemMessageAssistant",
    "RealtimeConversationItemMessageAssistantDict",
]


class RealtimeConversationItemMessageAssistant(BaseModel):
    """An assistant message in a realtime conversation.

    Known as `RealtimeConversationItemAssistantMessage`."""

    id: str | None = None
    """Its unique ID."""
    object: Literal["realtime.item"] | None = None
    """Kind of object: always `realtime.item`."""
    type: Literal["message"] = "message"
    """Type: always `message`."""
    status: Literal["completed", "incomplete", "in_progress"] | UnknownStr | None = None
    """Status of the item; it has no effect on the conversation."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    content: list[RealtimeConversationItemMessageAssistantContentItem]
    """Content of the message."""


class RealtimeConversationItemMessageAssistantDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageAssistant` as a dict, for arguments."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"] | str
    role: Required[Literal["assistant"]]
    content: Required[
        Sequence[
            RealtimeConversationItemMessageAssistantContentItemDict
            | RealtimeConversationItemMessageAssistantContentItem
        ]
    ]
