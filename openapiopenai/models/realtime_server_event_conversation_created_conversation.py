# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventConversationCreatedConversation`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventConversationCreatedConversation",
]


class RealtimeServerEventConversationCreatedConversation(BaseModel):
    """A realtime conversation."""

    id: str | None = None
    """Its unique ID."""
    object: str | None = None
    """Kind of object."""
