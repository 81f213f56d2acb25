# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_input_audio_buffer_timeout_triggered import RealtimeServerEventInputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered
from ..._models import BaseModel as BaseModel
__all__ = ["InputAudioBufferTimeoutTriggered", "BaseModel"]
