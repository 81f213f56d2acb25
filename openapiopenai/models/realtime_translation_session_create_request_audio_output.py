# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationSessionCreateRequestAudioOutput`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeTranslationSessionCreateRequestAudioOutput",
    "RealtimeTranslationSessionCreateRequestAudioOutputDict",
]


class RealtimeTranslationSessionCreateRequestAudioOutput(BaseModel):
    """Settings of the translated output of a session to create."""

    language: str | None = None
    """Target language of the translated audio and transcript."""


class RealtimeTranslationSessionCreateRequestAudioOutputDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioOutput` as a dict, for arguments."""

    language: str
