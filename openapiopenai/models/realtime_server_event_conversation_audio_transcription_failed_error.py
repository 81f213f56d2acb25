# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventConversationAudioTranscriptionFailedError`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventConversationAudioTranscriptionFailedError",
]


class RealtimeServerEventConversationAudioTranscriptionFailedError(BaseModel):
    """Why the transcription of input audio failed."""

    type: str | None = None
    """Kind of error."""
    code: str | None = None
    """Error code, for programs."""
    message: str | None = None
    """Error message, for people."""
    param: str | None = None
    """Parameter that the error is about."""
