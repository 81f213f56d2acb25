# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeResponseAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_response_audio_output import RealtimeResponseAudioOutput

__all__ = [
    "RealtimeResponseAudio",
]


class RealtimeResponseAudio(BaseModel):
    """Audio settings of a response."""

    output: RealtimeResponseAudioOutput | None = None
    """Format and voice of the output audio."""
