"""Model `AgentAutomationEnvironmentResourceOpenAIHostedNetwork`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentAutomationEnvironmentResourceOpenAIHostedNetwork",
]


class AgentAutomationEnvironmentResourceOpenAIHostedNetwork(BaseModel):
    """`AgentAutomationEnvironmentResourceOpenAIHostedNetwork` of the API."""

    access: Literal["enabled", "disabled", "restricted"] | UnknownStr
    allowed_domains: list[str]
