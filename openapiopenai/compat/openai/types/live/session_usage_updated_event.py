# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_usage_updated_event import LiveSessionUsageUpdatedEvent as SessionUsageUpdatedEvent
from openapiopenai.models.live_session_usage_updated_event_context_window import LiveSessionUsageUpdatedEventContextWindow as ContextWindow
from ..._models import BaseModel as BaseModel
from .session_usage import SessionUsage as SessionUsage
__all__ = ["SessionUsageUpdatedEvent", "ContextWindow", "BaseModel", "SessionUsage"]
