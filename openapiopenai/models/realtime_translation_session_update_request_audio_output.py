# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationSessionUpdateRequestAudioOutput`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeTranslationSessionUpdateRequestAudioOutput",
    "RealtimeTranslationSessionUpdateRequestAudioOutputDict",
]


class RealtimeTranslationSessionUpdateRequestAudioOutput(BaseModel):
    """Settings of the translated output of a session to update."""

    language: str | None = None
    """Target language of the translated audio and transcript."""


class RealtimeTranslationSessionUpdateRequestAudioOutputDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudioOutput` as a dict, for arguments."""

    language: str
