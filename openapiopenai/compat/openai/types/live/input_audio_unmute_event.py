# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_input_audio_unmute_event import LiveInputAudioUnmuteEvent as InputAudioUnmuteEvent
__all__ = ["InputAudioUnmuteEvent"]
