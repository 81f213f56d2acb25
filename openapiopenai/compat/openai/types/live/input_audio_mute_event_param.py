# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_input_audio_mute_event import LiveInputAudioMuteEventDict as InputAudioMuteEventParam
__all__ = ["InputAudioMuteEventParam"]
