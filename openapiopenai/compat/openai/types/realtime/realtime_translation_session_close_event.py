# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_translation_client_event_session_close import RealtimeTranslationClientEventSessionClose as RealtimeTranslationSessionCloseEvent
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeTranslationSessionCloseEvent", "BaseModel"]
