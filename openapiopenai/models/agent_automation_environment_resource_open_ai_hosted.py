# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationEnvironmentResourceOpenAIHosted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

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
    """An environment hosted by OpenAI. Its setup commands and environment variables are confidential and not returned."""

    type: Literal["openai_hosted"] = "openai_hosted"
    """Type: always `openai_hosted`."""
    capability_directories: list[str] | None = None
    """Directories that provide capabilities to the agent; null if the template or else the default decides."""
    container_size: Literal["small", "medium", "large"] | UnknownStr | None = None
    """Size of the container; null for the default."""
    desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    """Whether there is a desktop; null if the template or else the default decides."""
    environment_id: str | None = None
    """ID of the existing environment to use; null if a new one is provisioned."""
    environment_template_id: str | None = None
    """ID of the environment template; null if none was selected."""
    files: list[AgentAutomationEnvironmentResourceOpenAIHostedFilesItem] | None = None
    """Files in the environment, without their content; null if the template decides."""
    network: AgentAutomationEnvironmentResourceOpenAIHostedNetwork | None = None
    """Network access of the environment; null if the template or else the default decides."""
    packages: AgentAutomationEnvironmentResourceOpenAIHostedPackages | None = None
    """Packages installed in the environment; null if the template or else the default decides."""
    plugins: list[HostedPlugin] | None = None
    """Plugins in the environment, without their content; null if the template decides."""
    skills: list[AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem] | None = None
    """Skills in the environment, without their content; null if the template decides."""
