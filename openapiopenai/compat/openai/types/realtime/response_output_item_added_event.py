# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_response_output_item_added import RealtimeServerEventResponseOutputItemAdded as ResponseOutputItemAddedEvent
__all__ = ["ResponseOutputItemAddedEvent"]
