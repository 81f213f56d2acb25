# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatSessionHistory`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

__all__ = [
    "ChatSessionHistory",
]


class ChatSessionHistory(BaseModel):
    """Chat history settings of a session."""

    enabled: bool
    """Whether chat history is kept for the session."""
    recent_threads: int | None = FROM_SERVER
    """Number of recent threads that history views show; null means all."""
