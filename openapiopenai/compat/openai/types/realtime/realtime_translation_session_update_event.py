# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_translation_client_event_session_update import RealtimeTranslationClientEventSessionUpdate as RealtimeTranslationSessionUpdateEvent
__all__ = ["RealtimeTranslationSessionUpdateEvent"]
