# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_client_event_response_cancel import RealtimeClientEventResponseCancel as ResponseCancelEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseCancelEvent", "BaseModel"]
