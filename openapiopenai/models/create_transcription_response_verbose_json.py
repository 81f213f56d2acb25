"""Model `CreateTranscriptionResponseVerboseJson`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from openapiopenai.models.transcription_segment import TranscriptionSegment
    from openapiopenai.models.transcription_word import TranscriptionWord

__all__ = [
    "CreateTranscriptionResponseVerboseJson",
]


class CreateTranscriptionResponseVerboseJson(BaseModel):
    """A transcript with times and other details."""

    language: str
    """Language of the audio."""
    duration: float
    """How long the audio is."""
    text: str
    """What is said in the audio."""
    words: list[TranscriptionWord] | None = None
    """The words, with their times."""
    segments: list[TranscriptionSegment] | None = None
    """The transcript in segments, with times and other details."""
    usage: TranscriptTextUsageDuration | None = None
    """What was used."""
