# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.audio import Audio as Audio
from openapiopenai.api.audio import AsyncAudio as AsyncAudio
from openapiopenai.api.audio import RawAudio as AudioWithRawResponse
from openapiopenai.api.audio import AsyncRawAudio as AsyncAudioWithRawResponse
from openapiopenai.api.audio import RawAudio as AudioWithStreamingResponse
from openapiopenai.api.audio import AsyncRawAudio as AsyncAudioWithStreamingResponse
__all__ = ["Audio", "AsyncAudio", "AudioWithRawResponse", "AsyncAudioWithRawResponse", "AudioWithStreamingResponse", "AsyncAudioWithStreamingResponse"]
