# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_input_audio_buffer_append import RealtimeBetaClientEventInputAudioBufferAppend as InputAudioBufferAppendEvent
from ...._models import BaseModel as BaseModel
__all__ = ["InputAudioBufferAppendEvent", "BaseModel"]
