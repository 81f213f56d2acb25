# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_output_audio_delta_event import LiveOutputAudioDeltaEvent as OutputAudioDeltaEvent
from ..._models import BaseModel as BaseModel
__all__ = ["OutputAudioDeltaEvent", "BaseModel"]
