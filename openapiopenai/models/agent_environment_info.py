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
    """`AgentEnvironmentInfo` of the API."""

    id: str
    """Its id, by which other calls name it."""
    files: list[HostedEnvironmentFile]
    object: Literal["agent.environment"] = "agent.environment"
    """Kind of object: always `agent.environment`."""
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"] | UnknownStr
    type: Literal["openai_hosted", "self_hosted"] | UnknownStr
