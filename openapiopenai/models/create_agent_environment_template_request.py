"""Model `CreateAgentEnvironmentTemplateRequest`."""

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
    from openapiopenai.models.create_agent_environment_template_request_files_item import (
        CreateAgentEnvironmentTemplateRequestFilesItem,
        CreateAgentEnvironmentTemplateRequestFilesItemDict,
    )
    from openapiopenai.models.create_agent_environment_template_request_skills_item import (
        CreateAgentEnvironmentTemplateRequestSkillsItem,
        CreateAgentEnvironmentTemplateRequestSkillsItemDict,
    )
    from openapiopenai.models.environment_open_ai_hosted_network import (
        EnvironmentOpenAIHostedNetwork,
        EnvironmentOpenAIHostedNetworkDict,
    )
    from openapiopenai.models.inline_skill_param import InlineSkillParam, InlineSkillParamDict
    from openapiopenai.models.setup_command import SetupCommand, SetupCommandDict

__all__ = [
    "CreateAgentEnvironmentTemplateRequest",
    "CreateAgentEnvironmentTemplateRequestDict",
]


class CreateAgentEnvironmentTemplateRequest(BaseModel):
    """What a template of environments is made from."""

    name: str | None = None
    """Name of the template; it may have none."""
    capability_directories: list[str] | None = None
    """Folders with capabilities."""
    desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    """Whether there is a desktop; by default none."""
    env: dict[str, str] | None = None
    """Environment variables that the agent gets."""
    files: list[CreateAgentEnvironmentTemplateRequestFilesItem] | None = None
    """Files that are there when the agent begins."""
    network: EnvironmentOpenAIHostedNetwork | None = None
    """What of the network an environment may reach."""
    packages: AgentAutomationEnvironmentResourceOpenAIHostedPackages | None = None
    """Packages to be installed."""
    plugins: list[InlineSkillParam] | None = None
    """Plugins, as zip files in place."""
    setup_commands: list[SetupCommand] | None = None
    """Commands that are run first, in this order. No answer ever shows them."""
    skills: list[CreateAgentEnvironmentTemplateRequestSkillsItem] | None = None
    """Skills, by id or as zip files in place."""


class CreateAgentEnvironmentTemplateRequestDict(TypedDict, total=False):
    """`CreateAgentEnvironmentTemplateRequest` as a dict, for arguments."""

    name: str | None
    capability_directories: Sequence[str] | None
    desktop: (
        AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict
        | AgentAutomationEnvironmentResourceOpenAIHostedDesktop
        | None
    )
    env: Mapping[str, str] | None
    files: (
        Sequence[CreateAgentEnvironmentTemplateRequestFilesItemDict | CreateAgentEnvironmentTemplateRequestFilesItem]
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
        Sequence[CreateAgentEnvironmentTemplateRequestSkillsItemDict | CreateAgentEnvironmentTemplateRequestSkillsItem]
        | None
    )
