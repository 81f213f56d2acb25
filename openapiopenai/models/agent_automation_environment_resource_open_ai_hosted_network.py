"""Model `AgentAutomationEnvironmentResourceOpenAIHostedNetwork`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentAutomationEnvironmentResourceOpenAIHostedNetwork",
]


class AgentAutomationEnvironmentResourceOpenAIHostedNetwork(BaseModel):
    """What of the network an environment may reach."""

    access: Literal["enabled", "disabled", "restricted"] | UnknownStr
    """Whether it may reach everything, nothing, or some domains."""
    allowed_domains: list[str]
    """Domains that it may reach, where `access` is `restricted`."""
