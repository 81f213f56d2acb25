"""Model `EnvironmentOpenAIHosted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

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
    """An environment hosted by OpenAI: one that is there, or a new one."""

    type: Literal["openai_hosted"] = "openai_hosted"
    """Which variant this is: always `openai_hosted`."""
    capability_directories: list[str] | None = None
    """Folders with capabilities."""
    container_size: Literal["small", "medium", "large"] | str | None = None
    """Size of the container; medium by default."""
    desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    """Whether there is a desktop; absent: as the template says, else none."""
    env: dict[str, str] | None = None
    """Environment variables that the agent gets."""
    environment_id: str | None = None
    """Id of the environment."""
    environment_template_id: str | None = None
    """Id of the template that environments are made from."""
    files: list[EnvironmentOpenAIHostedFilesItem] | None = None
    """Files that are there when the agent begins."""
    network: EnvironmentOpenAIHostedNetwork | None = None
    """What of the network it may reach. Absent: as the version of the API decides."""
    packages: AgentAutomationEnvironmentResourceOpenAIHostedPackages | None = None
    """Packages to be installed."""
    plugins: list[InlineSkillParam] | None = None
    """Plugins, as zip files in place."""
    setup_commands: list[SetupCommand] | None = None
    """Commands that are run first, in this order. No answer ever shows them."""
    skills: list[EnvironmentOpenAIHostedSkillsItem] | None = None
    """Skills, by id or as zip files in place."""


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
