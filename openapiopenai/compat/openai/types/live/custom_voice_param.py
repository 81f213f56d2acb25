# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_custom_voice import LiveCustomVoiceDict as CustomVoiceParam
__all__ = ["CustomVoiceParam"]
