# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_translation_server_event_session_updated import RealtimeTranslationServerEventSessionUpdated as RealtimeTranslationSessionUpdatedEvent
from ..._models import BaseModel as BaseModel
from .realtime_translation_session import RealtimeTranslationSession as RealtimeTranslationSession
__all__ = ["RealtimeTranslationSessionUpdatedEvent", "BaseModel", "RealtimeTranslationSession"]
