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
    type: Literal["self_hosted"] = "self_hosted"
    workspace_directory: str
