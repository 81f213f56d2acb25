# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_audio_transcript_done_event import BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseAudioTranscriptDoneEvent", "Agent", "BaseModel"]
