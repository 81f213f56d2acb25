# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_translation_response import CreateTranslationResponse as TranslationCreateResponse
from .translation import Translation as Translation
from .translation_verbose import TranslationVerbose as TranslationVerbose
__all__ = ["TranslationCreateResponse", "Translation", "TranslationVerbose"]
