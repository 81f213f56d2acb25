# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_audio_format import LiveAudioFormat as AudioFormat
from openapiopenai.models.live_audio_pcm import LiveAudioPCM as AudioPCM
from openapiopenai.models.live_audio_pcmu import LiveAudioPCMU as AudioPCMU
from openapiopenai.models.live_audio_pcma import LiveAudioPCMA as AudioPCMA
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["AudioFormat", "AudioPCM", "AudioPCMU", "AudioPCMA", "PropertyInfo", "BaseModel"]
