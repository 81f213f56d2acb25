# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent
from ..._models import BaseModel as BaseModel
