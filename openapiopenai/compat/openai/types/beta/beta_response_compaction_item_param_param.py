# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_compaction_summary_item_param import BetaCompactionSummaryItemParamDict as BetaResponseCompactionItemParamParam
from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParamDict as Agent
__all__ = ["BetaResponseCompactionItemParamParam", "Agent"]
