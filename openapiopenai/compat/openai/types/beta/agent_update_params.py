# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_agent_request import UpdateAgentRequestDict as AgentUpdateParams
from openapiopenai.models.agent_compaction import AgentCompactionDict as Compaction
from openapiopenai.models.agent_experimental import AgentExperimentalDict as Experimental
from ..._utils import PropertyInfo as PropertyInfo
from .agent_text_param import AgentTextParam as AgentTextParam
from .agent_reasoning_param import AgentReasoningParam as AgentReasoningParam
from .multi_agent_config_param import MultiAgentConfigParam as MultiAgentConfigParam
from .persisted_agent_tool_param import PersistedAgentToolParam as PersistedAgentToolParam
__all__ = ["AgentUpdateParams", "Compaction", "Experimental", "PropertyInfo", "AgentTextParam", "AgentReasoningParam", "MultiAgentConfigParam", "PersistedAgentToolParam"]
