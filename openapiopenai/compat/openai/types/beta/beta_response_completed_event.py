# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_completed_event import BetaResponseCompletedEvent as BetaResponseCompletedEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
from .beta_response import BetaResponse as BetaResponse
__all__ = ["BetaResponseCompletedEvent", "Agent", "BaseModel", "BetaResponse"]
