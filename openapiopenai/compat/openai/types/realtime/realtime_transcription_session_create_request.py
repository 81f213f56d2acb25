# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGA as RealtimeTranscriptionSessionCreateRequest
from ..._models import BaseModel as BaseModel
from .realtime_transcription_session_audio import RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio
__all__ = ["RealtimeTranscriptionSessionCreateRequest", "BaseModel", "RealtimeTranscriptionSessionAudio"]
