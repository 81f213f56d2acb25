# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_error_event import LiveErrorEvent as ErrorEvent
from .error import Error as Error
from ..._models import BaseModel as BaseModel
__all__ = ["ErrorEvent", "Error", "BaseModel"]
