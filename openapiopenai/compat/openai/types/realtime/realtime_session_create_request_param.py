# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGADict as RealtimeSessionCreateRequestParam
__all__ = ["RealtimeSessionCreateRequestParam"]
