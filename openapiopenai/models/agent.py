"""Model `Agent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.agent_compaction import AgentCompaction
    from openapiopenai.models.agent_experimental import AgentExperimental
    from openapiopenai.models.agent_reasoning import AgentReasoning
    from openapiopenai.models.agent_text import AgentText
    from openapiopenai.models.multi_agent_config import MultiAgentConfig
    from openapiopenai.models.persisted_agent_tool import PersistedAgentTool

__all__ = [
    "Agent",
]


class Agent(BaseModel):
    """`Agent` of the API."""

    id: str
    """Its id, by which other calls name it."""
    created_at: int
    """When it was made, in seconds since 1970."""
    instructions: str | None = None
    metadata: dict[str, str]
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    object: Literal["agent"] = "agent"
    """Kind of object: always `agent`."""
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | UnknownStr
    text: AgentText
    tools: list[PersistedAgentTool]
    updated_at: int
    """When it was last changed, in seconds since 1970."""
    compaction: AgentCompaction | None = None
    experimental: AgentExperimental | None = None
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
