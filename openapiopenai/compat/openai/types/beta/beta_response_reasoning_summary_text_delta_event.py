# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_reasoning_summary_text_delta_event import BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseReasoningSummaryTextDeltaEvent", "Agent", "BaseModel"]
