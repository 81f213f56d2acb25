# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_input_audio_buffer_speech_started import RealtimeBetaServerEventInputAudioBufferSpeechStarted as InputAudioBufferSpeechStartedEvent
from ...._models import BaseModel as BaseModel
__all__ = ["InputAudioBufferSpeechStartedEvent", "BaseModel"]
