# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_session_updated import RealtimeServerEventSessionUpdated as SessionUpdatedEvent
from openapiopenai.models.realtime_client_event_session_update_session import RealtimeClientEventSessionUpdateSession as Session
__all__ = ["SessionUpdatedEvent", "Session"]
