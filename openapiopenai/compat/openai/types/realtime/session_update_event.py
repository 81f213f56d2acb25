# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_client_event_session_update import RealtimeClientEventSessionUpdate as SessionUpdateEvent
from openapiopenai.models.realtime_client_event_session_update_session import RealtimeClientEventSessionUpdateSession as Session
__all__ = ["SessionUpdateEvent", "Session"]
