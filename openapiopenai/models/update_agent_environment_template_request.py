# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateAgentEnvironmentTemplateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A request to update an environment template."""

    name: str | None = None
    """Name of the template; null removes it."""
    capability_directories: list[str] | None = None
    """Directories that provide capabilities to the agent."""
    desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    """Desktop of the environment; null removes it."""
    env: dict[str, str] | None = None
    """Confidential environment variables for the agent; all of them are replaced."""
    files: list[UpdateAgentEnvironmentTemplateRequestFilesItem] | None = None
    """Files that are present when the agent starts; all of them are replaced."""
    network: EnvironmentOpenAIHostedNetwork | None = None
    """Network access of the environment once its setup is complete. If absent, it is unchanged; null resets it to the default."""
    packages: AgentAutomationEnvironmentResourceOpenAIHostedPackages | None = None
    """Packages to install in the environment, before its network policy takes effect."""
    plugins: list[InlineSkillParam] | None = None
    """Plugins, as inline zip files; all of them are replaced."""
    setup_commands: list[SetupCommand] | None = None
    """Commands that are run first to set up the environment, in this order; all of them are replaced. Never returned by the API."""
    skills: list[UpdateAgentEnvironmentTemplateRequestSkillsItem] | None = None
    """Skills of the environment, by ID or as inline zip files; all of them are replaced."""


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
