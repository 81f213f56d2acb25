# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateTranscriptionResponseVerboseJson`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from openapiopenai.models.transcription_segment import TranscriptionSegment
    from openapiopenai.models.transcription_word import TranscriptionWord

__all__ = [
    "CreateTranscriptionResponseVerboseJson",
]


class CreateTranscriptionResponseVerboseJson(BaseModel):
    """A transcription with timestamps and other details.

    Known as `TranscriptionVerbose`."""

    language: str
    """Language of the input audio."""
    duration: float
    """Duration of the input audio, in seconds."""
    text: str
    """The transcribed text."""
    words: list[TranscriptionWord] | None = None
    """Words of the transcription, with timestamps."""
    segments: list[TranscriptionSegment] | None = None
    """Segments of the transcription, with timestamps and other details."""
    usage: TranscriptTextUsageDuration | None = None
    """Usage statistics."""
