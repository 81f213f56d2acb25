"""Model `RealtimeBetaServerEventConversationItemTruncated`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventConversationItemTruncated",
]


class RealtimeBetaServerEventConversationItemTruncated(BaseModel):
    """`RealtimeBetaServerEventConversationItemTruncated` of the API."""

    event_id: str
    type: Literal["conversation.item.truncated"] = "conversation.item.truncated"
    item_id: str
    content_index: int
    audio_end_ms: int
