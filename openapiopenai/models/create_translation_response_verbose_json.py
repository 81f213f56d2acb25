"""Model `CreateTranslationResponseVerboseJson`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.transcription_segment import TranscriptionSegment

__all__ = [
    "CreateTranslationResponseVerboseJson",
]


class CreateTranslationResponseVerboseJson(BaseModel):
    """A translation of what is said in audio, with times and other details."""

    language: str
    """Language of the translation: always `english`."""
    duration: float
    """How long the audio is."""
    text: str
    """The translated text."""
    segments: list[TranscriptionSegment] | None = None
    """The translation in segments, with times and other details."""
