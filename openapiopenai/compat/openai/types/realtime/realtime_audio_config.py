# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_session_create_request_ga_audio import RealtimeSessionCreateRequestGAAudio as RealtimeAudioConfig
__all__ = ["RealtimeAudioConfig"]
