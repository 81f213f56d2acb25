"""Model `RealtimeServerEventConversationCreatedConversation`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventConversationCreatedConversation",
]


class RealtimeServerEventConversationCreatedConversation(BaseModel):
    """`RealtimeServerEventConversationCreatedConversation` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""
    object: str | None = None
    """Kind of object."""
