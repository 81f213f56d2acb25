# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_translation_response_verbose_json import CreateTranslationResponseVerboseJson as TranslationVerbose
from ..._models import BaseModel as BaseModel
from .transcription_segment import TranscriptionSegment as TranscriptionSegment
__all__ = ["TranslationVerbose", "BaseModel", "TranscriptionSegment"]
