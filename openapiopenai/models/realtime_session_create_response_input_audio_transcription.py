"""Model `RealtimeSessionCreateResponseInputAudioTranscription`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeSessionCreateResponseInputAudioTranscription",
]


class RealtimeSessionCreateResponseInputAudioTranscription(BaseModel):
    """What writes the speech down."""

    model: str | None = None
    """Id of the model that writes it down."""
