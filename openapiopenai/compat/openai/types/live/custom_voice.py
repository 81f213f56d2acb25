# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_custom_voice import LiveCustomVoice as CustomVoice
from ..._models import BaseModel as BaseModel
__all__ = ["CustomVoice", "BaseModel"]
