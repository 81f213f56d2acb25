# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_translation_client_event_input_audio_buffer_append import RealtimeTranslationClientEventInputAudioBufferAppend as RealtimeTranslationInputAudioBufferAppendEvent
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeTranslationInputAudioBufferAppendEvent", "BaseModel"]
