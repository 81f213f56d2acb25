# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.open_ai_file import OpenAIFile as FileObject
from .._models import BaseModel as BaseModel
__all__ = ["FileObject", "BaseModel"]
