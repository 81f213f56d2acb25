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
    """`CreateTranscriptionResponseVerboseJson` of the API."""

    language: str
    duration: float
    text: str
    words: list[TranscriptionWord] | None = None
    segments: list[TranscriptionSegment] | None = None
    usage: TranscriptTextUsageDuration | None = None
    """What was used."""
