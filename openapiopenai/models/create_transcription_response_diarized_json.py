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
    """A transcript that tells who speaks."""

    task: Literal["transcribe"] = "transcribe"
    """What was done: always `transcribe`."""
    duration: float
    """How long the audio is, in seconds."""
    text: str
    """All that is said in the audio."""
    segments: list[TranscriptionDiarizedSegment]
    """The transcript in segments, with times and speakers."""
    usage: CreateTranscriptionResponseDiarizedJsonUsage | None = None
    """What was used."""
