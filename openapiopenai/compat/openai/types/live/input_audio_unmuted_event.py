# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_input_audio_unmuted_event import LiveInputAudioUnmutedEvent as InputAudioUnmutedEvent
__all__ = ["InputAudioUnmutedEvent"]
