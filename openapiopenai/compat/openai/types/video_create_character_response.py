# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.video_character_resource import VideoCharacterResource as VideoCreateCharacterResponse
from .._models import BaseModel as BaseModel
__all__ = ["VideoCreateCharacterResponse", "BaseModel"]
