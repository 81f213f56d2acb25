"""Model `RealtimeResponseAudioOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats
    from openapiopenai.models.voice_ids_shared import VoiceIdsShared

__all__ = [
    "RealtimeResponseAudioOutput",
]


class RealtimeResponseAudioOutput(BaseModel):
    """The format and the voice of a response."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    voice: VoiceIdsShared | None = None
    """The voice. It cannot be changed once the model has spoken in the session; `marin` and `cedar` sound best."""
