"""Model `RealtimeSessionCreateResponseGAAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_response_ga_audio_input import (
        RealtimeSessionCreateResponseGAAudioInput,
    )
    from openapiopenai.models.realtime_session_create_response_ga_audio_output import (
        RealtimeSessionCreateResponseGAAudioOutput,
    )

__all__ = [
    "RealtimeSessionCreateResponseGAAudio",
]


class RealtimeSessionCreateResponseGAAudio(BaseModel):
    """Settings of the audio that comes in and goes out."""

    input: RealtimeSessionCreateResponseGAAudioInput | None = None
    """Settings of the audio that comes in."""
    output: RealtimeSessionCreateResponseGAAudioOutput | None = None
    """Settings of the audio that goes out."""
