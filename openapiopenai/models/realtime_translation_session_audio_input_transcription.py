"""Model `RealtimeTranslationSessionAudioInputTranscription`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationSessionAudioInputTranscription",
]


class RealtimeTranslationSessionAudioInputTranscription(BaseModel):
    """`RealtimeTranslationSessionAudioInputTranscription` of the API."""

    model: str
