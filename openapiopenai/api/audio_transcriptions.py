"""`client.audio.transcriptions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai._runtime.streaming import AsyncStream, Stream
    from openapiopenai._runtime.types import FileContent
    from openapiopenai.models.audio_response_format import AudioResponseFormat
    from openapiopenai.models.create_transcription_request_chunking_strategy import (
        CreateTranscriptionRequestChunkingStrategy,
        CreateTranscriptionRequestChunkingStrategyDict,
    )
    from openapiopenai.models.create_transcription_request_model import (
        CreateTranscriptionRequestModel,
        CreateTranscriptionRequestModelDict,
    )
    from openapiopenai.models.create_transcription_response import CreateTranscriptionResponse
    from openapiopenai.models.create_transcription_response_diarized_json import CreateTranscriptionResponseDiarizedJson
    from openapiopenai.models.create_transcription_response_json import CreateTranscriptionResponseJson
    from openapiopenai.models.create_transcription_response_stream_event import CreateTranscriptionResponseStreamEvent
    from openapiopenai.models.create_transcription_response_verbose_json import CreateTranscriptionResponseVerboseJson

CREATE = Operation(
    "audio.transcriptions.create",
    "POST",
    "/audio/transcriptions",
    body="multipart",
    files=("file",),
    nullable=("stream", "chunking_strategy"),
    answer="CreateTranscriptionResponse",
    answers_by=(
        "response_format",
        {
            "json": "CreateTranscriptionResponseJson",
            "verbose_json": "CreateTranscriptionResponseVerboseJson",
            "diarized_json": "CreateTranscriptionResponseDiarizedJson",
            "text": "text",
            "srt": "text",
            "vtt": "text",
        },
    ),
    text=True,
    event="CreateTranscriptionResponseStreamEvent",
    stream_end={"tags": ["transcript.text.done"]},
)


class AudioTranscriptions(SyncResource):
    """`client.audio.transcriptions`: Writes down what is said in a recording."""

    path = "audio.transcriptions"

    @overload
    def create(
        self,
        *,
        file: FileContent,
        model: CreateTranscriptionRequestModelDict | CreateTranscriptionRequestModel,
        language: str | None = None,
        languages: Sequence[str] | None = None,
        keywords: Sequence[str] | None = None,
        prompt: str | None = None,
        response_format: Literal["json"] | None = None,
        temperature: float | None = None,
        include: Sequence[Literal["logprobs"]] | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        stream: Literal[False] | None = None,
        chunking_strategy: CreateTranscriptionRequestChunkingStrategyDict
        | CreateTranscriptionRequestChunkingStrategy
        | None = None,
        known_speaker_names: Sequence[str] | None = None,
        known_speaker_references: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranscriptionResponseJson: ...

    @overload
    def create(
        self,
        *,
        file: FileContent,
        model: CreateTranscriptionRequestModelDict | CreateTranscriptionRequestModel,
        language: str | None = None,
        languages: Sequence[str] | None = None,
        keywords: Sequence[str] | None = None,
        prompt: str | None = None,
        response_format: Literal["verbose_json"],
        temperature: float | None = None,
        include: Sequence[Literal["logprobs"]] | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        stream: Literal[False] | None = None,
        chunking_strategy: CreateTranscriptionRequestChunkingStrategyDict
        | CreateTranscriptionRequestChunkingStrategy
        | None = None,
        known_speaker_names: Sequence[str] | None = None,
        known_speaker_references: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranscriptionResponseVerboseJson: ...

    @overload
    def create(
        self,
        *,
        file: FileContent,
        model: CreateTranscriptionRequestModelDict | CreateTranscriptionRequestModel,
        language: str | None = None,
        languages: Sequence[str] | None = None,
        keywords: Sequence[str] | None = None,
        prompt: str | None = None,
        response_format: Literal["diarized_json"],
        temperature: float | None = None,
        include: Sequence[Literal["logprobs"]] | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        stream: Literal[False] | None = None,
        chunking_strategy: CreateTranscriptionRequestChunkingStrategyDict
        | CreateTranscriptionRequestChunkingStrategy
        | None = None,
        known_speaker_names: Sequence[str] | None = None,
        known_speaker_references: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranscriptionResponseDiarizedJson: ...

    @overload
    def create(
        self,
        *,
        file: FileContent,
        model: CreateTranscriptionRequestModelDict | CreateTranscriptionRequestModel,
        language: str | None = None,
        languages: Sequence[str] | None = None,
        keywords: Sequence[str] | None = None,
        prompt: str | None = None,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | None = None,
        include: Sequence[Literal["logprobs"]] | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        stream: Literal[False] | None = None,
        chunking_strategy: CreateTranscriptionRequestChunkingStrategyDict
        | CreateTranscriptionRequestChunkingStrategy
        | None = None,
        known_speaker_names: Sequence[str] | None = None,
        known_speaker_references: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...

    @overload
    def create(
        self,
        *,
        file: FileContent,
        model: CreateTranscriptionRequestModelDict | CreateTranscriptionRequestModel,
        language: str | None = None,
        languages: Sequence[str] | None = None,
        keywords: Sequence[str] | None = None,
        prompt: str | None = None,
        response_format: AudioResponseFormat | str | None = None,
        temperature: float | None = None,
        include: Sequence[Literal["logprobs"]] | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        stream: Literal[True],
        chunking_strategy: CreateTranscriptionRequestChunkingStrategyDict
        | CreateTranscriptionRequestChunkingStrategy
        | None = None,
        known_speaker_names: Sequence[str] | None = None,
        known_speaker_references: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Stream[CreateTranscriptionResponseStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        file: FileContent,
        model: CreateTranscriptionRequestModelDict | CreateTranscriptionRequestModel,
        language: str | None = None,
        languages: Sequence[str] | None = None,
        keywords: Sequence[str] | None = None,
        prompt: str | None = None,
        response_format: AudioResponseFormat | str | None = None,
        temperature: float | None = None,
        include: Sequence[Literal["logprobs"]] | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        stream: bool | None = None,
        chunking_strategy: CreateTranscriptionRequestChunkingStrategyDict
        | CreateTranscriptionRequestChunkingStrategy
        | None = None,
        known_speaker_names: Sequence[str] | None = None,
        known_speaker_references: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranscriptionResponse | str | Stream[CreateTranscriptionResponseStreamEvent]: ...

    @operation(CREATE)
    def create(
        self,
        *,
        file: FileContent,
        model: CreateTranscriptionRequestModelDict | CreateTranscriptionRequestModel,
        language: str | None = None,
        languages: Sequence[str] | None = None,
        keywords: Sequence[str] | None = None,
        prompt: str | None = None,
        response_format: AudioResponseFormat | str | None = None,
        temperature: float | None = None,
        include: Sequence[Literal["logprobs"]] | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        stream: bool | None = None,
        chunking_strategy: CreateTranscriptionRequestChunkingStrategyDict
        | CreateTranscriptionRequestChunkingStrategy
        | None = None,
        known_speaker_names: Sequence[str] | None = None,
        known_speaker_references: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranscriptionResponse | str | Stream[CreateTranscriptionResponseStreamEvent]:
        """Writes down what is said in audio, in the language spoken. Returns a transcript in the format asked for, or a stream of events.

        - `file`: The audio: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give the name its extension and set a fitting content type, for the API tells the format by them.
        - `model`: Id of the model that transcribes, such as `gpt-4o-transcribe`. `whisper-1` is the open model Whisper V2.
        - `language`: Language of the audio, by ISO 639-1, such as `en`. Makes transcription better and faster.
        - `languages`: Languages that the audio may be in, by ISO 639-1. Only for `gpt-transcribe`.
        - `keywords`: Words and phrases to expect in the audio. Only for `gpt-transcribe`.
        - `prompt`: Text that guides the style, or that the audio continues; in the audio's language. Not for `gpt-4o-transcribe-diarize`.
        - `response_format`: What the transcript is given as.
        - `temperature`: How freely tokens are drawn, from 0 to 1: low values are steady, high ones varied. With 0 the model raises it by itself where that is needed.
        - `include`: What to give besides: `logprobs`, how likely each token was. Only where `response_format` is `json`, and with `gpt-4o-transcribe` or `gpt-4o-mini-transcribe` (also `-2025-12-15`); not with `gpt-4o-transcribe-diarize`.
        - `timestamp_granularities`: Whether times are given for words, segments or both; `segment` by default. Needs a `response_format` of `verbose_json`. Times of words take longer; not for `gpt-4o-transcribe-diarize`.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end. `whisper-1` ignores it.
        - `chunking_strategy`: How the audio is cut into pieces: by the API (`auto`), or where speech pauses. Absent: not at all. Needed with `gpt-4o-transcribe-diarize` where the audio is longer than 30 seconds.
        - `known_speaker_names`: Short names of at most 4 speakers, such as `agent`, in the order of `known_speaker_references`.
        - `known_speaker_references`: A sample of each of the `known_speaker_names`, as a data URL; at most 4. Each lasts 2 to 10 seconds, in any format that `file` may have.

        `POST /audio/transcriptions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAudioTranscriptions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAudioTranscriptions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAudioTranscriptions(AsyncResource):
    """`client.audio.transcriptions`: Writes down what is said in a recording."""

    path = "audio.transcriptions"

    @overload
    async def create(
        self,
        *,
        file: FileContent,
        model: CreateTranscriptionRequestModelDict | CreateTranscriptionRequestModel,
        language: str | None = None,
        languages: Sequence[str] | None = None,
        keywords: Sequence[str] | None = None,
        prompt: str | None = None,
        response_format: Literal["json"] | None = None,
        temperature: float | None = None,
        include: Sequence[Literal["logprobs"]] | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        stream: Literal[False] | None = None,
        chunking_strategy: CreateTranscriptionRequestChunkingStrategyDict
        | CreateTranscriptionRequestChunkingStrategy
        | None = None,
        known_speaker_names: Sequence[str] | None = None,
        known_speaker_references: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranscriptionResponseJson: ...

    @overload
    async def create(
        self,
        *,
        file: FileContent,
        model: CreateTranscriptionRequestModelDict | CreateTranscriptionRequestModel,
        language: str | None = None,
        languages: Sequence[str] | None = None,
        keywords: Sequence[str] | None = None,
        prompt: str | None = None,
        response_format: Literal["verbose_json"],
        temperature: float | None = None,
        include: Sequence[Literal["logprobs"]] | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        stream: Literal[False] | None = None,
        chunking_strategy: CreateTranscriptionRequestChunkingStrategyDict
        | CreateTranscriptionRequestChunkingStrategy
        | None = None,
        known_speaker_names: Sequence[str] | None = None,
        known_speaker_references: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranscriptionResponseVerboseJson: ...

    @overload
    async def create(
        self,
        *,
        file: FileContent,
        model: CreateTranscriptionRequestModelDict | CreateTranscriptionRequestModel,
        language: str | None = None,
        languages: Sequence[str] | None = None,
        keywords: Sequence[str] | None = None,
        prompt: str | None = None,
        response_format: Literal["diarized_json"],
        temperature: float | None = None,
        include: Sequence[Literal["logprobs"]] | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        stream: Literal[False] | None = None,
        chunking_strategy: CreateTranscriptionRequestChunkingStrategyDict
        | CreateTranscriptionRequestChunkingStrategy
        | None = None,
        known_speaker_names: Sequence[str] | None = None,
        known_speaker_references: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranscriptionResponseDiarizedJson: ...

    @overload
    async def create(
        self,
        *,
        file: FileContent,
        model: CreateTranscriptionRequestModelDict | CreateTranscriptionRequestModel,
        language: str | None = None,
        languages: Sequence[str] | None = None,
        keywords: Sequence[str] | None = None,
        prompt: str | None = None,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | None = None,
        include: Sequence[Literal["logprobs"]] | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        stream: Literal[False] | None = None,
        chunking_strategy: CreateTranscriptionRequestChunkingStrategyDict
        | CreateTranscriptionRequestChunkingStrategy
        | None = None,
        known_speaker_names: Sequence[str] | None = None,
        known_speaker_references: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...

    @overload
    async def create(
        self,
        *,
        file: FileContent,
        model: CreateTranscriptionRequestModelDict | CreateTranscriptionRequestModel,
        language: str | None = None,
        languages: Sequence[str] | None = None,
        keywords: Sequence[str] | None = None,
        prompt: str | None = None,
        response_format: AudioResponseFormat | str | None = None,
        temperature: float | None = None,
        include: Sequence[Literal["logprobs"]] | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        stream: Literal[True],
        chunking_strategy: CreateTranscriptionRequestChunkingStrategyDict
        | CreateTranscriptionRequestChunkingStrategy
        | None = None,
        known_speaker_names: Sequence[str] | None = None,
        known_speaker_references: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[CreateTranscriptionResponseStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        file: FileContent,
        model: CreateTranscriptionRequestModelDict | CreateTranscriptionRequestModel,
        language: str | None = None,
        languages: Sequence[str] | None = None,
        keywords: Sequence[str] | None = None,
        prompt: str | None = None,
        response_format: AudioResponseFormat | str | None = None,
        temperature: float | None = None,
        include: Sequence[Literal["logprobs"]] | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        stream: bool | None = None,
        chunking_strategy: CreateTranscriptionRequestChunkingStrategyDict
        | CreateTranscriptionRequestChunkingStrategy
        | None = None,
        known_speaker_names: Sequence[str] | None = None,
        known_speaker_references: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranscriptionResponse | str | AsyncStream[CreateTranscriptionResponseStreamEvent]: ...

    @operation(CREATE)
    async def create(
        self,
        *,
        file: FileContent,
        model: CreateTranscriptionRequestModelDict | CreateTranscriptionRequestModel,
        language: str | None = None,
        languages: Sequence[str] | None = None,
        keywords: Sequence[str] | None = None,
        prompt: str | None = None,
        response_format: AudioResponseFormat | str | None = None,
        temperature: float | None = None,
        include: Sequence[Literal["logprobs"]] | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        stream: bool | None = None,
        chunking_strategy: CreateTranscriptionRequestChunkingStrategyDict
        | CreateTranscriptionRequestChunkingStrategy
        | None = None,
        known_speaker_names: Sequence[str] | None = None,
        known_speaker_references: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranscriptionResponse | str | AsyncStream[CreateTranscriptionResponseStreamEvent]:
        """Writes down what is said in audio, in the language spoken. Returns a transcript in the format asked for, or a stream of events.

        - `file`: The audio: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give the name its extension and set a fitting content type, for the API tells the format by them.
        - `model`: Id of the model that transcribes, such as `gpt-4o-transcribe`. `whisper-1` is the open model Whisper V2.
        - `language`: Language of the audio, by ISO 639-1, such as `en`. Makes transcription better and faster.
        - `languages`: Languages that the audio may be in, by ISO 639-1. Only for `gpt-transcribe`.
        - `keywords`: Words and phrases to expect in the audio. Only for `gpt-transcribe`.
        - `prompt`: Text that guides the style, or that the audio continues; in the audio's language. Not for `gpt-4o-transcribe-diarize`.
        - `response_format`: What the transcript is given as.
        - `temperature`: How freely tokens are drawn, from 0 to 1: low values are steady, high ones varied. With 0 the model raises it by itself where that is needed.
        - `include`: What to give besides: `logprobs`, how likely each token was. Only where `response_format` is `json`, and with `gpt-4o-transcribe` or `gpt-4o-mini-transcribe` (also `-2025-12-15`); not with `gpt-4o-transcribe-diarize`.
        - `timestamp_granularities`: Whether times are given for words, segments or both; `segment` by default. Needs a `response_format` of `verbose_json`. Times of words take longer; not for `gpt-4o-transcribe-diarize`.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end. `whisper-1` ignores it.
        - `chunking_strategy`: How the audio is cut into pieces: by the API (`auto`), or where speech pauses. Absent: not at all. Needed with `gpt-4o-transcribe-diarize` where the audio is longer than 30 seconds.
        - `known_speaker_names`: Short names of at most 4 speakers, such as `agent`, in the order of `known_speaker_references`.
        - `known_speaker_references`: A sample of each of the `known_speaker_names`, as a data URL; at most 4. Each lasts 2 to 10 seconds, in any format that `file` may have.

        `POST /audio/transcriptions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAudioTranscriptions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAudioTranscriptions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAudioTranscriptions:
        """The methods of `AudioTranscriptions`, returning answers as they came."""

        def __init__(self, of: AudioTranscriptions) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawAudioTranscriptions:
        """The methods of `AsyncAudioTranscriptions`, returning answers as they came."""

        def __init__(self, of: AsyncAudioTranscriptions) -> None:
            self.create = async_raw(of.create)
            ...
