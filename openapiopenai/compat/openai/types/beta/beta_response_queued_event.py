# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_queued_event import BetaResponseQueuedEvent as BetaResponseQueuedEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
from .beta_response import BetaResponse as BetaResponse
__all__ = ["BetaResponseQueuedEvent", "Agent", "BaseModel", "BetaResponse"]
