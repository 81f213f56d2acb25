# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_error_error import RealtimeServerEventErrorError as RealtimeError
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeError", "BaseModel"]
