"""Model `RealtimeTranslationSessionCreateRequestAudioOutput`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationSessionCreateRequestAudioOutput",
    "RealtimeTranslationSessionCreateRequestAudioOutputDict",
]


class RealtimeTranslationSessionCreateRequestAudioOutput(BaseModel):
    """`RealtimeTranslationSessionCreateRequestAudioOutput` of the API."""

    language: str | None = None


class RealtimeTranslationSessionCreateRequestAudioOutputDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioOutput` as a dict, for arguments."""

    language: str
