# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationEnvironmentResourceSelfHosted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentAutomationEnvironmentResourceSelfHosted",
]


class AgentAutomationEnvironmentResourceSelfHosted(BaseModel):
    """A self-hosted environment."""

    type: Literal["self_hosted"] = "self_hosted"
    """Type: always `self_hosted`."""
    capability_directories: list[str]
    """Directories that provide capabilities to the agent."""
    environment_id: str | None = None
    """ID of the existing environment registration to use; null if the session gets an environment of its own."""
    workspace_directory: str
    """Absolute path of the project directory in the environment."""
