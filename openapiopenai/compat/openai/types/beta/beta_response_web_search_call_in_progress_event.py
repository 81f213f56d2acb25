# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_web_search_call_in_progress_event import BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseWebSearchCallInProgressEvent", "Agent", "BaseModel"]
