"""Model `AgentAutomationInvocationError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentAutomationInvocationError",
]


class AgentAutomationInvocationError(BaseModel):
    """Why a run of an automation could not start."""

    code: str
    """Error code, for programs."""
    message: str
    """Error message, for people."""
