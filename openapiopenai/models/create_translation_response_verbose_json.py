# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateTranslationResponseVerboseJson`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.transcription_segment import TranscriptionSegment

__all__ = [
    "CreateTranslationResponseVerboseJson",
]


class CreateTranslationResponseVerboseJson(BaseModel):
    """An English translation of audio, with timestamps and other details.

    Known as `TranslationVerbose`."""

    language: str
    """Language of the translation: always `english`."""
    duration: float
    """Duration of the input audio, in seconds."""
    text: str
    """The translated text."""
    segments: list[TranscriptionSegment] | None = None
    """Segments of the translation, with timestamps and other details."""
