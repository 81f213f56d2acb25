# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_compaction_summary_item_param import BetaCompactionSummaryItemParam as BetaResponseCompactionItemParam
from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseCompactionItemParam", "Agent", "BaseModel"]
