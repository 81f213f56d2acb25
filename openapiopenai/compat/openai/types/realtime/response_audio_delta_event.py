# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_response_audio_delta import RealtimeServerEventResponseAudioDelta as ResponseAudioDeltaEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseAudioDeltaEvent", "BaseModel"]
