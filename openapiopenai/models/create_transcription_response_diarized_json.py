"""Model `CreateTranscriptionResponseDiarizedJson`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_transcription_response_diarized_json_usage import (
        CreateTranscriptionResponseDiarizedJsonUsage,
    )
    from openapiopenai.models.transcription_diarized_segment import TranscriptionDiarizedSegment

__all__ = [
    "CreateTranscriptionResponseDiarizedJson",
]


class CreateTranscriptionResponseDiarizedJson(BaseModel):
    """`CreateTranscriptionResponseDiarizedJson` of the API."""

    task: Literal["transcribe"] = "transcribe"
    duration: float
    text: str
    segments: list[TranscriptionDiarizedSegment]
    usage: CreateTranscriptionResponseDiarizedJsonUsage | None = None
    """What was used."""
