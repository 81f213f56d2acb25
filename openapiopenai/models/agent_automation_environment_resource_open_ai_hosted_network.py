# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationEnvironmentResourceOpenAIHostedNetwork`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "AgentAutomationEnvironmentResourceOpenAIHostedNetwork",
]


class AgentAutomationEnvironmentResourceOpenAIHostedNetwork(BaseModel):
    """Network access of an environment."""

    access: Literal["enabled", "disabled", "restricted"] | UnknownStr
    """Whether the environment may reach everything (`enabled`), nothing (`disabled`), or only some domains (`restricted`)."""
    allowed_domains: list[str]
    """Domains that the environment may reach if `access` is `restricted`."""
