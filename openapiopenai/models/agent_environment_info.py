# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentEnvironmentInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.hosted_environment_file import HostedEnvironmentFile
    from openapiopenai.models.hosted_plugin import HostedPlugin
    from openapiopenai.models.hosted_skill import HostedSkill

__all__ = [
    "AgentEnvironmentInfo",
]


class AgentEnvironmentInfo(BaseModel):
    """An environment with its status and contents."""

    type: Literal["openai_hosted", "self_hosted"] | UnknownStr
    """Whether the environment is hosted by OpenAI or by you."""
    id: str
    """Its unique ID."""
    object: Literal["agent.environment"] = "agent.environment"
    """Kind of object: always `agent.environment`."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"] | UnknownStr
    """Status of the environment; `ready` can be used, `suspended` was stopped and can be resumed."""
    files: list[HostedEnvironmentFile]
    """Files in the environment, without their content."""
    plugins: list[HostedPlugin]
    """Plugins in the environment, without their content."""
    skills: list[HostedSkill]
    """Skills in the environment, without their content."""
