"""Model `RealtimeTranslationSessionUpdateRequestInputTranscription`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationSessionUpdateRequestInputTranscription",
    "RealtimeTranslationSessionUpdateRequestInputTranscriptionDict",
]


class RealtimeTranslationSessionUpdateRequestInputTranscription(BaseModel):
    """What writes the speech down in its own language, as `session.input_transcript.delta`; the translation does not depend on it."""

    model: str
    """Id of the model that writes it down."""


class RealtimeTranslationSessionUpdateRequestInputTranscriptionDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestInputTranscription` as a dict, for arguments."""

    model: Required[str]
