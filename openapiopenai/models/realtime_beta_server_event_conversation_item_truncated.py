# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventConversationItemTruncated`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeBetaServerEventConversationItemTruncated",
]


class RealtimeBetaServerEventConversationItemTruncated(BaseModel):
    """Sent after the client has truncated the audio of an assistant message with `conversation.item.truncate`. The transcript is deleted too, so that the conversation holds only what the user has heard."""

    event_id: str
    """ID of the event."""
    type: Literal["conversation.item.truncated"] = "conversation.item.truncated"
    """Type: always `conversation.item.truncated`."""
    item_id: str
    """ID of the item."""
    content_index: int
    """Index of the part in the item's `content`."""
    audio_end_ms: int
    """Where the audio was cut off, in milliseconds."""
