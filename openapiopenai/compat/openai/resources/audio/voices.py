# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.audio_voices import AudioVoices as Voices
from openapiopenai.api.audio_voices import AsyncAudioVoices as AsyncVoices
from openapiopenai.api.audio_voices import RawAudioVoices as VoicesWithRawResponse
from openapiopenai.api.audio_voices import AsyncRawAudioVoices as AsyncVoicesWithRawResponse
from openapiopenai.api.audio_voices import RawAudioVoices as VoicesWithStreamingResponse
from openapiopenai.api.audio_voices import AsyncRawAudioVoices as AsyncVoicesWithStreamingResponse
__all__ = ["Voices", "AsyncVoices", "VoicesWithRawResponse", "AsyncVoicesWithRawResponse", "VoicesWithStreamingResponse", "AsyncVoicesWithStreamingResponse"]
