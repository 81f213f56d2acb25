"""Model `RealtimeTranslationSessionAudioOutput`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationSessionAudioOutput",
]


class RealtimeTranslationSessionAudioOutput(BaseModel):
    """How the translation goes out."""

    language: str | None = None
    """Language that is translated into."""
