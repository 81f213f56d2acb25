# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.audio.speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.calls.response import ApiResponse
    from openapiopenai._runtime.calls.streams_async import AsyncStream
    from openapiopenai._runtime.calls.streams_sync import Stream
    from openapiopenai.models.create_speech_request_model import CreateSpeechRequestModel, CreateSpeechRequestModelDict
    from openapiopenai.models.create_speech_response_stream_event import CreateSpeechResponseStreamEvent
    from openapiopenai.models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceDict

CREATE = Operation(
    "audio.speech.create",
    "POST",
    "/audio/speech",
    body="json",
    response="bytes",
    errors={"429": "ErrorResponse"},
    event="CreateSpeechResponseStreamEvent",
    stream_when=("stream_format", "sse"),
    stream_end={"tags": ["speech.audio.done"]},
)


class AudioSpeech(SyncResource):
    """`client.audio.speech`: Generates speech from text."""

    _path = "audio.speech"

    @overload
    def create(
        self,
        *,
        model: CreateSpeechRequestModelDict | CreateSpeechRequestModel,
        input: str,
        voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        stream_format: Literal["audio"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Generates speech from a text. Returns the audio as a file, or as a stream of events.

        - model: ID of the text-to-speech model: `gpt-4o-mini-tts` (or a dated snapshot of it), `tts-1` or `tts-1-hd`.
        - input: Text to generate audio for; at most 4096 characters.
        - instructions: Instructions that control how the voice speaks; at most 4096 characters. Not supported by `tts-1` and `tts-1-hd`.
        - voice: Voice of the audio: a built-in one such as `marin`, or an object with the `id` of a custom one.
        - response_format: Format of the audio; `mp3` by default.
        - speed: Speed of the generated audio: from `0.25` to `4.0`, `1.0` by default.
        - stream_format: Format of the stream: events (`sse`) or raw audio (`audio`, the default). `sse` is not supported by `tts-1` and `tts-1-hd`.

        `POST /audio/speech`"""
        ...

    @overload
    def create(
        self,
        *,
        model: CreateSpeechRequestModelDict | CreateSpeechRequestModel,
        input: str,
        voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        stream_format: Literal["sse"],
        **options: Unpack[CallOptions],
    ) -> Stream[CreateSpeechResponseStreamEvent]:
        """Generates speech from a text. Returns the audio as a file, or as a stream of events.

        - model: ID of the text-to-speech model: `gpt-4o-mini-tts` (or a dated snapshot of it), `tts-1` or `tts-1-hd`.
        - input: Text to generate audio for; at most 4096 characters.
        - instructions: Instructions that control how the voice speaks; at most 4096 characters. Not supported by `tts-1` and `tts-1-hd`.
        - voice: Voice of the audio: a built-in one such as `marin`, or an object with the `id` of a custom one.
        - response_format: Format of the audio; `mp3` by default.
        - speed: Speed of the generated audio: from `0.25` to `4.0`, `1.0` by default.
        - stream_format: Format of the stream: events (`sse`) or raw audio (`audio`, the default). `sse` is not supported by `tts-1` and `tts-1-hd`.

        `POST /audio/speech`"""
        ...

    @overload
    def create(
        self,
        *,
        model: CreateSpeechRequestModelDict | CreateSpeechRequestModel,
        input: str,
        voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        stream_format: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes] | Stream[CreateSpeechResponseStreamEvent]:
        """Generates speech from a text. Returns the audio as a file, or as a stream of events.

        - model: ID of the text-to-speech model: `gpt-4o-mini-tts` (or a dated snapshot of it), `tts-1` or `tts-1-hd`.
        - input: Text to generate audio for; at most 4096 characters.
        - instructions: Instructions that control how the voice speaks; at most 4096 characters. Not supported by `tts-1` and `tts-1-hd`.
        - voice: Voice of the audio: a built-in one such as `marin`, or an object with the `id` of a custom one.
        - response_format: Format of the audio; `mp3` by default.
        - speed: Speed of the generated audio: from `0.25` to `4.0`, `1.0` by default.
        - stream_format: Format of the stream: events (`sse`) or raw audio (`audio`, the default). `sse` is not supported by `tts-1` and `tts-1-hd`.

        `POST /audio/speech`"""
        ...

    @operation(CREATE)
    def create(
        self,
        *,
        model: CreateSpeechRequestModelDict | CreateSpeechRequestModel,
        input: str,
        voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        stream_format: Literal["sse", "audio"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes] | Stream[CreateSpeechResponseStreamEvent]:
        """Generates speech from a text. Returns the audio as a file, or as a stream of events.

        - model: ID of the text-to-speech model: `gpt-4o-mini-tts` (or a dated snapshot of it), `tts-1` or `tts-1-hd`.
        - input: Text to generate audio for; at most 4096 characters.
        - instructions: Instructions that control how the voice speaks; at most 4096 characters. Not supported by `tts-1` and `tts-1-hd`.
        - voice: Voice of the audio: a built-in one such as `marin`, or an object with the `id` of a custom one.
        - response_format: Format of the audio; `mp3` by default.
        - speed: Speed of the generated audio: from `0.25` to `4.0`, `1.0` by default.
        - stream_format: Format of the stream: events (`sse`) or raw audio (`audio`, the default). `sse` is not supported by `tts-1` and `tts-1-hd`.

        `POST /audio/speech`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAudioSpeech:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAudioSpeech:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAudioSpeech(AsyncResource):
    """`client.audio.speech`: Generates speech from text."""

    _path = "audio.speech"

    @overload
    async def create(
        self,
        *,
        model: CreateSpeechRequestModelDict | CreateSpeechRequestModel,
        input: str,
        voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        stream_format: Literal["audio"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Generates speech from a text. Returns the audio as a file, or as a stream of events.

        - model: ID of the text-to-speech model: `gpt-4o-mini-tts` (or a dated snapshot of it), `tts-1` or `tts-1-hd`.
        - input: Text to generate audio for; at most 4096 characters.
        - instructions: Instructions that control how the voice speaks; at most 4096 characters. Not supported by `tts-1` and `tts-1-hd`.
        - voice: Voice of the audio: a built-in one such as `marin`, or an object with the `id` of a custom one.
        - response_format: Format of the audio; `mp3` by default.
        - speed: Speed of the generated audio: from `0.25` to `4.0`, `1.0` by default.
        - stream_format: Format of the stream: events (`sse`) or raw audio (`audio`, the default). `sse` is not supported by `tts-1` and `tts-1-hd`.

        `POST /audio/speech`"""
        ...

    @overload
    async def create(
        self,
        *,
        model: CreateSpeechRequestModelDict | CreateSpeechRequestModel,
        input: str,
        voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        stream_format: Literal["sse"],
        **options: Unpack[CallOptions],
    ) -> AsyncStream[CreateSpeechResponseStreamEvent]:
        """Generates speech from a text. Returns the audio as a file, or as a stream of events.

        - model: ID of the text-to-speech model: `gpt-4o-mini-tts` (or a dated snapshot of it), `tts-1` or `tts-1-hd`.
        - input: Text to generate audio for; at most 4096 characters.
        - instructions: Instructions that control how the voice speaks; at most 4096 characters. Not supported by `tts-1` and `tts-1-hd`.
        - voice: Voice of the audio: a built-in one such as `marin`, or an object with the `id` of a custom one.
        - response_format: Format of the audio; `mp3` by default.
        - speed: Speed of the generated audio: from `0.25` to `4.0`, `1.0` by default.
        - stream_format: Format of the stream: events (`sse`) or raw audio (`audio`, the default). `sse` is not supported by `tts-1` and `tts-1-hd`.

        `POST /audio/speech`"""
        ...

    @overload
    async def create(
        self,
        *,
        model: CreateSpeechRequestModelDict | CreateSpeechRequestModel,
        input: str,
        voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        stream_format: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes] | AsyncStream[CreateSpeechResponseStreamEvent]:
        """Generates speech from a text. Returns the audio as a file, or as a stream of events.

        - model: ID of the text-to-speech model: `gpt-4o-mini-tts` (or a dated snapshot of it), `tts-1` or `tts-1-hd`.
        - input: Text to generate audio for; at most 4096 characters.
        - instructions: Instructions that control how the voice speaks; at most 4096 characters. Not supported by `tts-1` and `tts-1-hd`.
        - voice: Voice of the audio: a built-in one such as `marin`, or an object with the `id` of a custom one.
        - response_format: Format of the audio; `mp3` by default.
        - speed: Speed of the generated audio: from `0.25` to `4.0`, `1.0` by default.
        - stream_format: Format of the stream: events (`sse`) or raw audio (`audio`, the default). `sse` is not supported by `tts-1` and `tts-1-hd`.

        `POST /audio/speech`"""
        ...

    @operation(CREATE)
    async def create(
        self,
        *,
        model: CreateSpeechRequestModelDict | CreateSpeechRequestModel,
        input: str,
        voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        stream_format: Literal["sse", "audio"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes] | AsyncStream[CreateSpeechResponseStreamEvent]:
        """Generates speech from a text. Returns the audio as a file, or as a stream of events.

        - model: ID of the text-to-speech model: `gpt-4o-mini-tts` (or a dated snapshot of it), `tts-1` or `tts-1-hd`.
        - input: Text to generate audio for; at most 4096 characters.
        - instructions: Instructions that control how the voice speaks; at most 4096 characters. Not supported by `tts-1` and `tts-1-hd`.
        - voice: Voice of the audio: a built-in one such as `marin`, or an object with the `id` of a custom one.
        - response_format: Format of the audio; `mp3` by default.
        - speed: Speed of the generated audio: from `0.25` to `4.0`, `1.0` by default.
        - stream_format: Format of the stream: events (`sse`) or raw audio (`audio`, the default). `sse` is not supported by `tts-1` and `tts-1-hd`.

        `POST /audio/speech`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAudioSpeech:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAudioSpeech:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAudioSpeech:
        """The methods of `AudioSpeech`, returning responses as they came."""

        def __init__(self, of: AudioSpeech) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawAudioSpeech:
        """The methods of `AsyncAudioSpeech`, returning responses as they came."""

        def __init__(self, of: AsyncAudioSpeech) -> None:
            self.create = async_raw(of.create)
            ...
