# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormatsDict as RealtimeAudioFormatsParam
from openapiopenai.models.realtime_audio_formats_audio_pcm import RealtimeAudioFormatsAudioPcmDict as AudioPCM
from openapiopenai.models.realtime_audio_formats_audio_pcmu import RealtimeAudioFormatsAudioPcmuDict as AudioPCMU
from openapiopenai.models.realtime_audio_formats_audio_pcma import RealtimeAudioFormatsAudioPcmaDict as AudioPCMA
__all__ = ["RealtimeAudioFormatsParam", "AudioPCM", "AudioPCMU", "AudioPCMA"]
