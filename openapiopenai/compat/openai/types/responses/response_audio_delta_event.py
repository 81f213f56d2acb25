# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_audio_delta_event import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
from ..._models import BaseModel as BaseModel
