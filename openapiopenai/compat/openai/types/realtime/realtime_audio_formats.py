# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats as RealtimeAudioFormats
from openapiopenai.models.realtime_audio_formats_audio_pcm import RealtimeAudioFormatsAudioPcm as AudioPCM
from openapiopenai.models.realtime_audio_formats_audio_pcmu import RealtimeAudioFormatsAudioPcmu as AudioPCMU
from openapiopenai.models.realtime_audio_formats_audio_pcma import RealtimeAudioFormatsAudioPcma as AudioPCMA
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeAudioFormats", "AudioPCM", "AudioPCMU", "AudioPCMA", "PropertyInfo", "BaseModel"]
