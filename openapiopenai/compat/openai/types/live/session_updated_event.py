# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_updated_event import LiveSessionUpdatedEvent as SessionUpdatedEvent
from ..._models import BaseModel as BaseModel
from .session_resource import SessionResource as SessionResource
__all__ = ["SessionUpdatedEvent", "BaseModel", "SessionResource"]
