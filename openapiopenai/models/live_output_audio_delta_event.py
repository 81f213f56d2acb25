"""Model `LiveOutputAudioDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "LiveOutputAudioDeltaEvent",
]


class LiveOutputAudioDeltaEvent(BaseModel):
    """`LiveOutputAudioDeltaEvent` of the API."""

    delta: str
    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    """Which variant this is: always `session.output_audio.delta`."""
    end_ms: int | None = None
    """Where it ends, in milliseconds."""
    start_ms: int | None = None
    """Where it begins, in milliseconds."""
    delta_bytes = bytes_view("delta")
