# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_translation_response_verbose_json import CreateTranslationResponseVerboseJson as TranslationVerbose
__all__ = ["TranslationVerbose"]
