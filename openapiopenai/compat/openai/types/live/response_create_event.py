# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_response_create_event import LiveResponseCreateEvent as ResponseCreateEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseCreateEvent", "BaseModel"]
