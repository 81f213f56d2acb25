# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.video_character_resource import VideoCharacterResource as VideoGetCharacterResponse
__all__ = ["VideoGetCharacterResponse"]
