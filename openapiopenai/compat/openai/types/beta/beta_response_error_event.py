# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_error_event import BetaResponseErrorEvent as BetaResponseErrorEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseErrorEvent", "Agent", "BaseModel"]
