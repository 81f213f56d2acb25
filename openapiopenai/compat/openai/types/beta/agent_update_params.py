# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_agent_request import UpdateAgentRequestDict as AgentUpdateParams
from openapiopenai.models.agent_compaction import AgentCompactionDict as Compaction
from openapiopenai.models.agent_experimental import AgentExperimentalDict as Experimental
__all__ = ["AgentUpdateParams", "Compaction", "Experimental"]
