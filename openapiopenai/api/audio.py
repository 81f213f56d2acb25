# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.audio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai.api.audio_speech import AsyncAudioSpeech, AsyncRawAudioSpeech, AudioSpeech, RawAudioSpeech
    from openapiopenai.api.audio_transcriptions import (
        AsyncAudioTranscriptions,
        AsyncRawAudioTranscriptions,
        AudioTranscriptions,
        RawAudioTranscriptions,
    )
    from openapiopenai.api.audio_translations import (
        AsyncAudioTranslations,
        AsyncRawAudioTranslations,
        AudioTranslations,
        RawAudioTranslations,
    )
    from openapiopenai.api.audio_voice_consents import (
        AsyncAudioVoiceConsents,
        AsyncRawAudioVoiceConsents,
        AudioVoiceConsents,
        RawAudioVoiceConsents,
    )
    from openapiopenai.api.audio_voices import AsyncAudioVoices, AsyncRawAudioVoices, AudioVoices, RawAudioVoices


class Audio(SyncResource):
    """`client.audio`: Text to speech and speech to text."""

    _path = "audio"

    @subresource
    def speech(self) -> AudioSpeech:
        """`client.audio.speech`: Generates speech from text."""
        from openapiopenai.api.audio_speech import AudioSpeech

        return AudioSpeech(self._client)

    @subresource
    def transcriptions(self) -> AudioTranscriptions:
        """`client.audio.transcriptions`: Transcribes audio."""
        from openapiopenai.api.audio_transcriptions import AudioTranscriptions

        return AudioTranscriptions(self._client)

    @subresource
    def translations(self) -> AudioTranslations:
        """`client.audio.translations`: Translates speech into English text."""
        from openapiopenai.api.audio_translations import AudioTranslations

        return AudioTranslations(self._client)

    @subresource
    def voice_consents(self) -> AudioVoiceConsents:
        """`client.audio.voice_consents`: Recordings in which people consent to a custom voice created from their own."""
        from openapiopenai.api.audio_voice_consents import AudioVoiceConsents

        return AudioVoiceConsents(self._client)

    @subresource
    def voices(self) -> AudioVoices:
        """`client.audio.voices`: Custom voices for audio output."""
        from openapiopenai.api.audio_voices import AudioVoices

        return AudioVoices(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAudio:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAudio:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAudio(AsyncResource):
    """`client.audio`: Text to speech and speech to text."""

    _path = "audio"

    @subresource
    def speech(self) -> AsyncAudioSpeech:
        """`client.audio.speech`: Generates speech from text."""
        from openapiopenai.api.audio_speech import AsyncAudioSpeech

        return AsyncAudioSpeech(self._client)

    @subresource
    def transcriptions(self) -> AsyncAudioTranscriptions:
        """`client.audio.transcriptions`: Transcribes audio."""
        from openapiopenai.api.audio_transcriptions import AsyncAudioTranscriptions

        return AsyncAudioTranscriptions(self._client)

    @subresource
    def translations(self) -> AsyncAudioTranslations:
        """`client.audio.translations`: Translates speech into English text."""
        from openapiopenai.api.audio_translations import AsyncAudioTranslations

        return AsyncAudioTranslations(self._client)

    @subresource
    def voice_consents(self) -> AsyncAudioVoiceConsents:
        """`client.audio.voice_consents`: Recordings in which people consent to a custom voice created from their own."""
        from openapiopenai.api.audio_voice_consents import AsyncAudioVoiceConsents

        return AsyncAudioVoiceConsents(self._client)

    @subresource
    def voices(self) -> AsyncAudioVoices:
        """`client.audio.voices`: Custom voices for audio output."""
        from openapiopenai.api.audio_voices import AsyncAudioVoices

        return AsyncAudioVoices(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAudio:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAudio:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAudio:
        """The methods of `Audio`, returning responses as they came."""

        def __init__(self, of: Audio) -> None:
            self.speech: RawAudioSpeech = of.speech.with_raw_response
            self.transcriptions: RawAudioTranscriptions = of.transcriptions.with_raw_response
            self.translations: RawAudioTranslations = of.translations.with_raw_response
            self.voice_consents: RawAudioVoiceConsents = of.voice_consents.with_raw_response
            self.voices: RawAudioVoices = of.voices.with_raw_response
            ...

    class AsyncRawAudio:
        """The methods of `AsyncAudio`, returning responses as they came."""

        def __init__(self, of: AsyncAudio) -> None:
            self.speech: AsyncRawAudioSpeech = of.speech.with_raw_response
            self.transcriptions: AsyncRawAudioTranscriptions = of.transcriptions.with_raw_response
            self.translations: AsyncRawAudioTranslations = of.translations.with_raw_response
            self.voice_consents: AsyncRawAudioVoiceConsents = of.voice_consents.with_raw_response
            self.voices: AsyncRawAudioVoices = of.voices.with_raw_response
            ...
