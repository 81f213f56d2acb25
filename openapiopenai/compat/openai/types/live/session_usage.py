# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_usage import LiveSessionUsage as SessionUsage
from ..._models import BaseModel as BaseModel
__all__ = ["SessionUsage", "BaseModel"]
