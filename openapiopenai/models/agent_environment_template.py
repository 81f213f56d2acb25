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
    """`AgentEnvironmentTemplate` of the API."""

    id: str
    """Its id, by which other calls name it."""
    capability_directories: list[str]
    created_at: int
    """When it was made, in seconds since 1970."""
    files: list[AgentEnvironmentTemplateFilesItem]
    name: str | None = None
    network: AgentAutomationEnvironmentResourceOpenAIHostedNetwork
    object: Literal["agent.environment.template"] = "agent.environment.template"
    """Kind of object: always `agent.environment.template`."""
    packages: AgentAutomationEnvironmentResourceOpenAIHostedPackages
    plugins: list[HostedPlugin]
    skills: list[AgentEnvironmentTemplateSkillsItem]
    updated_at: int
    """When it was last changed, in seconds since 1970."""
    desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
