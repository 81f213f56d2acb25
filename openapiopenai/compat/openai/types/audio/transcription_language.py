# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.transcription_language import TranscriptionLanguage as TranscriptionLanguage
from ..._models import BaseModel as BaseModel
