# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationInvocationError`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentAutomationInvocationError",
]


class AgentAutomationInvocationError(BaseModel):
    """Why delivery of an automation's run failed for good."""

    code: str
    """Error code, for programs."""
    message: str
    """Error message, for people."""
