# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.open_ai_file import OpenAIFile as FileObject
__all__ = ["FileObject"]
