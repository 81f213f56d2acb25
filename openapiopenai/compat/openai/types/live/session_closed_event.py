# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_closed_event import LiveSessionClosedEvent as SessionClosedEvent
from ..._models import BaseModel as BaseModel
from .session_usage import SessionUsage as SessionUsage
from .session_resource import SessionResource as SessionResource
__all__ = ["SessionClosedEvent", "BaseModel", "SessionUsage", "SessionResource"]
