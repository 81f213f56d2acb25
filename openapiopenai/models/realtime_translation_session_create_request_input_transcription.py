"""Model `RealtimeTranslationSessionCreateRequestInputTranscription`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationSessionCreateRequestInputTranscription",
    "RealtimeTranslationSessionCreateRequestInputTranscriptionDict",
]


class RealtimeTranslationSessionCreateRequestInputTranscription(BaseModel):
    """`RealtimeTranslationSessionCreateRequestInputTranscription` of the API."""

    model: str


class RealtimeTranslationSessionCreateRequestInputTranscriptionDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestInputTranscription` as a dict, for arguments."""

    model: Required[str]
