# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_input_audio_buffer_clear import RealtimeBetaClientEventInputAudioBufferClear as InputAudioBufferClearEvent
from ...._models import BaseModel as BaseModel
__all__ = ["InputAudioBufferClearEvent", "BaseModel"]
