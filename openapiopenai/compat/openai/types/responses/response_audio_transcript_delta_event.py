# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent
from ..._models import BaseModel as BaseModel
