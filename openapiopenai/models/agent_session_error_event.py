"""Model `AgentSessionErrorEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.session_error import SessionError

__all__ = [
    "AgentSessionErrorEvent",
]


class AgentSessionErrorEvent(BaseModel):
    """`AgentSessionErrorEvent` of the API."""

    error: SessionError
    event_id: str
    session_id: str
    type: Literal["error"] = "error"
    obfuscation: str | None = None
