# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_response_created import RealtimeServerEventResponseCreated as ResponseCreatedEvent
from ..._models import BaseModel as BaseModel
from .realtime_response import RealtimeResponse as RealtimeResponse
__all__ = ["ResponseCreatedEvent", "BaseModel", "RealtimeResponse"]
