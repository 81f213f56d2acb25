# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_response_output_item_done import RealtimeServerEventResponseOutputItemDone as ResponseOutputItemDoneEvent
__all__ = ["ResponseOutputItemDoneEvent"]
