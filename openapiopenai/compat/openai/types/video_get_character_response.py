# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.video_character_resource import VideoCharacterResource as VideoGetCharacterResponse
from .._models import BaseModel as BaseModel
__all__ = ["VideoGetCharacterResponse", "BaseModel"]
