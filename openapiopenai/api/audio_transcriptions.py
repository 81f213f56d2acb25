# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.audio.transcriptions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.calls.streams_async import AsyncStream
    from openapiopenai._runtime.calls.streams_sync import Stream
    from openapiopenai._runtime.json.types import FileContent
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
    encoding={
        "languages": "deepObject",
        "keywords": "deepObject",
        "include": "deepObject",
        "timestamp_granularities": "deepObject",
        "chunking_strategy": "deepObject",
        "known_speaker_names": "deepObject",
        "known_speaker_references": "deepObject",
    },
    nullable=("stream", "chunking_strategy"),
    response="CreateTranscriptionResponse",
    response_by=(
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
    response_text=True,
    errors={"429": "ErrorResponse"},
    event="CreateTranscriptionResponseStreamEvent",
    stream_end={"tags": ["transcript.text.done"]},
)


class AudioTranscriptions(SyncResource):
    """`client.audio.transcriptions`: Transcribes audio."""

    _path = "audio.transcriptions"

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
    ) -> CreateTranscriptionResponseJson:
        """Transcribes audio in the language spoken. Returns the transcription in the requested format, or a stream of transcript events.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model.
        - language: Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency.
        - languages: Languages that the audio may be in, as ISO 639-1 codes. Only supported by `gpt-transcribe`.
        - keywords: Words and phrases that guide the transcription. Only supported by `gpt-transcribe`.
        - prompt: Text that guides the style of the model or that the audio continues, in the language of the audio. Not supported by `gpt-4o-transcribe-diarize`.
        - response_format: Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last has speakers.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.
        - include: Additional information to return: `logprobs`, the log probabilities of the tokens. Requires `response_format: json` and one of `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15`; not supported by `gpt-4o-transcribe-diarize`.
        - timestamp_granularities: Granularity of the timestamps: words, segments or both; `segment` by default. Requires `response_format: verbose_json`. Word timestamps add latency. Not supported by `gpt-4o-transcribe-diarize`.
        - stream: Whether to stream the transcription as server-sent events while it is generated. Ignored by `whisper-1`.
        - chunking_strategy: How the audio is split into chunks: `auto` normalizes loudness and sets boundaries by voice activity detection (VAD), whose parameters an object can set. If omitted, the audio is transcribed as one block. Required with `gpt-4o-transcribe-diarize` for audio longer than 30 seconds.
        - known_speaker_names: Names of the speakers in `known_speaker_references`, in the same order: short identifiers such as `agent`; at most 4.
        - known_speaker_references: Audio samples of the speakers in `known_speaker_names`, as data URLs; at most 4. Each lasts 2 to 10 seconds, in any format that `file` supports.

        `POST /audio/transcriptions`"""
        ...

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
    ) -> CreateTranscriptionResponseVerboseJson:
        """Transcribes audio in the language spoken. Returns the transcription in the requested format, or a stream of transcript events.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model.
        - language: Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency.
        - languages: Languages that the audio may be in, as ISO 639-1 codes. Only supported by `gpt-transcribe`.
        - keywords: Words and phrases that guide the transcription. Only supported by `gpt-transcribe`.
        - prompt: Text that guides the style of the model or that the audio continues, in the language of the audio. Not supported by `gpt-4o-transcribe-diarize`.
        - response_format: Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last has speakers.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.
        - include: Additional information to return: `logprobs`, the log probabilities of the tokens. Requires `response_format: json` and one of `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15`; not supported by `gpt-4o-transcribe-diarize`.
        - timestamp_granularities: Granularity of the timestamps: words, segments or both; `segment` by default. Requires `response_format: verbose_json`. Word timestamps add latency. Not supported by `gpt-4o-transcribe-diarize`.
        - stream: Whether to stream the transcription as server-sent events while it is generated. Ignored by `whisper-1`.
        - chunking_strategy: How the audio is split into chunks: `auto` normalizes loudness and sets boundaries by voice activity detection (VAD), whose parameters an object can set. If omitted, the audio is transcribed as one block. Required with `gpt-4o-transcribe-diarize` for audio longer than 30 seconds.
        - known_speaker_names: Names of the speakers in `known_speaker_references`, in the same order: short identifiers such as `agent`; at most 4.
        - known_speaker_references: Audio samples of the speakers in `known_speaker_names`, as data URLs; at most 4. Each lasts 2 to 10 seconds, in any format that `file` supports.

        `POST /audio/transcriptions`"""
        ...

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
    ) -> CreateTranscriptionResponseDiarizedJson:
        """Transcribes audio in the language spoken. Returns the transcription in the requested format, or a stream of transcript events.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model.
        - language: Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency.
        - languages: Languages that the audio may be in, as ISO 639-1 codes. Only supported by `gpt-transcribe`.
        - keywords: Words and phrases that guide the transcription. Only supported by `gpt-transcribe`.
        - prompt: Text that guides the style of the model or that the audio continues, in the language of the audio. Not supported by `gpt-4o-transcribe-diarize`.
        - response_format: Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last has speakers.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.
        - include: Additional information to return: `logprobs`, the log probabilities of the tokens. Requires `response_format: json` and one of `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15`; not supported by `gpt-4o-transcribe-diarize`.
        - timestamp_granularities: Granularity of the timestamps: words, segments or both; `segment` by default. Requires `response_format: verbose_json`. Word timestamps add latency. Not supported by `gpt-4o-transcribe-diarize`.
        - stream: Whether to stream the transcription as server-sent events while it is generated. Ignored by `whisper-1`.
        - chunking_strategy: How the audio is split into chunks: `auto` normalizes loudness and sets boundaries by voice activity detection (VAD), whose parameters an object can set. If omitted, the audio is transcribed as one block. Required with `gpt-4o-transcribe-diarize` for audio longer than 30 seconds.
        - known_speaker_names: Names of the speakers in `known_speaker_references`, in the same order: short identifiers such as `agent`; at most 4.
        - known_speaker_references: Audio samples of the speakers in `known_speaker_names`, as data URLs; at most 4. Each lasts 2 to 10 seconds, in any format that `file` supports.

        `POST /audio/transcriptions`"""
        ...

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
    ) -> str:
        """Transcribes audio in the language spoken. Returns the transcription in the requested format, or a stream of transcript events.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model.
        - language: Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency.
        - languages: Languages that the audio may be in, as ISO 639-1 codes. Only supported by `gpt-transcribe`.
        - keywords: Words and phrases that guide the transcription. Only supported by `gpt-transcribe`.
        - prompt: Text that guides the style of the model or that the audio continues, in the language of the audio. Not supported by `gpt-4o-transcribe-diarize`.
        - response_format: Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last has speakers.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.
        - include: Additional information to return: `logprobs`, the log probabilities of the tokens. Requires `response_format: json` and one of `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15`; not supported by `gpt-4o-transcribe-diarize`.
        - timestamp_granularities: Granularity of the timestamps: words, segments or both; `segment` by default. Requires `response_format: verbose_json`. Word timestamps add latency. Not supported by `gpt-4o-transcribe-diarize`.
        - stream: Whether to stream the transcription as server-sent events while it is generated. Ignored by `whisper-1`.
        - chunking_strategy: How the audio is split into chunks: `auto` normalizes loudness and sets boundaries by voice activity detection (VAD), whose parameters an object can set. If omitted, the audio is transcribed as one block. Required with `gpt-4o-transcribe-diarize` for audio longer than 30 seconds.
        - known_speaker_names: Names of the speakers in `known_speaker_references`, in the same order: short identifiers such as `agent`; at most 4.
        - known_speaker_references: Audio samples of the speakers in `known_speaker_names`, as data URLs; at most 4. Each lasts 2 to 10 seconds, in any format that `file` supports.

        `POST /audio/transcriptions`"""
        ...

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
    ) -> Stream[CreateTranscriptionResponseStreamEvent]:
        """Transcribes audio in the language spoken. Returns the transcription in the requested format, or a stream of transcript events.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model.
        - language: Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency.
        - languages: Languages that the audio may be in, as ISO 639-1 codes. Only supported by `gpt-transcribe`.
        - keywords: Words and phrases that guide the transcription. Only supported by `gpt-transcribe`.
        - prompt: Text that guides the style of the model or that the audio continues, in the language of the audio. Not supported by `gpt-4o-transcribe-diarize`.
        - response_format: Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last has speakers.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.
        - include: Additional information to return: `logprobs`, the log probabilities of the tokens. Requires `response_format: json` and one of `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15`; not supported by `gpt-4o-transcribe-diarize`.
        - timestamp_granularities: Granularity of the timestamps: words, segments or both; `segment` by default. Requires `response_format: verbose_json`. Word timestamps add latency. Not supported by `gpt-4o-transcribe-diarize`.
        - stream: Whether to stream the transcription as server-sent events while it is generated. Ignored by `whisper-1`.
        - chunking_strategy: How the audio is split into chunks: `auto` normalizes loudness and sets boundaries by voice activity detection (VAD), whose parameters an object can set. If omitted, the audio is transcribed as one block. Required with `gpt-4o-transcribe-diarize` for audio longer than 30 seconds.
        - known_speaker_names: Names of the speakers in `known_speaker_references`, in the same order: short identifiers such as `agent`; at most 4.
        - known_speaker_references: Audio samples of the speakers in `known_speaker_names`, as data URLs; at most 4. Each lasts 2 to 10 seconds, in any format that `file` supports.

        `POST /audio/transcriptions`"""
        ...

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
    ) -> CreateTranscriptionResponse | str | Stream[CreateTranscriptionResponseStreamEvent]:
        """Transcribes audio in the language spoken. Returns the transcription in the requested format, or a stream of transcript events.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model.
        - language: Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency.
        - languages: Languages that the audio may be in, as ISO 639-1 codes. Only supported by `gpt-transcribe`.
        - keywords: Words and phrases that guide the transcription. Only supported by `gpt-transcribe`.
        - prompt: Text that guides the style of the model or that the audio continues, in the language of the audio. Not supported by `gpt-4o-transcribe-diarize`.
        - response_format: Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last has speakers.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.
        - include: Additional information to return: `logprobs`, the log probabilities of the tokens. Requires `response_format: json` and one of `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15`; not supported by `gpt-4o-transcribe-diarize`.
        - timestamp_granularities: Granularity of the timestamps: words, segments or both; `segment` by default. Requires `response_format: verbose_json`. Word timestamps add latency. Not supported by `gpt-4o-transcribe-diarize`.
        - stream: Whether to stream the transcription as server-sent events while it is generated. Ignored by `whisper-1`.
        - chunking_strategy: How the audio is split into chunks: `auto` normalizes loudness and sets boundaries by voice activity detection (VAD), whose parameters an object can set. If omitted, the audio is transcribed as one block. Required with `gpt-4o-transcribe-diarize` for audio longer than 30 seconds.
        - known_speaker_names: Names of the speakers in `known_speaker_references`, in the same order: short identifiers such as `agent`; at most 4.
        - known_speaker_references: Audio samples of the speakers in `known_speaker_names`, as data URLs; at most 4. Each lasts 2 to 10 seconds, in any format that `file` supports.

        `POST /audio/transcriptions`"""
        ...

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
        """Transcribes audio in the language spoken. Returns the transcription in the requested format, or a stream of transcript events.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model.
        - language: Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency.
        - languages: Languages that the audio may be in, as ISO 639-1 codes. Only supported by `gpt-transcribe`.
        - keywords: Words and phrases that guide the transcription. Only supported by `gpt-transcribe`.
        - prompt: Text that guides the style of the model or that the audio continues, in the language of the audio. Not supported by `gpt-4o-transcribe-diarize`.
        - response_format: Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last has speakers.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.
        - include: Additional information to return: `logprobs`, the log probabilities of the tokens. Requires `response_format: json` and one of `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15`; not supported by `gpt-4o-transcribe-diarize`.
        - timestamp_granularities: Granularity of the timestamps: words, segments or both; `segment` by default. Requires `response_format: verbose_json`. Word timestamps add latency. Not supported by `gpt-4o-transcribe-diarize`.
        - stream: Whether to stream the transcription as server-sent events while it is generated. Ignored by `whisper-1`.
        - chunking_strategy: How the audio is split into chunks: `auto` normalizes loudness and sets boundaries by voice activity detection (VAD), whose parameters an object can set. If omitted, the audio is transcribed as one block. Required with `gpt-4o-transcribe-diarize` for audio longer than 30 seconds.
        - known_speaker_names: Names of the speakers in `known_speaker_references`, in the same order: short identifiers such as `agent`; at most 4.
        - known_speaker_references: Audio samples of the speakers in `known_speaker_names`, as data URLs; at most 4. Each lasts 2 to 10 seconds, in any format that `file` supports.

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
    """`client.audio.transcriptions`: Transcribes audio."""

    _path = "audio.transcriptions"

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
    ) -> CreateTranscriptionResponseJson:
        """Transcribes audio in the language spoken. Returns the transcription in the requested format, or a stream of transcript events.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model.
        - language: Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency.
        - languages: Languages that the audio may be in, as ISO 639-1 codes. Only supported by `gpt-transcribe`.
        - keywords: Words and phrases that guide the transcription. Only supported by `gpt-transcribe`.
        - prompt: Text that guides the style of the model or that the audio continues, in the language of the audio. Not supported by `gpt-4o-transcribe-diarize`.
        - response_format: Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last has speakers.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.
        - include: Additional information to return: `logprobs`, the log probabilities of the tokens. Requires `response_format: json` and one of `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15`; not supported by `gpt-4o-transcribe-diarize`.
        - timestamp_granularities: Granularity of the timestamps: words, segments or both; `segment` by default. Requires `response_format: verbose_json`. Word timestamps add latency. Not supported by `gpt-4o-transcribe-diarize`.
        - stream: Whether to stream the transcription as server-sent events while it is generated. Ignored by `whisper-1`.
        - chunking_strategy: How the audio is split into chunks: `auto` normalizes loudness and sets boundaries by voice activity detection (VAD), whose parameters an object can set. If omitted, the audio is transcribed as one block. Required with `gpt-4o-transcribe-diarize` for audio longer than 30 seconds.
        - known_speaker_names: Names of the speakers in `known_speaker_references`, in the same order: short identifiers such as `agent`; at most 4.
        - known_speaker_references: Audio samples of the speakers in `known_speaker_names`, as data URLs; at most 4. Each lasts 2 to 10 seconds, in any format that `file` supports.

        `POST /audio/transcriptions`"""
        ...

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
    ) -> CreateTranscriptionResponseVerboseJson:
        """Transcribes audio in the language spoken. Returns the transcription in the requested format, or a stream of transcript events.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model.
        - language: Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency.
        - languages: Languages that the audio may be in, as ISO 639-1 codes. Only supported by `gpt-transcribe`.
        - keywords: Words and phrases that guide the transcription. Only supported by `gpt-transcribe`.
        - prompt: Text that guides the style of the model or that the audio continues, in the language of the audio. Not supported by `gpt-4o-transcribe-diarize`.
        - response_format: Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last has speakers.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.
        - include: Additional information to return: `logprobs`, the log probabilities of the tokens. Requires `response_format: json` and one of `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15`; not supported by `gpt-4o-transcribe-diarize`.
        - timestamp_granularities: Granularity of the timestamps: words, segments or both; `segment` by default. Requires `response_format: verbose_json`. Word timestamps add latency. Not supported by `gpt-4o-transcribe-diarize`.
        - stream: Whether to stream the transcription as server-sent events while it is generated. Ignored by `whisper-1`.
        - chunking_strategy: How the audio is split into chunks: `auto` normalizes loudness and sets boundaries by voice activity detection (VAD), whose parameters an object can set. If omitted, the audio is transcribed as one block. Required with `gpt-4o-transcribe-diarize` for audio longer than 30 seconds.
        - known_speaker_names: Names of the speakers in `known_speaker_references`, in the same order: short identifiers such as `agent`; at most 4.
        - known_speaker_references: Audio samples of the speakers in `known_speaker_names`, as data URLs; at most 4. Each lasts 2 to 10 seconds, in any format that `file` supports.

        `POST /audio/transcriptions`"""
        ...

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
    ) -> CreateTranscriptionResponseDiarizedJson:
        """Transcribes audio in the language spoken. Returns the transcription in the requested format, or a stream of transcript events.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model.
        - language: Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency.
        - languages: Languages that the audio may be in, as ISO 639-1 codes. Only supported by `gpt-transcribe`.
        - keywords: Words and phrases that guide the transcription. Only supported by `gpt-transcribe`.
        - prompt: Text that guides the style of the model or that the audio continues, in the language of the audio. Not supported by `gpt-4o-transcribe-diarize`.
        - response_format: Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last has speakers.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.
        - include: Additional information to return: `logprobs`, the log probabilities of the tokens. Requires `response_format: json` and one of `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15`; not supported by `gpt-4o-transcribe-diarize`.
        - timestamp_granularities: Granularity of the timestamps: words, segments or both; `segment` by default. Requires `response_format: verbose_json`. Word timestamps add latency. Not supported by `gpt-4o-transcribe-diarize`.
        - stream: Whether to stream the transcription as server-sent events while it is generated. Ignored by `whisper-1`.
        - chunking_strategy: How the audio is split into chunks: `auto` normalizes loudness and sets boundaries by voice activity detection (VAD), whose parameters an object can set. If omitted, the audio is transcribed as one block. Required with `gpt-4o-transcribe-diarize` for audio longer than 30 seconds.
        - known_speaker_names: Names of the speakers in `known_speaker_references`, in the same order: short identifiers such as `agent`; at most 4.
        - known_speaker_references: Audio samples of the speakers in `known_speaker_names`, as data URLs; at most 4. Each lasts 2 to 10 seconds, in any format that `file` supports.

        `POST /audio/transcriptions`"""
        ...

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
    ) -> str:
        """Transcribes audio in the language spoken. Returns the transcription in the requested format, or a stream of transcript events.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model.
        - language: Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency.
        - languages: Languages that the audio may be in, as ISO 639-1 codes. Only supported by `gpt-transcribe`.
        - keywords: Words and phrases that guide the transcription. Only supported by `gpt-transcribe`.
        - prompt: Text that guides the style of the model or that the audio continues, in the language of the audio. Not supported by `gpt-4o-transcribe-diarize`.
        - response_format: Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last has speakers.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.
        - include: Additional information to return: `logprobs`, the log probabilities of the tokens. Requires `response_format: json` and one of `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15`; not supported by `gpt-4o-transcribe-diarize`.
        - timestamp_granularities: Granularity of the timestamps: words, segments or both; `segment` by default. Requires `response_format: verbose_json`. Word timestamps add latency. Not supported by `gpt-4o-transcribe-diarize`.
        - stream: Whether to stream the transcription as server-sent events while it is generated. Ignored by `whisper-1`.
        - chunking_strategy: How the audio is split into chunks: `auto` normalizes loudness and sets boundaries by voice activity detection (VAD), whose parameters an object can set. If omitted, the audio is transcribed as one block. Required with `gpt-4o-transcribe-diarize` for audio longer than 30 seconds.
        - known_speaker_names: Names of the speakers in `known_speaker_references`, in the same order: short identifiers such as `agent`; at most 4.
        - known_speaker_references: Audio samples of the speakers in `known_speaker_names`, as data URLs; at most 4. Each lasts 2 to 10 seconds, in any format that `file` supports.

        `POST /audio/transcriptions`"""
        ...

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
    ) -> AsyncStream[CreateTranscriptionResponseStreamEvent]:
        """Transcribes audio in the language spoken. Returns the transcription in the requested format, or a stream of transcript events.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model.
        - language: Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency.
        - languages: Languages that the audio may be in, as ISO 639-1 codes. Only supported by `gpt-transcribe`.
        - keywords: Words and phrases that guide the transcription. Only supported by `gpt-transcribe`.
        - prompt: Text that guides the style of the model or that the audio continues, in the language of the audio. Not supported by `gpt-4o-transcribe-diarize`.
        - response_format: Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last has speakers.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.
        - include: Additional information to return: `logprobs`, the log probabilities of the tokens. Requires `response_format: json` and one of `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15`; not supported by `gpt-4o-transcribe-diarize`.
        - timestamp_granularities: Granularity of the timestamps: words, segments or both; `segment` by default. Requires `response_format: verbose_json`. Word timestamps add latency. Not supported by `gpt-4o-transcribe-diarize`.
        - stream: Whether to stream the transcription as server-sent events while it is generated. Ignored by `whisper-1`.
        - chunking_strategy: How the audio is split into chunks: `auto` normalizes loudness and sets boundaries by voice activity detection (VAD), whose parameters an object can set. If omitted, the audio is transcribed as one block. Required with `gpt-4o-transcribe-diarize` for audio longer than 30 seconds.
        - known_speaker_names: Names of the speakers in `known_speaker_references`, in the same order: short identifiers such as `agent`; at most 4.
        - known_speaker_references: Audio samples of the speakers in `known_speaker_names`, as data URLs; at most 4. Each lasts 2 to 10 seconds, in any format that `file` supports.

        `POST /audio/transcriptions`"""
        ...

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
    ) -> CreateTranscriptionResponse | str | AsyncStream[CreateTranscriptionResponseStreamEvent]:
        """Transcribes audio in the language spoken. Returns the transcription in the requested format, or a stream of transcript events.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model.
        - language: Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency.
        - languages: Languages that the audio may be in, as ISO 639-1 codes. Only supported by `gpt-transcribe`.
        - keywords: Words and phrases that guide the transcription. Only supported by `gpt-transcribe`.
        - prompt: Text that guides the style of the model or that the audio continues, in the language of the audio. Not supported by `gpt-4o-transcribe-diarize`.
        - response_format: Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last has speakers.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.
        - include: Additional information to return: `logprobs`, the log probabilities of the tokens. Requires `response_format: json` and one of `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15`; not supported by `gpt-4o-transcribe-diarize`.
        - timestamp_granularities: Granularity of the timestamps: words, segments or both; `segment` by default. Requires `response_format: verbose_json`. Word timestamps add latency. Not supported by `gpt-4o-transcribe-diarize`.
        - stream: Whether to stream the transcription as server-sent events while it is generated. Ignored by `whisper-1`.
        - chunking_strategy: How the audio is split into chunks: `auto` normalizes loudness and sets boundaries by voice activity detection (VAD), whose parameters an object can set. If omitted, the audio is transcribed as one block. Required with `gpt-4o-transcribe-diarize` for audio longer than 30 seconds.
        - known_speaker_names: Names of the speakers in `known_speaker_references`, in the same order: short identifiers such as `agent`; at most 4.
        - known_speaker_references: Audio samples of the speakers in `known_speaker_names`, as data URLs; at most 4. Each lasts 2 to 10 seconds, in any format that `file` supports.

        `POST /audio/transcriptions`"""
        ...

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
        """Transcribes audio in the language spoken. Returns the transcription in the requested format, or a stream of transcript events.

        - file: Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format.
        - model: ID of the transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model.
        - language: Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency.
        - languages: Languages that the audio may be in, as ISO 639-1 codes. Only supported by `gpt-transcribe`.
        - keywords: Words and phrases that guide the transcription. Only supported by `gpt-transcribe`.
        - prompt: Text that guides the style of the model or that the audio continues, in the language of the audio. Not supported by `gpt-4o-transcribe-diarize`.
        - response_format: Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last has speakers.
        - temperature: Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached.
        - include: Additional information to return: `logprobs`, the log probabilities of the tokens. Requires `response_format: json` and one of `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15`; not supported by `gpt-4o-transcribe-diarize`.
        - timestamp_granularities: Granularity of the timestamps: words, segments or both; `segment` by default. Requires `response_format: verbose_json`. Word timestamps add latency. Not supported by `gpt-4o-transcribe-diarize`.
        - stream: Whether to stream the transcription as server-sent events while it is generated. Ignored by `whisper-1`.
        - chunking_strategy: How the audio is split into chunks: `auto` normalizes loudness and sets boundaries by voice activity detection (VAD), whose parameters an object can set. If omitted, the audio is transcribed as one block. Required with `gpt-4o-transcribe-diarize` for audio longer than 30 seconds.
        - known_speaker_names: Names of the speakers in `known_speaker_references`, in the same order: short identifiers such as `agent`; at most 4.
        - known_speaker_references: Audio samples of the speakers in `known_speaker_names`, as data URLs; at most 4. Each lasts 2 to 10 seconds, in any format that `file` supports.

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
        """The methods of `AudioTranscriptions`, returning responses as they came."""

        def __init__(self, of: AudioTranscriptions) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawAudioTranscriptions:
        """The methods of `AsyncAudioTranscriptions`, returning responses as they came."""

        def __init__(self, of: AsyncAudioTranscriptions) -> None:
            self.create = async_raw(of.create)
            ...
