"""Model `ResponseConversation`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseConversation",
]


class ResponseConversation(BaseModel):
    """The conversation that a response belongs to. What went in and what came out was added to it."""

    id: str
    """Its id, by which other calls name it."""
