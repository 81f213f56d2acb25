# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_image_gen_call_completed_event import BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseImageGenCallCompletedEvent", "Agent", "BaseModel"]
