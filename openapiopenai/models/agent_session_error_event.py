# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionErrorEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.session_error import SessionError

__all__ = [
    "AgentSessionErrorEvent",
]


class AgentSessionErrorEvent(BaseModel):
    """A turn or the session has failed."""

    type: Literal["error"] = "error"
    """Type: always `error`."""
    event_id: str
    """ID of the event."""
    session_id: str
    """ID of the session."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
    error: SessionError
    """What went wrong."""
