# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_input_audio_append_event import LiveInputAudioAppendEventDict as InputAudioAppendEventParam
__all__ = ["InputAudioAppendEventParam"]
