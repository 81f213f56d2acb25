# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_transcription_session_create_request_ga_audio import RealtimeTranscriptionSessionCreateRequestGAAudio as RealtimeTranscriptionSessionAudio
__all__ = ["RealtimeTranscriptionSessionAudio"]
