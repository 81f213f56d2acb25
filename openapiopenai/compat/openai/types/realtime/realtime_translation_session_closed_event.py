# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_translation_server_event_session_closed import RealtimeTranslationServerEventSessionClosed as RealtimeTranslationSessionClosedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeTranslationSessionClosedEvent", "BaseModel"]
