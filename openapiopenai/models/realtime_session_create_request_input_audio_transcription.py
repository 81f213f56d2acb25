"""Model `RealtimeSessionCreateRequestInputAudioTranscription`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeSessionCreateRequestInputAudioTranscription",
    "RealtimeSessionCreateRequestInputAudioTranscriptionDict",
]


class RealtimeSessionCreateRequestInputAudioTranscription(BaseModel):
    """What writes the speech down. A model of its own does it, so take it as a rough account of what the model heard."""

    model: str | None = None
    """Id of the model that writes it down."""
    language: str | None = None
    """Language of the speech, as an ISO 639-1 code; it makes the text better and quicker."""
    prompt: str | None = None
    """What the model is told about the speech: with `whisper-1` words, else a text."""


class RealtimeSessionCreateRequestInputAudioTranscriptionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioTranscription` as a dict, for arguments."""

    model: str
    language: str | None
    prompt: str | None
