"""Model `AgentAutomationEnvironmentResourceSelfHosted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentAutomationEnvironmentResourceSelfHosted",
]


class AgentAutomationEnvironmentResourceSelfHosted(BaseModel):
    """`AgentAutomationEnvironmentResourceSelfHosted` of the API."""

    capability_directories: list[str]
    environment_id: str | None = None
    """Id of the environment."""
    type: Literal["self_hosted"] = "self_hosted"
    """Which variant this is: always `self_hosted`."""
    workspace_directory: str
