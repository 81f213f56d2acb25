# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentEnvironmentTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

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
    """Template from which each session's new environment is created."""

    id: str
    """Its unique ID."""
    object: Literal["agent.environment.template"] = "agent.environment.template"
    """Kind of object: always `agent.environment.template`."""
    name: str | None = None
    """Name of the template, if it has one."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    updated_at: int
    """When it was last updated, as Unix time in seconds."""
    capability_directories: list[str]
    """Directories that provide capabilities to the agent."""
    files: list[AgentEnvironmentTemplateFilesItem]
    """Files in the environment, without their content."""
    network: AgentAutomationEnvironmentResourceOpenAIHostedNetwork
    """Network access of an environment."""
    packages: AgentAutomationEnvironmentResourceOpenAIHostedPackages
    """Packages installed in the environment."""
    plugins: list[HostedPlugin]
    """Plugins in the environment, without their content."""
    skills: list[AgentEnvironmentTemplateSkillsItem]
    """Skills in the template, without their content. Versions are as requested, so that `latest` is not resolved."""
    desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    """Whether the environment has a desktop."""
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
