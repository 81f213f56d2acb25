# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_agent_request import CreateAgentRequestDict as AgentCreateParams
from openapiopenai.models.agent_compaction import AgentCompactionDict as Compaction
from openapiopenai.models.agent_experimental import AgentExperimentalDict as Experimental
__all__ = ["AgentCreateParams", "Compaction", "Experimental"]
