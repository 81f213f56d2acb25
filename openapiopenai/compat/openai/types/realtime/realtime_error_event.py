# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_error import RealtimeServerEventError as RealtimeErrorEvent
from ..._models import BaseModel as BaseModel
from .realtime_error import RealtimeError as RealtimeError
__all__ = ["RealtimeErrorEvent", "BaseModel", "RealtimeError"]
