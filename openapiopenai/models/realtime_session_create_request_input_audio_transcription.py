"""Model `RealtimeSessionCreateRequestInputAudioTranscription`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeSessionCreateRequestInputAudioTranscription",
    "RealtimeSessionCreateRequestInputAudioTranscriptionDict",
]


class RealtimeSessionCreateRequestInputAudioTranscription(BaseModel):
    """`RealtimeSessionCreateRequestInputAudioTranscription` of the API."""

    model: str | None = None
    language: str | None = None
    prompt: str | None = None


class RealtimeSessionCreateRequestInputAudioTranscriptionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioTranscription` as a dict, for arguments."""

    model: str
    language: str | None
    prompt: str | None
