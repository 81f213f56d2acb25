# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_image_gen_call_in_progress_event import BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseImageGenCallInProgressEvent", "Agent", "BaseModel"]
