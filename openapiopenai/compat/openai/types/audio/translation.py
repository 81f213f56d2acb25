# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_translation_response_json import CreateTranslationResponseJson as Translation
__all__ = ["Translation"]
