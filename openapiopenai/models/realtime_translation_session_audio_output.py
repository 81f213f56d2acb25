# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationSessionAudioOutput`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeTranslationSessionAudioOutput",
]


class RealtimeTranslationSessionAudioOutput(BaseModel):
    """Settings of the translated output."""

    language: str | None = None
    """Target language of the translated audio and transcript."""
