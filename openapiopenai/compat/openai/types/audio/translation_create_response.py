# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_translation_response import CreateTranslationResponse as TranslationCreateResponse
__all__ = ["TranslationCreateResponse"]
