# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_response_created import RealtimeServerEventResponseCreated as ResponseCreatedEvent
__all__ = ["ResponseCreatedEvent"]
