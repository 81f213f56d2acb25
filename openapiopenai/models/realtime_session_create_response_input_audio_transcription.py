"""Model `RealtimeSessionCreateResponseInputAudioTranscription`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeSessionCreateResponseInputAudioTranscription",
]


class RealtimeSessionCreateResponseInputAudioTranscription(BaseModel):
    """`RealtimeSessionCreateResponseInputAudioTranscription` of the API."""

    model: str | None = None
