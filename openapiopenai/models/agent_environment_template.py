"""Model `AgentEnvironmentTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

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
    from openapiopenai.models.agent_environment_template_files_item import AgentEnvironmentTemplateFilesItem
    from openapiopenai.models.agent_environment_template_skills_item import AgentEnvironmentTemplateSkillsItem
    from openapiopenai.models.hosted_plugin import HostedPlugin

__all__ = [
    "AgentEnvironmentTemplate",
]


class AgentEnvironmentTemplate(BaseModel):
    """What a new environment of each session is made from."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["agent.environment.template"] = "agent.environment.template"
    """Kind of object: always `agent.environment.template`."""
    name: str | None = None
    """Name of the template; it may have none."""
    created_at: int
    """When it was made, in seconds since 1970."""
    updated_at: int
    """When it was last changed, in seconds since 1970."""
    capability_directories: list[str]
    """Folders with capabilities."""
    files: list[AgentEnvironmentTemplateFilesItem]
    """Files in it, without their content."""
    network: AgentAutomationEnvironmentResourceOpenAIHostedNetwork
    """What of the network an environment may reach."""
    packages: AgentAutomationEnvironmentResourceOpenAIHostedPackages
    """Packages that are installed."""
    plugins: list[HostedPlugin]
    """Plugins in it, without their content."""
    skills: list[AgentEnvironmentTemplateSkillsItem]
    """Skills in it, by the versions that were asked for."""
    desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    """Whether there is a desktop."""
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
