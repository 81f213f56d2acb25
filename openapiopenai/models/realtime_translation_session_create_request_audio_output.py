"""Model `RealtimeTranslationSessionCreateRequestAudioOutput`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationSessionCreateRequestAudioOutput",
    "RealtimeTranslationSessionCreateRequestAudioOutputDict",
]


class RealtimeTranslationSessionCreateRequestAudioOutput(BaseModel):
    """How the translation shall go out."""

    language: str | None = None
    """Language that is translated into."""


class RealtimeTranslationSessionCreateRequestAudioOutputDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioOutput` as a dict, for arguments."""

    language: str
