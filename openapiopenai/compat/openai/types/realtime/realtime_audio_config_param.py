# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_session_create_request_ga_audio import RealtimeSessionCreateRequestGAAudioDict as RealtimeAudioConfigParam
__all__ = ["RealtimeAudioConfigParam"]
