# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent import Agent as Agent
from openapiopenai.models.agent_compaction import AgentCompaction as Compaction
from openapiopenai.models.agent_experimental import AgentExperimental as Experimental
__all__ = ["Agent", "Compaction", "Experimental"]
