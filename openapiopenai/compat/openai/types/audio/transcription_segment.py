# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.transcription_segment import TranscriptionSegment as TranscriptionSegment
from ..._models import BaseModel as BaseModel
