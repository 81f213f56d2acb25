# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_input_audio_append_event import LiveInputAudioAppendEvent as InputAudioAppendEvent
from ..._models import BaseModel as BaseModel
__all__ = ["InputAudioAppendEvent", "BaseModel"]
