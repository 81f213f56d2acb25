"""Model `LiveCreateResponseSession`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveCreateResponseSession",
]


class LiveCreateResponseSession(BaseModel):
    """A live session that has begun, by its id."""

    id: str
    """Its id, by which other calls name it."""
