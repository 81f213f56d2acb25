# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateTranscriptionResponseDiarizedJson`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_transcription_response_diarized_json_usage import (
        CreateTranscriptionResponseDiarizedJsonUsage,
    )
    from openapiopenai.models.transcription_diarized_segment import TranscriptionDiarizedSegment

__all__ = [
    "CreateTranscriptionResponseDiarizedJson",
]


class CreateTranscriptionResponseDiarizedJson(BaseModel):
    """A diarized transcription: the whole text, and segments with their speakers.

    Known as `TranscriptionDiarized`."""

    task: Literal["transcribe"] = "transcribe"
    """Task that was run: always `transcribe`."""
    duration: float
    """Duration of the input audio, in seconds."""
    text: str
    """The transcription of the whole audio."""
    segments: list[TranscriptionDiarizedSegment]
    """Segments of the transcription, with timestamps and speakers."""
    usage: CreateTranscriptionResponseDiarizedJsonUsage | None = None
    """Usage statistics."""
