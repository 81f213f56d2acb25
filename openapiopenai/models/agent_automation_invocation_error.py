"""Model `AgentAutomationInvocationError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentAutomationInvocationError",
]


class AgentAutomationInvocationError(BaseModel):
    """Why an automation could not begin."""

    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
