"""Model `RealtimeBetaClientEventConversationItemTruncate`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaClientEventConversationItemTruncate",
]


class RealtimeBetaClientEventConversationItemTruncate(BaseModel):
    """`RealtimeBetaClientEventConversationItemTruncate` of the API."""

    event_id: str | None = None
    type: Literal["conversation.item.truncate"] = "conversation.item.truncate"
    item_id: str
    content_index: int
    audio_end_ms: int
