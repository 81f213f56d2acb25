# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_response_event import LiveResponseEvent as ResponseEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseEvent", "BaseModel"]
