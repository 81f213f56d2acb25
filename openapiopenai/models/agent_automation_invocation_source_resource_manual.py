# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationInvocationSourceResourceManual`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentAutomationInvocationSourceResourceManual",
]


class AgentAutomationInvocationSourceResourceManual(BaseModel):
    """The run was started manually."""

    type: Literal["manual"] = "manual"
    """Type: always `manual`."""
