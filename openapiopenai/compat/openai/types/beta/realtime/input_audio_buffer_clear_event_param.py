# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_input_audio_buffer_clear import RealtimeBetaClientEventInputAudioBufferClearDict as InputAudioBufferClearEventParam
__all__ = ["InputAudioBufferClearEventParam"]
