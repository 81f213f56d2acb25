# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateResponseAudioOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats
    from openapiopenai.models.voice_ids_shared import VoiceIdsShared

__all__ = [
    "RealtimeSessionCreateResponseAudioOutput",
]


class RealtimeSessionCreateResponseAudioOutput(BaseModel):
    """Settings of the output audio of a session."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    voice: VoiceIdsShared | None = None
    """Name of the voice; `marin` and `cedar` sound best. It cannot be changed once the model has responded with audio in the session."""
    speed: float | None = None
    """Speed of the model's speech, from 0.25 to 1.5, 1 by default; it can only be changed between turns."""
