"""Model `RealtimeTranslationSessionAudioInputTranscription`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationSessionAudioInputTranscription",
]


class RealtimeTranslationSessionAudioInputTranscription(BaseModel):
    """What writes the speech down in its own language, as `session.input_transcript.delta`; the translation does not depend on it."""

    model: str
    """Id of the model that writes it down."""
