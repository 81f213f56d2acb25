# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranscriptionSessionCreateResponseGAAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_transcription_session_create_response_ga_audio_input import (
        RealtimeTranscriptionSessionCreateResponseGAAudioInput,
    )

__all__ = [
    "RealtimeTranscriptionSessionCreateResponseGAAudio",
]


class RealtimeTranscriptionSessionCreateResponseGAAudio(BaseModel):
    """Audio settings of a realtime transcription session."""

    input: RealtimeTranscriptionSessionCreateResponseGAAudioInput | None = None
    """Configuration of the input audio."""
