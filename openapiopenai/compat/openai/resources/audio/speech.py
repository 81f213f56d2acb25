# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.audio_speech import AudioSpeech as Speech
from openapiopenai.api.audio_speech import AsyncAudioSpeech as AsyncSpeech
from openapiopenai.api.audio_speech import RawAudioSpeech as SpeechWithRawResponse
from openapiopenai.api.audio_speech import AsyncRawAudioSpeech as AsyncSpeechWithRawResponse
from openapiopenai.api.audio_speech import RawAudioSpeech as SpeechWithStreamingResponse
from openapiopenai.api.audio_speech import AsyncRawAudioSpeech as AsyncSpeechWithStreamingResponse
__all__ = ["Speech", "AsyncSpeech", "SpeechWithRawResponse", "AsyncSpeechWithRawResponse", "SpeechWithStreamingResponse", "AsyncSpeechWithStreamingResponse"]
