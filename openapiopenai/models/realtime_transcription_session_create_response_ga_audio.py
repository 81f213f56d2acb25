"""Model `RealtimeTranscriptionSessionCreateResponseGAAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_transcription_session_create_response_ga_audio_input import (
        RealtimeTranscriptionSessionCreateResponseGAAudioInput,
    )

__all__ = [
    "RealtimeTranscriptionSessionCreateResponseGAAudio",
]


class RealtimeTranscriptionSessionCreateResponseGAAudio(BaseModel):
    """Settings of the audio of a session that transcribes."""

    input: RealtimeTranscriptionSessionCreateResponseGAAudioInput | None = None
    """Settings of the audio that comes in."""
