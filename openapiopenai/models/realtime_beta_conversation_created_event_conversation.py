# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaConversationCreatedEventConversation`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeBetaConversationCreatedEventConversation",
]


class RealtimeBetaConversationCreatedEventConversation(BaseModel):
    """A realtime conversation."""

    id: str | None = None
    """Its unique ID."""
    object: Literal["realtime.conversation"] | None = None
    """Kind of object: always `realtime.conversation`."""
