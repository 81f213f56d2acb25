# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.audio_translations import AudioTranslations as Translations
from openapiopenai.api.audio_translations import AsyncAudioTranslations as AsyncTranslations
from openapiopenai.api.audio_translations import RawAudioTranslations as TranslationsWithRawResponse
from openapiopenai.api.audio_translations import AsyncRawAudioTranslations as AsyncTranslationsWithRawResponse
from openapiopenai.api.audio_translations import RawAudioTranslations as TranslationsWithStreamingResponse
from openapiopenai.api.audio_translations import AsyncRawAudioTranslations as AsyncTranslationsWithStreamingResponse
__all__ = ["Translations", "AsyncTranslations", "TranslationsWithRawResponse", "AsyncTranslationsWithRawResponse", "TranslationsWithStreamingResponse", "AsyncTranslationsWithStreamingResponse"]
