# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_response_audio_delta_event import RealtimeBetaResponseAudioDeltaEvent as ResponseAudioDeltaEvent
from ...._models import BaseModel as BaseModel
__all__ = ["ResponseAudioDeltaEvent", "BaseModel"]
