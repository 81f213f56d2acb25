# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_started_event import LiveSessionStartedEvent as SessionStartedEvent
from ..._models import BaseModel as BaseModel
from .session_resource import SessionResource as SessionResource
__all__ = ["SessionStartedEvent", "BaseModel", "SessionResource"]
