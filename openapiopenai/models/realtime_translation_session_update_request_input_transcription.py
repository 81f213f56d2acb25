# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationSessionUpdateRequestInputTranscription`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeTranslationSessionUpdateRequestInputTranscription",
    "RealtimeTranslationSessionUpdateRequestInputTranscriptionDict",
]


class RealtimeTranslationSessionUpdateRequestInputTranscription(BaseModel):
    """Transcription of the input audio in its own language, sent as `session.input_transcript.delta` events; the translation does not depend on it."""

    model: str
    """ID of the model that transcribes."""


class RealtimeTranslationSessionUpdateRequestInputTranscriptionDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestInputTranscription` as a dict, for arguments."""

    model: Required[str]
