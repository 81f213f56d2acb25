# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_in_progress_event import BetaResponseInProgressEvent as BetaResponseInProgressEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
from .beta_response import BetaResponse as BetaResponse
__all__ = ["BetaResponseInProgressEvent", "Agent", "BaseModel", "BetaResponse"]
