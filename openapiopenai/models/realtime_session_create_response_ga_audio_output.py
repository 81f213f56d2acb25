# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateResponseGAAudioOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats
    from openapiopenai.models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice

__all__ = [
    "RealtimeSessionCreateResponseGAAudioOutput",
]


class RealtimeSessionCreateResponseGAAudioOutput(BaseModel):
    """Settings of the output audio of a realtime session: format, voice and speed."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    voice: VoiceIdsOrCustomVoice | None = None
    """Voice that the model speaks with: name of a built-in voice, or an object with the `id` of a custom one."""
    speed: float | None = None
    """Speed of the model's speech, relative to the original: from 0.25 to 1.5, 1.0 by default. Applied to the finished audio, and can be changed only between turns."""
