"""Model `RealtimeTranslationSessionUpdateRequestAudioOutput`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationSessionUpdateRequestAudioOutput",
    "RealtimeTranslationSessionUpdateRequestAudioOutputDict",
]


class RealtimeTranslationSessionUpdateRequestAudioOutput(BaseModel):
    """How the translation shall go out from now on."""

    language: str | None = None
    """Language that is translated into."""


class RealtimeTranslationSessionUpdateRequestAudioOutputDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudioOutput` as a dict, for arguments."""

    language: str
