"""Model `LiveCreateResponseSession`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveCreateResponseSession",
]


class LiveCreateResponseSession(BaseModel):
    """A live session that has started, by its ID."""

    id: str
    """Its ID, for use in other requests."""
