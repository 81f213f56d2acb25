# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ConversationResource`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "ConversationResource",
]


class ConversationResource(BaseModel):
    """A conversation, which keeps items from one response to the next.

    Known as `Conversation`."""

    id: str
    """Its unique ID."""
    object: Literal["conversation"] = "conversation"
    """Kind of object: always `conversation`."""
    metadata: Any
    """Up to 16 key–value pairs of your own, by which objects can be queried: keys of at most 64 characters, values of at most 512."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    created_at_datetime = datetime_view("created_at")
