# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_video_character_body import CreateVideoCharacterBodyDict as VideoCreateCharacterParams
from .._types import FileTypes as FileTypes
__all__ = ["VideoCreateCharacterParams", "FileTypes"]
