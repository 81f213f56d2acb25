# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_input_audio_buffer_cleared import RealtimeServerEventInputAudioBufferCleared as InputAudioBufferClearedEvent
__all__ = ["InputAudioBufferClearedEvent"]
