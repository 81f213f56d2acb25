# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_update_event import LiveSessionUpdateEvent as SessionUpdateEvent
__all__ = ["SessionUpdateEvent"]
