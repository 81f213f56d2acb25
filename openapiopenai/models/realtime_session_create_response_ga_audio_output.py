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
    """How the model sounds."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    voice: VoiceIdsOrCustomVoice | None = None
    """Name of a voice, or an object with the `id` of one of your own."""
    speed: float | None = None
    """How fast the speech is played, from 0.25 to 1.5 times as fast, 1 by default; it can be changed between turns."""
