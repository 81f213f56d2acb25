# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_response_done import RealtimeBetaServerEventResponseDone as ResponseDoneEvent
from ...._models import BaseModel as BaseModel
from .realtime_response import RealtimeResponse as RealtimeResponse
__all__ = ["ResponseDoneEvent", "BaseModel", "RealtimeResponse"]
