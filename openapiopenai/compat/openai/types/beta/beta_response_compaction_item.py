# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_compaction_body import BetaCompactionBody as BetaResponseCompactionItem
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseCompactionItem", "Agent", "BaseModel"]
