# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_session_updated import RealtimeBetaServerEventSessionUpdated as SessionUpdatedEvent
from .session import Session as Session
from ...._models import BaseModel as BaseModel
__all__ = ["SessionUpdatedEvent", "Session", "BaseModel"]
