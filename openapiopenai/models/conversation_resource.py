"""Model `ConversationResource`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "ConversationResource",
]


class ConversationResource(BaseModel):
    """`ConversationResource` of the API."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["conversation"] = "conversation"
    """Kind of object: always `conversation`."""
    metadata: Any
    created_at: int
    """When it was made, in seconds since 1970."""
    created_at_datetime = datetime_view("created_at")
