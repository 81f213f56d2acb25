# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EnvironmentOpenAIHosted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

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
    from openapiopenai.models.environment_open_ai_hosted_files_item import (
        EnvironmentOpenAIHostedFilesItem,
        EnvironmentOpenAIHostedFilesItemDict,
    )
    from openapiopenai.models.environment_open_ai_hosted_network import (
        EnvironmentOpenAIHostedNetwork,
        EnvironmentOpenAIHostedNetworkDict,
    )
    from openapiopenai.models.environment_open_ai_hosted_skills_item import (
        EnvironmentOpenAIHostedSkillsItem,
        EnvironmentOpenAIHostedSkillsItemDict,
    )
    from openapiopenai.models.inline_skill_param import InlineSkillParam, InlineSkillParamDict
    from openapiopenai.models.setup_command import SetupCommand, SetupCommandDict

__all__ = [
    "EnvironmentOpenAIHosted",
    "EnvironmentOpenAIHostedDict",
]


class EnvironmentOpenAIHosted(BaseModel):
    """An environment hosted by OpenAI: an existing one, or a new one that is configured inline or from a template."""

    type: Literal["openai_hosted"] = "openai_hosted"
    """Type: always `openai_hosted`."""
    capability_directories: list[str] | None = None
    """Directories that provide capabilities to the agent; none by default."""
    container_size: Literal["small", "medium", "large"] | str | None = None
    """Size of the container; `medium` by default."""
    desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    """Whether the environment has a desktop; if absent or null, as in the template, and without a template there is none."""
    env: dict[str, str] | None = None
    """Environment variables of the environment, available to the agent."""
    environment_id: str | None = None
    """ID of the environment."""
    environment_template_id: str | None = None
    """ID of the template on which the environment is based. Settings that are absent come from the template; its network access can be narrowed but not widened."""
    files: list[EnvironmentOpenAIHostedFilesItem] | None = None
    """Files that are present in the environment when the agent starts."""
    network: EnvironmentOpenAIHostedNetwork | None = None
    """Network access of the environment; if omitted, the default depends on the API version."""
    packages: AgentAutomationEnvironmentResourceOpenAIHostedPackages | None = None
    """Packages to install in the environment."""
    plugins: list[InlineSkillParam] | None = None
    """Plugins, as inline zip files."""
    setup_commands: list[SetupCommand] | None = None
    """Commands that are run first to set up the environment, in this order. Never returned by the API."""
    skills: list[EnvironmentOpenAIHostedSkillsItem] | None = None
    """Skills of the environment, by ID or as inline zip files."""


class EnvironmentOpenAIHostedDict(TypedDict, total=False):
    """`EnvironmentOpenAIHosted` as a dict, for arguments."""

    type: Required[Literal["openai_hosted"]]
    capability_directories: Sequence[str] | None
    container_size: Literal["small", "medium", "large"] | str
    desktop: (
        AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict
        | AgentAutomationEnvironmentResourceOpenAIHostedDesktop
        | None
    )
    env: Mapping[str, str] | None
    environment_id: str
    environment_template_id: str
    files: Sequence[EnvironmentOpenAIHostedFilesItemDict | EnvironmentOpenAIHostedFilesItem] | None
    network: EnvironmentOpenAIHostedNetworkDict | EnvironmentOpenAIHostedNetwork | None
    packages: (
        AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict
        | AgentAutomationEnvironmentResourceOpenAIHostedPackages
        | None
    )
    plugins: Sequence[InlineSkillParamDict | InlineSkillParam] | None
    setup_commands: Sequence[SetupCommandDict | SetupCommand] | None
    skills: Sequence[EnvironmentOpenAIHostedSkillsItemDict | EnvironmentOpenAIHostedSkillsItem] | None
