"""Model `CreateTranscriptionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import FileContent

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
    """The audio to transcribe, and how."""

    file: FileContent
    """The audio: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give the name its extension and set a fitting content type, for the API tells the format by them."""
    model: CreateTranscriptionRequestModel
    """Id of the model that transcribes, such as `gpt-4o-transcribe`. `whisper-1` is the open model Whisper V2."""
    language: str | None = None
    """Language of the audio, by ISO 639-1, such as `en`. Makes transcription better and faster."""
    languages: list[str] | None = None
    """Languages that the audio may be in, by ISO 639-1. Only for `gpt-transcribe`."""
    keywords: list[str] | None = None
    """Words and phrases to expect in the audio. Only for `gpt-transcribe`."""
    prompt: str | None = None
    """Text that guides the style, or that the audio continues; in the audio's language. Not for `gpt-4o-transcribe-diarize`."""
    response_format: AudioResponseFormat | None = None
    """What the transcript is given as."""
    temperature: float | None = None
    """How freely tokens are drawn, from 0 to 1: low values are steady, high ones varied. With 0 the model raises it by itself where that is needed."""
    include: list[TranscriptionInclude] | None = None
    """What to give besides: `logprobs`, how likely each token was. Only where `response_format` is `json`, and with `gpt-4o-transcribe` or `gpt-4o-mini-transcribe` (also `-2025-12-15`); not with `gpt-4o-transcribe-diarize`."""
    timestamp_granularities: list[Literal["word", "segment"] | str] | None = None
    """Whether times are given for words, segments or both; `segment` by default. Needs a `response_format` of `verbose_json`. Times of words take longer; not for `gpt-4o-transcribe-diarize`."""
    stream: bool | None = None
    """Whether events are sent as they come about, instead of one answer at the end. `whisper-1` ignores it."""
    chunking_strategy: CreateTranscriptionRequestChunkingStrategy | None = None
    """How the audio is cut into pieces: by the API (`auto`), or where speech pauses. Absent: not at all. Needed with `gpt-4o-transcribe-diarize` where the audio is longer than 30 seconds."""
    known_speaker_names: list[str] | None = None
    """Short names of at most 4 speakers, such as `agent`, in the order of `known_speaker_references`."""
    known_speaker_references: list[str] | None = None
    """A sample of each of the `known_speaker_names`, as a data URL; at most 4. Each lasts 2 to 10 seconds, in any format that `file` may have."""


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
