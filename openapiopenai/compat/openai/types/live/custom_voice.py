# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_custom_voice import LiveCustomVoice as CustomVoice
__all__ = ["CustomVoice"]
