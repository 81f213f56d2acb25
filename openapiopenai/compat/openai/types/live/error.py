# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_error import LiveError as Error
from ..._models import BaseModel as BaseModel
__all__ = ["Error", "BaseModel"]
