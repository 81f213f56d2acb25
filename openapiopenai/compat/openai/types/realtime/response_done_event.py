# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_response_done import RealtimeServerEventResponseDone as ResponseDoneEvent
__all__ = ["ResponseDoneEvent"]
