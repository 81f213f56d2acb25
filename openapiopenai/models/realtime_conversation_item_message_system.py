# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeConversationItemMessageSystem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.realtime_conversation_item_message_system_content_item import (
        RealtimeConversationItemMessageSystemContentItem,
        RealtimeConversationItemMessageSystemContentItemDict,
    )

__all__ = [
    "RealtimeConversationItemMessageSystem",
    "RealtimeConversationItemMessageSystemDict",
]


class RealtimeConversationItemMessageSystem(BaseModel):
    """A system message in a realtime conversation, which adds context or instructions at any point, such as a new topic. For major changes to the model's behavior, use `instructions` instead.

    Known as `RealtimeConversationItemSystemMessage`."""

    id: str | None = None
    """Its unique ID."""
    object: Literal["realtime.item"] | None = None
    """Kind of object: always `realtime.item`."""
    type: Literal["message"] = "message"
    """Type: always `message`."""
    status: Literal["completed", "incomplete", "in_progress"] | UnknownStr | None = None
    """Status of the item; it has no effect on the conversation."""
    role: Literal["system"] = "system"
    """Whose message this is: always `system`."""
    content: list[RealtimeConversationItemMessageSystemContentItem]
    """Content of the message."""


class RealtimeConversationItemMessageSystemDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageSystem` as a dict, for arguments."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"] | str
    role: Required[Literal["system"]]
    content: Required[
        Sequence[
            RealtimeConversationItemMessageSystemContentItemDict | RealtimeConversationItemMessageSystemContentItem
        ]
    ]
