"""Model `RealtimeTranslationSessionCreateRequestInputTranscription`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationSessionCreateRequestInputTranscription",
    "RealtimeTranslationSessionCreateRequestInputTranscriptionDict",
]


class RealtimeTranslationSessionCreateRequestInputTranscription(BaseModel):
    """What writes the speech down in its own language, as `session.input_transcript.delta`; the translation does not depend on it."""

    model: str
    """Id of the model that writes it down."""


class RealtimeTranslationSessionCreateRequestInputTranscriptionDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestInputTranscription` as a dict, for arguments."""

    model: Required[str]
