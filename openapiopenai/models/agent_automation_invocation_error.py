"""Model `AgentAutomationInvocationError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentAutomationInvocationError",
]


class AgentAutomationInvocationError(BaseModel):
    """`AgentAutomationInvocationError` of the API."""

    code: str
    message: str
