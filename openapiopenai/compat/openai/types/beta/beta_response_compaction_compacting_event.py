# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_compaction_compacting_event import BetaResponseCompactionCompactingEvent as BetaResponseCompactionCompactingEvent
from openapiopenai.models.beta_configuration_update_item_param_agent import BetaConfigurationUpdateItemParamAgent as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseCompactionCompactingEvent", "Agent", "BaseModel"]
