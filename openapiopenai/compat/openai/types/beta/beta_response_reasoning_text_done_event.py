# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_reasoning_text_done_event import BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseReasoningTextDoneEvent", "Agent", "BaseModel"]
