# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_video_character_body import CreateVideoCharacterBodyDict as VideoCreateCharacterParams
__all__ = ["VideoCreateCharacterParams"]
