"""Model `RealtimeTranslationSessionUpdateRequestAudioOutput`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationSessionUpdateRequestAudioOutput",
    "RealtimeTranslationSessionUpdateRequestAudioOutputDict",
]


class RealtimeTranslationSessionUpdateRequestAudioOutput(BaseModel):
    """`RealtimeTranslationSessionUpdateRequestAudioOutput` of the API."""

    language: str | None = None


class RealtimeTranslationSessionUpdateRequestAudioOutputDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudioOutput` as a dict, for arguments."""

    language: str
