"""Model `RealtimeSessionCreateResponseAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_response_audio_input import (
        RealtimeSessionCreateResponseAudioInput,
    )
    from openapiopenai.models.realtime_session_create_response_audio_output import (
        RealtimeSessionCreateResponseAudioOutput,
    )

__all__ = [
    "RealtimeSessionCreateResponseAudio",
]


class RealtimeSessionCreateResponseAudio(BaseModel):
    """How speech comes into a session, and goes out."""

    input: RealtimeSessionCreateResponseAudioInput | None = None
    """How speech comes in."""
    output: RealtimeSessionCreateResponseAudioOutput | None = None
    """How speech goes out."""
