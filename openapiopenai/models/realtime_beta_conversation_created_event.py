"""Model `RealtimeBetaConversationCreatedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_beta_conversation_created_event_conversation import (
        RealtimeBetaConversationCreatedEventConversation,
    )

__all__ = [
    "RealtimeBetaConversationCreatedEvent",
]


class RealtimeBetaConversationCreatedEvent(BaseModel):
    """`RealtimeBetaConversationCreatedEvent` of the API."""

    conversation: RealtimeBetaConversationCreatedEventConversation
    event_id: str
    type: Literal["conversation.created"] = "conversation.created"
