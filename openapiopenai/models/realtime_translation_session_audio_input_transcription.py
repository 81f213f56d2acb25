# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationSessionAudioInputTranscription`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeTranslationSessionAudioInputTranscription",
]


class RealtimeTranslationSessionAudioInputTranscription(BaseModel):
    """Transcription of the input audio in its own language, sent as `session.input_transcript.delta` events; the translation does not depend on it."""

    model: str
    """ID of the model that transcribes."""
