# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_input_audio_mute_event import LiveInputAudioMuteEvent as InputAudioMuteEvent
from ..._models import BaseModel as BaseModel
__all__ = ["InputAudioMuteEvent", "BaseModel"]
