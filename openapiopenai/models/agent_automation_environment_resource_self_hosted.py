"""Model `AgentAutomationEnvironmentResourceSelfHosted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentAutomationEnvironmentResourceSelfHosted",
]


class AgentAutomationEnvironmentResourceSelfHosted(BaseModel):
    """A self-hosted environment."""

    type: Literal["self_hosted"] = "self_hosted"
    """Which variant this is: always `self_hosted`."""
    capability_directories: list[str]
    """Directories with capabilities."""
    environment_id: str | None = None
    """ID of the environment."""
    workspace_directory: str
    """Workspace directory of the project, as an absolute path."""
