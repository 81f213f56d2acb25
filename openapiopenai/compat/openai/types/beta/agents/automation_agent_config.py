# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.automation_agent_config import AutomationAgentConfig as AutomationAgentConfig
from openapiopenai.models.agent_compaction import AgentCompaction as Compaction
from openapiopenai.models.agent_experimental import AgentExperimental as Experimental
from ...._models import BaseModel as BaseModel
from ..agent_text import AgentText as AgentText
from ..agent_tool import AgentTool as AgentTool
from ..agent_reasoning import AgentReasoning as AgentReasoning
from ..multi_agent_config import MultiAgentConfig as MultiAgentConfig
__all__ = ["AutomationAgentConfig", "Compaction", "Experimental", "BaseModel", "AgentText", "AgentTool", "AgentReasoning", "MultiAgentConfig"]
