"""Model `RealtimeSessionCreateResponseGAAudioOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats
    from openapiopenai.models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice

__all__ = [
    "RealtimeSessionCreateResponseGAAudioOutput",
]


class RealtimeSessionCreateResponseGAAudioOutput(BaseModel):
    """`RealtimeSessionCreateResponseGAAudioOutput` of the API."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsOrCustomVoice | None = None
    speed: float | None = None
