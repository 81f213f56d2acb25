"""Model `EnvironmentResourceOpenAIHosted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

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
    """Which variant this is: always `openai_hosted`."""
    id: str
    """Its id, by which other calls name it."""
    capability_directories: list[str]
    """Folders with capabilities."""
    files: list[HostedEnvironmentFile]
    """Files in it, without their content."""
    network: AgentAutomationEnvironmentResourceOpenAIHostedNetwork
    """What of the network it may reach."""
    packages: AgentAutomationEnvironmentResourceOpenAIHostedPackages
    """Packages that are installed."""
    plugins: list[HostedPlugin]
    """Plugins in it, without their content."""
    skills: list[HostedSkill]
    """Skills in it, without their content."""
    container_size: Literal["small", "medium", "large"] | UnknownStr | None = None
    """Size of the container; null where it is none of these."""
    desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    """Whether there is a desktop."""
