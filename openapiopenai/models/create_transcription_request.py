# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateTranscriptionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FileContent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.audio_response_format import AudioResponseFormat
    from openapiopenai.models.create_transcription_request_chunking_strategy import (
        CreateTranscriptionRequestChunkingStrategy,
        CreateTranscriptionRequestChunkingStrategyDict,
    )
    from openapiopenai.models.create_transcription_request_model import (
        CreateTranscriptionRequestModel,
        CreateTranscriptionRequestModelDict,
    )
    from openapiopenai.models.transcription_include import TranscriptionInclude

__all__ = [
    "CreateTranscriptionRequest",
    "CreateTranscriptionRequestDict",
]


class CreateTranscriptionRequest(BaseModel):
    """Request body for transcribing audio."""

    file: FileContent
    """Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format."""
    model: CreateTranscriptionRequestModel
    """ID of the transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model."""
    language: str | None = None
    """Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency."""
    languages: list[str] | None = None
    """Languages that the audio may be in, as ISO 639-1 codes. Only supported by `gpt-transcribe`."""
    keywords: list[str] | None = None
    """Words and phrases that guide the transcription. Only supported by `gpt-transcribe`."""
    prompt: str | None = None
    """Text that guides the style of the model or that the audio continues, in the language of the audio. Not supported by `gpt-4o-transcribe-diarize`."""
    response_format: AudioResponseFormat | None = None
    """Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last has speakers."""
    temperature: float | None = None
    """Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached."""
    include: list[TranscriptionInclude] | None = None
    """Additional information to return: `logprobs`, the log probabilities of the tokens. Requires `response_format: json` and one of `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15`; not supported by `gpt-4o-transcribe-diarize`."""
    timestamp_granularities: list[Literal["word", "segment"] | str] | None = None
    """Granularity of the timestamps: words, segments or both; `segment` by default. Requires `response_format: verbose_json`. Word timestamps add latency. Not supported by `gpt-4o-transcribe-diarize`."""
    stream: bool | None = None
    """Whether to stream the transcription as server-sent events while it is generated. Ignored by `whisper-1`."""
    chunking_strategy: CreateTranscriptionRequestChunkingStrategy | None = None
    """How the audio is split into chunks: `auto` normalizes loudness and sets boundaries by voice activity detection (VAD), whose parameters an object can set. If omitted, the audio is transcribed as one block. Required with `gpt-4o-transcribe-diarize` for audio longer than 30 seconds."""
    known_speaker_names: list[str] | None = None
    """Names of the speakers in `known_speaker_references`, in the same order: short identifiers such as `agent`; at most 4."""
    known_speaker_references: list[str] | None = None
    """Audio samples of the speakers in `known_speaker_names`, as data URLs; at most 4. Each lasts 2 to 10 seconds, in any format that `file` supports."""


class CreateTranscriptionRequestDict(TypedDict, total=False):
    """`CreateTranscriptionRequest` as a dict, for arguments."""

    file: Required[FileContent]
    model: Required[CreateTranscriptionRequestModelDict | CreateTranscriptionRequestModel]
    language: str
    languages: Sequence[str]
    keywords: Sequence[str]
    prompt: str
    response_format: AudioResponseFormat | str
    temperature: float
    include: Sequence[Literal["logprobs"]]
    timestamp_granularities: Sequence[Literal["word", "segment"] | str]
    stream: bool | None
    chunking_strategy: (
        CreateTranscriptionRequestChunkingStrategyDict | CreateTranscriptionRequestChunkingStrategy | None
    )
    known_speaker_names: Sequence[str]
    known_speaker_references: Sequence[str]
