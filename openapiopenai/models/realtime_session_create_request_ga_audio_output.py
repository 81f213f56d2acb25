"""Model `RealtimeSessionCreateRequestGAAudioOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats, RealtimeAudioFormatsDict
    from openapiopenai.models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceDict

__all__ = [
    "RealtimeSessionCreateRequestGAAudioOutput",
    "RealtimeSessionCreateRequestGAAudioOutputDict",
]


class RealtimeSessionCreateRequestGAAudioOutput(BaseModel):
    """Settings of the audio that goes out."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    voice: VoiceIdsOrCustomVoice | None = None
    """The voice that the model speaks with: a built-in one, of which `marin` and `cedar` are best, or the id of a custom one. Cannot be changed once the model has spoken."""
    speed: float | None = None
    """How fast the model speaks: from 0.25 to 1.5, 1.0 by default. Changes the finished audio, and can be set only between turns."""


class RealtimeSessionCreateRequestGAAudioOutputDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioOutput` as a dict, for arguments."""

    format: RealtimeAudioFormatsDict | RealtimeAudioFormats
    voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice
    speed: float
