# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_transcription_session_create_request_ga_audio import RealtimeTranscriptionSessionCreateRequestGAAudio as RealtimeTranscriptionSessionAudio
from ..._models import BaseModel as BaseModel
from .realtime_transcription_session_audio_input import RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput
__all__ = ["RealtimeTranscriptionSessionAudio", "BaseModel", "RealtimeTranscriptionSessionAudioInput"]
