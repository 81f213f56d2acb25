# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_error import RealtimeServerEventError as RealtimeErrorEvent
__all__ = ["RealtimeErrorEvent"]
