# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_response_text_done import RealtimeServerEventResponseTextDone as ResponseTextDoneEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseTextDoneEvent", "BaseModel"]
