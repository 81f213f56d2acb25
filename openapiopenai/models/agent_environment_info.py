"""Model `AgentEnvironmentInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.hosted_environment_file import HostedEnvironmentFile
    from openapiopenai.models.hosted_plugin import HostedPlugin
    from openapiopenai.models.hosted_skill import HostedSkill

__all__ = [
    "AgentEnvironmentInfo",
]


class AgentEnvironmentInfo(BaseModel):
    """What is known of an environment."""

    type: Literal["openai_hosted", "self_hosted"] | UnknownStr
    """Whether OpenAI hosts it, or you do."""
    id: str
    """Its id, by which other calls name it."""
    object: Literal["agent.environment"] = "agent.environment"
    """Kind of object: always `agent.environment`."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"] | UnknownStr
    """How far it is; `ready` can be used, `suspended` was stopped and can go on."""
    files: list[HostedEnvironmentFile]
    """Files in it, without their content."""
    plugins: list[HostedPlugin]
    """Plugins in it, without their content."""
    skills: list[HostedSkill]
    """Skills in it, without their content."""
