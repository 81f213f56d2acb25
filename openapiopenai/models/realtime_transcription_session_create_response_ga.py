# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranscriptionSessionCreateResponseGA`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.realtime_transcription_session_create_response_ga_audio import (
        RealtimeTranscriptionSessionCreateResponseGAAudio,
    )

__all__ = [
    "RealtimeTranscriptionSessionCreateResponseGA",
]


class RealtimeTranscriptionSessionCreateResponseGA(BaseModel):
    """Configuration of a realtime transcription session, as the API returns it."""

    type: Literal["transcription"] = "transcription"
    """Type: always `transcription`."""
    id: str
    """Its unique ID."""
    object: str
    """Kind of object."""
    expires_at: int | None = None
    """When it expires, as Unix time in seconds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra data to include in server events. `item.input_audio_transcription.logprobs` adds log probabilities to transcripts of the input audio."""
    audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None = None
    """Settings of the input audio."""
    expires_at_datetime = datetime_view("expires_at")
