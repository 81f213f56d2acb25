# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_input_audio_unmute_event import LiveInputAudioUnmuteEvent as InputAudioUnmuteEvent
from ..._models import BaseModel as BaseModel
__all__ = ["InputAudioUnmuteEvent", "BaseModel"]
