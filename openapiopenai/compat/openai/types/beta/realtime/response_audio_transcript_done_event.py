# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_response_audio_transcript_done_event import RealtimeBetaResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent
from ...._models import BaseModel as BaseModel
__all__ = ["ResponseAudioTranscriptDoneEvent", "BaseModel"]
