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
    """`CreateTranslationResponseVerboseJson` of the API."""

    language: str
    duration: float
    text: str
    segments: list[TranscriptionSegment] | None = None
