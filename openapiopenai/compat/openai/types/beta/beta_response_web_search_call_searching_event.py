# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_web_search_call_searching_event import BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseWebSearchCallSearchingEvent", "Agent", "BaseModel"]
