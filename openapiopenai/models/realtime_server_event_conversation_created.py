# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventConversationCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_server_event_conversation_created_conversation import (
        RealtimeServerEventConversationCreatedConversation,
    )

__all__ = [
    "RealtimeServerEventConversationCreated",
]


class RealtimeServerEventConversationCreated(BaseModel):
    """Sent when a conversation is created, right after the session."""

    event_id: str
    """ID of the event."""
    type: Literal["conversation.created"] = "conversation.created"
    """Type: always `conversation.created`."""
    conversation: RealtimeServerEventConversationCreatedConversation
    """The conversation."""
