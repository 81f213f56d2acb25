# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.voice_resource import VoiceResource as Voice
from ..._models import BaseModel as BaseModel
__all__ = ["Voice", "BaseModel"]
