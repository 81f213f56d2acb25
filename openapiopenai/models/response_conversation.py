"""Model `ResponseConversation`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseConversation",
]


class ResponseConversation(BaseModel):
    """`ResponseConversation` of the API."""

    id: str
    """Its id, by which other calls name it."""
