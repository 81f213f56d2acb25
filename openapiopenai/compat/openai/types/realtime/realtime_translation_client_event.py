# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_translation_client_event import RealtimeTranslationClientEvent as RealtimeTranslationClientEvent
