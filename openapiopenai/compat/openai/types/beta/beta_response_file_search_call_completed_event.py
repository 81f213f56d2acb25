# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_file_search_call_completed_event import BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseFileSearchCallCompletedEvent", "Agent", "BaseModel"]
