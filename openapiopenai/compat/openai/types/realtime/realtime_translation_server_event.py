# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_translation_server_event import RealtimeTranslationServerEvent as RealtimeTranslationServerEvent
