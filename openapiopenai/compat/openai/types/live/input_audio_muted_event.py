# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_input_audio_muted_event import LiveInputAudioMutedEvent as InputAudioMutedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["InputAudioMutedEvent", "BaseModel"]
