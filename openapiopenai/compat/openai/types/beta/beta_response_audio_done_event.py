# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_audio_done_event import BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseAudioDoneEvent", "Agent", "BaseModel"]
