# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.automation_agent_config import AutomationAgentConfig as AutomationAgentConfig
from openapiopenai.models.agent_compaction import AgentCompaction as Compaction
from openapiopenai.models.agent_experimental import AgentExperimental as Experimental
__all__ = ["AutomationAgentConfig", "Compaction", "Experimental"]
