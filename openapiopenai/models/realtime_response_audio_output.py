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
    """`RealtimeResponseAudioOutput` of the API."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsShared | None = None
