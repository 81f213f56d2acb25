# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.transcription_diarized_segment import TranscriptionDiarizedSegment as TranscriptionDiarizedSegment
from ..._models import BaseModel as BaseModel
