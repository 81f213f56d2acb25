"""Model `RealtimeTranscriptionSessionCreateResponseGA`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.realtime_transcription_session_create_response_ga_audio import (
        RealtimeTranscriptionSessionCreateResponseGAAudio,
    )

__all__ = [
    "RealtimeTranscriptionSessionCreateResponseGA",
]


class RealtimeTranscriptionSessionCreateResponseGA(BaseModel):
    """Settings of a realtime session that transcribes, as the API returns them."""

    type: Literal["transcription"] = "transcription"
    """Which variant this is: always `transcription`."""
    id: str
    """Its id, by which other calls name it."""
    object: str
    """Kind of object."""
    expires_at: int | None = None
    """When it expires, in seconds since 1970."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """What the server gives besides: `item.input_audio_transcription.logprobs`, how likely each token of the user's transcript was."""
    audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None = None
    """Settings of the audio."""
    expires_at_datetime = datetime_view("expires_at")
