# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_client_event_response_create import RealtimeClientEventResponseCreate as ResponseCreateEvent
__all__ = ["ResponseCreateEvent"]
