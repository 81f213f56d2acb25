"""Model `RealtimeTranslationSessionAudioOutput`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationSessionAudioOutput",
]


class RealtimeTranslationSessionAudioOutput(BaseModel):
    """`RealtimeTranslationSessionAudioOutput` of the API."""

    language: str | None = None
