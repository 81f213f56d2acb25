# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_response_audio_transcript_delta_event import RealtimeBetaResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent
from ...._models import BaseModel as BaseModel
__all__ = ["ResponseAudioTranscriptDeltaEvent", "BaseModel"]
