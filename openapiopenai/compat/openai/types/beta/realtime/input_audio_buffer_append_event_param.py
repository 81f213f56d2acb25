# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_input_audio_buffer_append import RealtimeBetaClientEventInputAudioBufferAppendDict as InputAudioBufferAppendEventParam
__all__ = ["InputAudioBufferAppendEventParam"]
