"""Model `UpdateAgentEnvironmentTemplateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_desktop import (
        AgentAutomationEnvironmentResourceOpenAIHostedDesktop,
        AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict,
    )
    from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_packages import (
        AgentAutomationEnvironmentResourceOpenAIHostedPackages,
        AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict,
    )
    from openapiopenai.models.environment_open_ai_hosted_network import (
        EnvironmentOpenAIHostedNetwork,
        EnvironmentOpenAIHostedNetworkDict,
    )
    from openapiopenai.models.inline_skill_param import InlineSkillParam, InlineSkillParamDict
    from openapiopenai.models.setup_command import SetupCommand, SetupCommandDict
    from openapiopenai.models.update_agent_environment_template_request_files_item import (
        UpdateAgentEnvironmentTemplateRequestFilesItem,
        UpdateAgentEnvironmentTemplateRequestFilesItemDict,
    )
    from openapiopenai.models.update_agent_environment_template_request_skills_item import (
        UpdateAgentEnvironmentTemplateRequestSkillsItem,
        UpdateAgentEnvironmentTemplateRequestSkillsItemDict,
    )

__all__ = [
    "UpdateAgentEnvironmentTemplateRequest",
    "UpdateAgentEnvironmentTemplateRequestDict",
]


class UpdateAgentEnvironmentTemplateRequest(BaseModel):
    """What may be changed of a template."""

    name: str | None = None
    """Name of the template; null: none."""
    capability_directories: list[str] | None = None
    """Folders with capabilities."""
    desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    """Whether there is a desktop; null: none."""
    env: dict[str, str] | None = None
    """Environment variables that the agent gets; all are replaced."""
    files: list[UpdateAgentEnvironmentTemplateRequestFilesItem] | None = None
    """Files that are there when the agent begins; all are replaced."""
    network: EnvironmentOpenAIHostedNetwork | None = None
    """What of the network an environment may reach. Absent: as before; null: as by default."""
    packages: AgentAutomationEnvironmentResourceOpenAIHostedPackages | None = None
    """Packages to be installed."""
    plugins: list[InlineSkillParam] | None = None
    """Plugins, as zip files in place; all are replaced."""
    setup_commands: list[SetupCommand] | None = None
    """Commands that are run first, in this order. No answer ever shows them."""
    skills: list[UpdateAgentEnvironmentTemplateRequestSkillsItem] | None = None
    """Skills, by id or as zip files in place."""


class UpdateAgentEnvironmentTemplateRequestDict(TypedDict, total=False):
    """`UpdateAgentEnvironmentTemplateRequest` as a dict, for arguments."""

    name: str | None
    capability_directories: Sequence[str] | None
    desktop: (
        AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict
        | AgentAutomationEnvironmentResourceOpenAIHostedDesktop
        | None
    )
    env: Mapping[str, str] | None
    files: (
        Sequence[UpdateAgentEnvironmentTemplateRequestFilesItemDict | UpdateAgentEnvironmentTemplateRequestFilesItem]
        | None
    )
    network: EnvironmentOpenAIHostedNetworkDict | EnvironmentOpenAIHostedNetwork | None
    packages: (
        AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict
        | AgentAutomationEnvironmentResourceOpenAIHostedPackages
        | None
    )
    plugins: Sequence[InlineSkillParamDict | InlineSkillParam] | None
    setup_commands: Sequence[SetupCommandDict | SetupCommand] | None
    skills: (
        Sequence[UpdateAgentEnvironmentTemplateRequestSkillsItemDict | UpdateAgentEnvironmentTemplateRequestSkillsItem]
        | None
    )
