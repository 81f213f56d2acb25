"""Model `RealtimeResponseAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_response_audio_output import RealtimeResponseAudioOutput

__all__ = [
    "RealtimeResponseAudio",
]


class RealtimeResponseAudio(BaseModel):
    """How a response sounds."""

    output: RealtimeResponseAudioOutput | None = None
    """The format and the voice."""
