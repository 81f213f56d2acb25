# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_audio_done_event import ResponseAudioDoneEvent as ResponseAudioDoneEvent
from ..._models import BaseModel as BaseModel
