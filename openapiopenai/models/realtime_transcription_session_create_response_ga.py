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
    """`RealtimeTranscriptionSessionCreateResponseGA` of the API."""

    type: Literal["transcription"] = "transcription"
    id: str
    object: str
    expires_at: int | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None = None
    expires_at_datetime = datetime_view("expires_at")
