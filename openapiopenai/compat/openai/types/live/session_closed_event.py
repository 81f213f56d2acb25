# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_closed_event import LiveSessionClosedEvent as SessionClosedEvent
__all__ = ["SessionClosedEvent"]
