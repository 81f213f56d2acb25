"""Model `ConversationResource`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "ConversationResource",
]


class ConversationResource(BaseModel):
    """A conversation, which keeps items from one response to the next."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["conversation"] = "conversation"
    """Kind of object: always `conversation`."""
    metadata: Any
    """Pairs of text to note things down with, which objects can be searched by. At most 16; keys have up to 64 characters, values up to 512."""
    created_at: int
    """When it was made, in seconds since 1970."""
    created_at_datetime = datetime_view("created_at")
