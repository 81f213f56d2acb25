"""Model `RealtimeConversationItemMessageSystem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

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
    """A message that tells the model something in the middle of a conversation, such as a new topic. What holds for all of it belongs into `instructions`."""

    id: str | None = None
    """Its id, by which other calls name it."""
    object: Literal["realtime.item"] | None = None
    """Kind of object: always `realtime.item`."""
    type: Literal["message"] = "message"
    """Which variant this is: always `message`."""
    status: Literal["completed", "incomplete", "in_progress"] | UnknownStr | None = None
    """How far it is; changes nothing in the conversation."""
    role: Literal["system"] = "system"
    """Whose message this is: always `system`."""
    content: list[RealtimeConversationItemMessageSystemContentItem]
    """What the message consists of."""


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
