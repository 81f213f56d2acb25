# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_audio_transcript_delta_event import BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseAudioTranscriptDeltaEvent", "Agent", "BaseModel"]
