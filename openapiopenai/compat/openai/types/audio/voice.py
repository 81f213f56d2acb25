# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.voice_resource import VoiceResource as Voice
__all__ = ["Voice"]
