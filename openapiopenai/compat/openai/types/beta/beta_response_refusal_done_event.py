# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_refusal_done_event import BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseRefusalDoneEvent", "Agent", "BaseModel"]
