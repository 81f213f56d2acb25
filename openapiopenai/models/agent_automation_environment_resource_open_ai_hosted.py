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
    """`AgentAutomationEnvironmentResourceOpenAIHosted` of the API."""

    capability_directories: list[str] | None = None
    container_size: Literal["small", "medium", "large"] | UnknownStr | None = None
    desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    environment_id: str | None = None
    """Id of the environment."""
    environment_template_id: str | None = None
    """Id of the template that environments are made from."""
    files: list[AgentAutomationEnvironmentResourceOpenAIHostedFilesItem] | None = None
    network: AgentAutomationEnvironmentResourceOpenAIHostedNetwork | None = None
    packages: AgentAutomationEnvironmentResourceOpenAIHostedPackages | None = None
    plugins: list[HostedPlugin] | None = None
    skills: list[AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem] | None = None
    type: Literal["openai_hosted"] = "openai_hosted"
    """Which variant this is: always `openai_hosted`."""
