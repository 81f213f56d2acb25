"""Model `ChatSessionHistory`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatSessionHistory",
]


class ChatSessionHistory(BaseModel):
    """`ChatSessionHistory` of the API."""

    enabled: bool
    recent_threads: int | None
