"""Model `RealtimeServerEventConversationAudioTranscriptionFailedError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventConversationAudioTranscriptionFailedError",
]


class RealtimeServerEventConversationAudioTranscriptionFailedError(BaseModel):
    """`RealtimeServerEventConversationAudioTranscriptionFailedError` of the API."""

    type: str | None = None
    code: str | None = None
    message: str | None = None
    param: str | None = None
