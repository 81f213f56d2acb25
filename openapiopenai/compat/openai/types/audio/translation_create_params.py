# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_translation_request import CreateTranslationRequestDict as TranslationCreateParams
from ..._types import FileTypes as FileTypes
from ..audio_model import AudioModel as AudioModel
__all__ = ["TranslationCreateParams", "FileTypes", "AudioModel"]
