# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_translation_response_json import CreateTranslationResponseJson as Translation
from ..._models import BaseModel as BaseModel
__all__ = ["Translation", "BaseModel"]
