"""Model `RealtimeServerEventConversationItemTruncated`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventConversationItemTruncated",
]


class RealtimeServerEventConversationItemTruncated(BaseModel):
    """Audio of the assistant was cut off as the client wanted, and its transcript deleted, so that the conversation holds no more than the user has heard."""

    event_id: str
    """Id of the event."""
    type: Literal["conversation.item.truncated"] = "conversation.item.truncated"
    """Which variant this is: always `conversation.item.truncated`."""
    item_id: str
    """Id of the item."""
    content_index: int
    """Place of the part in `content` of the item."""
    audio_end_ms: int
    """Where the audio was cut off, in milliseconds."""
