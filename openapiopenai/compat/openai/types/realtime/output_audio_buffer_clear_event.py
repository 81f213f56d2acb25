# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_client_event_output_audio_buffer_clear import RealtimeClientEventOutputAudioBufferClear as OutputAudioBufferClearEvent
from ..._models import BaseModel as BaseModel
__all__ = ["OutputAudioBufferClearEvent", "BaseModel"]
