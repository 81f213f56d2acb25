# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EnvironmentResourceOpenAIHosted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_desktop import (
        AgentAutomationEnvironmentResourceOpenAIHostedDesktop,
    )
    from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_network import (
        AgentAutomationEnvironmentResourceOpenAIHostedNetwork,
    )
    from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_packages import (
        AgentAutomationEnvironmentResourceOpenAIHostedPackages,
    )
    from openapiopenai.models.hosted_environment_file import HostedEnvironmentFile
    from openapiopenai.models.hosted_plugin import HostedPlugin
    from openapiopenai.models.hosted_skill import HostedSkill

__all__ = [
    "EnvironmentResourceOpenAIHosted",
]


class EnvironmentResourceOpenAIHosted(BaseModel):
    """An environment hosted by OpenAI."""

    type: Literal["openai_hosted"] = "openai_hosted"
    """Type: always `openai_hosted`."""
    id: str
    """Its unique ID."""
    capability_directories: list[str]
    """Directories that provide capabilities to the agent."""
    files: list[HostedEnvironmentFile]
    """Files in the environment, without their content."""
    network: AgentAutomationEnvironmentResourceOpenAIHostedNetwork
    """Network access policy of the environment."""
    packages: AgentAutomationEnvironmentResourceOpenAIHostedPackages
    """Packages installed in the environment."""
    plugins: list[HostedPlugin]
    """Plugins in the environment, without their content."""
    skills: list[HostedSkill]
    """Skills in the environment, without their content."""
    container_size: Literal["small", "medium", "large"] | UnknownStr | None = None
    """Size of the container; null if it is unknown or none of these."""
    desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    """Whether the environment has a desktop."""
