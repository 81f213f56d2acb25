# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_client_event_response_create import RealtimeClientEventResponseCreateDict as ResponseCreateEventParam
__all__ = ["ResponseCreateEventParam"]
