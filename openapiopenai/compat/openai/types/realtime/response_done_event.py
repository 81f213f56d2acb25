# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_response_done import RealtimeServerEventResponseDone as ResponseDoneEvent
from ..._models import BaseModel as BaseModel
from .realtime_response import RealtimeResponse as RealtimeResponse
__all__ = ["ResponseDoneEvent", "BaseModel", "RealtimeResponse"]
