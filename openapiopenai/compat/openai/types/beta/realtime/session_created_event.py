# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_session_created import RealtimeBetaServerEventSessionCreated as SessionCreatedEvent
from .session import Session as Session
from ...._models import BaseModel as BaseModel
__all__ = ["SessionCreatedEvent", "Session", "BaseModel"]
