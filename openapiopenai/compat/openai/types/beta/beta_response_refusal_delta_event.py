# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_refusal_delta_event import BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseRefusalDeltaEvent", "Agent", "BaseModel"]
