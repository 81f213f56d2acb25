# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_translation_client_event_session_update import RealtimeTranslationClientEventSessionUpdate as RealtimeTranslationSessionUpdateEvent
from ..._models import BaseModel as BaseModel
from .realtime_translation_session_update_request import RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest
__all__ = ["RealtimeTranslationSessionUpdateEvent", "BaseModel", "RealtimeTranslationSessionUpdateRequest"]
