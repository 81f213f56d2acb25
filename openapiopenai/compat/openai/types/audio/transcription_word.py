# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.transcription_word import TranscriptionWord as TranscriptionWord
from ..._models import BaseModel as BaseModel
