# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_info_event import LiveInfoEvent as InfoEvent
from ..._models import BaseModel as BaseModel
__all__ = ["InfoEvent", "BaseModel"]
