# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_translation_request import CreateTranslationRequestDict as TranslationCreateParams
__all__ = ["TranslationCreateParams"]
