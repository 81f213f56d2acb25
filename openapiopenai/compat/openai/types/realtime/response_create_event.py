# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_client_event_response_create import RealtimeClientEventResponseCreate as ResponseCreateEvent
from ..._models import BaseModel as BaseModel
from .realtime_response_create_params import RealtimeResponseCreateParams as RealtimeResponseCreateParams
__all__ = ["ResponseCreateEvent", "BaseModel", "RealtimeResponseCreateParams"]
