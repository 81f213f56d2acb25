# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAgentEnvironmentTemplateRequest`."""

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
    """Parameters for creating an environment template."""

    name: str | None = None
    """Name of the template, if it has one."""
    capability_directories: list[str] | None = None
    """Directories that provide capabilities to the agent; none by default."""
    desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    """Desktop settings; by default there is no desktop."""
    env: dict[str, str] | None = None
    """Environment variables of the environment, available to the agent."""
    files: list[CreateAgentEnvironmentTemplateRequestFilesItem] | None = None
    """Files that are present in the environment when the agent starts."""
    network: EnvironmentOpenAIHostedNetwork | None = None
    """Network access of the environment; if omitted, the default depends on the API version."""
    packages: AgentAutomationEnvironmentResourceOpenAIHostedPackages | None = None
    """Packages to install in the environment."""
    plugins: list[InlineSkillParam] | None = None
    """Plugins, as inline zip files."""
    setup_commands: list[SetupCommand] | None = None
    """Commands that are run first to set up the environment, in this order. Never returned by the API."""
    skills: list[CreateAgentEnvironmentTemplateRequestSkillsItem] | None = None
    """Skills of the environment, by ID or as inline zip files."""


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
