# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_started_event import LiveSessionStartedEvent as SessionStartedEvent
__all__ = ["SessionStartedEvent"]
