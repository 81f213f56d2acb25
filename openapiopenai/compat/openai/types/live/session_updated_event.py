# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_updated_event import LiveSessionUpdatedEvent as SessionUpdatedEvent
__all__ = ["SessionUpdatedEvent"]
