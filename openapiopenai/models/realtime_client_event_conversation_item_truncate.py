"""Model `RealtimeClientEventConversationItemTruncate`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeClientEventConversationItemTruncate",
    "RealtimeClientEventConversationItemTruncateDict",
]


class RealtimeClientEventConversationItemTruncate(BaseModel):
    """Cuts audio of the assistant off where the user interrupted it, so that the conversation holds no more than was heard; its transcript is deleted too. `conversation.item.truncated` answers it."""

    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    type: Literal["conversation.item.truncate"] = "conversation.item.truncate"
    """Which variant this is: always `conversation.item.truncate`."""
    item_id: str
    """Id of the message of the assistant to cut; other items cannot be."""
    content_index: int
    """Place of the part in `content` of the item: 0."""
    audio_end_ms: int
    """Where the audio is cut off, in milliseconds; an error where it is not that long."""


class RealtimeClientEventConversationItemTruncateDict(TypedDict, total=False):
    """`RealtimeClientEventConversationItemTruncate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["conversation.item.truncate"]]
    item_id: Required[str]
    content_index: Required[int]
    audio_end_ms: Required[int]
