# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_response import RealtimeResponse as RealtimeResponse
from openapiopenai.models.realtime_response_audio import RealtimeResponseAudio as Audio
from openapiopenai.models.realtime_response_audio_output import RealtimeResponseAudioOutput as AudioOutput
__all__ = ["RealtimeResponse", "Audio", "AudioOutput"]
