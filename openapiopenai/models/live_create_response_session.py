"""Model `LiveCreateResponseSession`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveCreateResponseSession",
]


class LiveCreateResponseSession(BaseModel):
    """`LiveCreateResponseSession` of the API."""

    id: str
    """Its id, by which other calls name it."""
