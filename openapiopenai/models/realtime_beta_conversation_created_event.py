# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaConversationCreatedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_beta_conversation_created_event_conversation import (
        RealtimeBetaConversationCreatedEventConversation,
    )

__all__ = [
    "RealtimeBetaConversationCreatedEvent",
]


class RealtimeBetaConversationCreatedEvent(BaseModel):
    """Sent when a conversation is created, right after the session."""

    type: Literal["conversation.created"] = "conversation.created"
    """Type: always `conversation.created`."""
    event_id: str
    """ID of the event."""
    conversation: RealtimeBetaConversationCreatedEventConversation
    """The conversation."""
