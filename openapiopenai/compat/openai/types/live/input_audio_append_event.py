# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_input_audio_append_event import LiveInputAudioAppendEvent as InputAudioAppendEvent
__all__ = ["InputAudioAppendEvent"]
