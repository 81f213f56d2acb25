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
    """`CreateTranscriptionRequest` of the API."""

    file: FileContent
    model: CreateTranscriptionRequestModel
    language: str | None = None
    languages: list[str] | None = None
    keywords: list[str] | None = None
    prompt: str | None = None
    response_format: AudioResponseFormat | None = None
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    include: list[TranscriptionInclude] | None = None
    timestamp_granularities: list[Literal["word", "segment"] | str] | None = None
    stream: bool | None = None
    """Whether events are sent as they come about, instead of one answer at the end."""
    chunking_strategy: CreateTranscriptionRequestChunkingStrategy | None = None
    known_speaker_names: list[str] | None = None
    known_speaker_references: list[str] | None = None


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
