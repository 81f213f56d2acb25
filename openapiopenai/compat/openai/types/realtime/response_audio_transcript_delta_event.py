# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_response_audio_transcript_delta import RealtimeServerEventResponseAudioTranscriptDelta as ResponseAudioTranscriptDeltaEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseAudioTranscriptDeltaEvent", "BaseModel"]
