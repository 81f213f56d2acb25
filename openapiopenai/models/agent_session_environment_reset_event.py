# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionEnvironmentResetEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentSessionEnvironmentResetEvent",
]


class AgentSessionEnvironmentResetEvent(BaseModel):
    """The environment was replaced. The conversation is kept; the files and processes of the previous environment are lost."""

    type: Literal["agent.session.environment.reset"] = "agent.session.environment.reset"
    """Type: always `agent.session.environment.reset`."""
    event_id: str
    """ID of the event."""
    session_id: str
    """ID of the session."""
    turn_id: str | None = None
    """ID of the turn."""
    environment_id: str
    """ID of the environment."""
    reset_count: int
    """Sequence number of the replacement; repeated notifications of the same replacement carry the same number."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
