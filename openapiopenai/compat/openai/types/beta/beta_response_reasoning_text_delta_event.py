# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_reasoning_text_delta_event import BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseReasoningTextDeltaEvent", "Agent", "BaseModel"]
