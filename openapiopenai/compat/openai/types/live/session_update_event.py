# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_update_event import LiveSessionUpdateEvent as SessionUpdateEvent
from ..._models import BaseModel as BaseModel
from .session_update_config import SessionUpdateConfig as SessionUpdateConfig
__all__ = ["SessionUpdateEvent", "BaseModel", "SessionUpdateConfig"]
