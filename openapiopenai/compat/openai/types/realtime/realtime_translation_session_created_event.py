# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_translation_server_event_session_created import RealtimeTranslationServerEventSessionCreated as RealtimeTranslationSessionCreatedEvent
from ..._models import BaseModel as BaseModel
from .realtime_translation_session import RealtimeTranslationSession as RealtimeTranslationSession
__all__ = ["RealtimeTranslationSessionCreatedEvent", "BaseModel", "RealtimeTranslationSession"]
