# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionEnvironmentStateError`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentSessionEnvironmentStateError",
]


class AgentSessionEnvironmentStateError(BaseModel):
    """What went wrong with an environment."""

    type: str
    """Kind of error."""
    code: str
    """Error code, for programs."""
    message: str
    """Error message, for people."""
