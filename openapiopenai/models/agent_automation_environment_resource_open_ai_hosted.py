"""Model `AgentAutomationEnvironmentResourceOpenAIHosted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_desktop import (
        AgentAutomationEnvironmentResourceOpenAIHostedDesktop,
    )
    from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_files_item import (
        AgentAutomationEnvironmentResourceOpenAIHostedFilesItem,
    )
    from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_network import (
        AgentAutomationEnvironmentResourceOpenAIHostedNetwork,
    )
    from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_packages import (
        AgentAutomationEnvironmentResourceOpenAIHostedPackages,
    )
    from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_skills_item import (
        AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem,
    )
    from openapiopenai.models.hosted_plugin import HostedPlugin

__all__ = [
    "AgentAutomationEnvironmentResourceOpenAIHosted",
]


class AgentAutomationEnvironmentResourceOpenAIHosted(BaseModel):
    """An environment hosted by OpenAI, without the commands and variables that are kept secret."""

    type: Literal["openai_hosted"] = "openai_hosted"
    """Which variant this is: always `openai_hosted`."""
    capability_directories: list[str] | None = None
    """Folders with capabilities; null: as the template says."""
    container_size: Literal["small", "medium", "large"] | UnknownStr | None = None
    """Size of the container; null: the default."""
    desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    """Whether there is a desktop; null: as the template says."""
    environment_id: str | None = None
    """Id of the environment."""
    environment_template_id: str | None = None
    """Id of the template that environments are made from."""
    files: list[AgentAutomationEnvironmentResourceOpenAIHostedFilesItem] | None = None
    """Files in it, without their content; null: as the template says."""
    network: AgentAutomationEnvironmentResourceOpenAIHostedNetwork | None = None
    """What of the network it may reach; null: as the template says."""
    packages: AgentAutomationEnvironmentResourceOpenAIHostedPackages | None = None
    """Packages in it; null: as the template says."""
    plugins: list[HostedPlugin] | None = None
    """Plugins in it, without their content; null: as the template says."""
    skills: list[AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem] | None = None
    """Skills in it, without their content; null: as the template says."""
