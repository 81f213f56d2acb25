"""Model `AgentAutomationEnvironmentResourceSelfHosted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentAutomationEnvironmentResourceSelfHosted",
]


class AgentAutomationEnvironmentResourceSelfHosted(BaseModel):
    """An environment of your own."""

    type: Literal["self_hosted"] = "self_hosted"
    """Which variant this is: always `self_hosted`."""
    capability_directories: list[str]
    """Folders with capabilities."""
    environment_id: str | None = None
    """Id of the environment."""
    workspace_directory: str
    """Folder of the project, as an absolute path."""
