# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_input_audio_buffer_committed import RealtimeBetaServerEventInputAudioBufferCommitted as InputAudioBufferCommittedEvent
__all__ = ["InputAudioBufferCommittedEvent"]
