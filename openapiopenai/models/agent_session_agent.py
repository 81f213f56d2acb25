"""Model `AgentSessionAgent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.agent_compaction import AgentCompaction
    from openapiopenai.models.agent_experimental import AgentExperimental
    from openapiopenai.models.agent_reasoning import AgentReasoning
    from openapiopenai.models.agent_text import AgentText
    from openapiopenai.models.agent_tool import AgentTool
    from openapiopenai.models.multi_agent_config import MultiAgentConfig

__all__ = [
    "AgentSessionAgent",
]


class AgentSessionAgent(BaseModel):
    """`AgentSessionAgent` of the API."""

    id: str
    """Its id, by which other calls name it."""
    instructions: str | None = None
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | UnknownStr
    text: AgentText
    tools: list[AgentTool]
    compaction: AgentCompaction | None = None
    experimental: AgentExperimental | None = None
