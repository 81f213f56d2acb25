# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_response_audio_done_event import RealtimeBetaResponseAudioDoneEvent as ResponseAudioDoneEvent
from ...._models import BaseModel as BaseModel
__all__ = ["ResponseAudioDoneEvent", "BaseModel"]
