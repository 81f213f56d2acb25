# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_start_event import LiveSessionStartEvent as SessionStartEvent
from ..._models import BaseModel as BaseModel
from .session_config import SessionConfig as SessionConfig
__all__ = ["SessionStartEvent", "BaseModel", "SessionConfig"]
