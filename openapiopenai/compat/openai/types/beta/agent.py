# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent import Agent as Agent
from openapiopenai.models.agent_compaction import AgentCompaction as Compaction
from openapiopenai.models.agent_experimental import AgentExperimental as Experimental
from ..._models import BaseModel as BaseModel
from .agent_text import AgentText as AgentText
from .agent_reasoning import AgentReasoning as AgentReasoning
from .multi_agent_config import MultiAgentConfig as MultiAgentConfig
from .persisted_agent_tool import PersistedAgentTool as PersistedAgentTool
__all__ = ["Agent", "Compaction", "Experimental", "BaseModel", "AgentText", "AgentReasoning", "MultiAgentConfig", "PersistedAgentTool"]
