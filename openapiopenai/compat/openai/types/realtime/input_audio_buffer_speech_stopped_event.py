# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_input_audio_buffer_speech_stopped import RealtimeServerEventInputAudioBufferSpeechStopped as InputAudioBufferSpeechStoppedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["InputAudioBufferSpeechStoppedEvent", "BaseModel"]
