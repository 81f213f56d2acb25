# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.live_audio_pcm import LiveAudioPCMDict as _LiveAudioPCMDict
from openapiopenai.models.live_audio_pcma import LiveAudioPCMADict as _LiveAudioPCMADict
from openapiopenai.models.live_audio_pcmu import LiveAudioPCMUDict as _LiveAudioPCMUDict
AudioFormatParam: TypeAlias = Union[_LiveAudioPCMDict, _LiveAudioPCMUDict, _LiveAudioPCMADict]
from openapiopenai.models.live_audio_pcm import LiveAudioPCMDict as AudioPCM
from openapiopenai.models.live_audio_pcmu import LiveAudioPCMUDict as AudioPCMU
from openapiopenai.models.live_audio_pcma import LiveAudioPCMADict as AudioPCMA
__all__ = ["AudioFormatParam", "AudioPCM", "AudioPCMU", "AudioPCMA"]
