# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_web_search_call_completed_event import BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseWebSearchCallCompletedEvent", "Agent", "BaseModel"]
