"""Model `RealtimeServerEventConversationAudioTranscriptionFailedError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventConversationAudioTranscriptionFailedError",
]


class RealtimeServerEventConversationAudioTranscriptionFailedError(BaseModel):
    """Why speech could not be written down."""

    type: str | None = None
    """Kind of error."""
    code: str | None = None
    """What went wrong, for programs."""
    message: str | None = None
    """What went wrong, for people."""
    param: str | None = None
    """Which argument the error is about."""
