# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_file_search_call_in_progress_event import BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseFileSearchCallInProgressEvent", "Agent", "BaseModel"]
