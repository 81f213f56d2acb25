# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_input_audio_unmuted_event import LiveInputAudioUnmutedEvent as InputAudioUnmutedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["InputAudioUnmutedEvent", "BaseModel"]
