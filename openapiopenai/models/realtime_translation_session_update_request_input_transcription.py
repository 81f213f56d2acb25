"""Model `RealtimeTranslationSessionUpdateRequestInputTranscription`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationSessionUpdateRequestInputTranscription",
    "RealtimeTranslationSessionUpdateRequestInputTranscriptionDict",
]


class RealtimeTranslationSessionUpdateRequestInputTranscription(BaseModel):
    """`RealtimeTranslationSessionUpdateRequestInputTranscription` of the API."""

    model: str


class RealtimeTranslationSessionUpdateRequestInputTranscriptionDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestInputTranscription` as a dict, for arguments."""

    model: Required[str]
