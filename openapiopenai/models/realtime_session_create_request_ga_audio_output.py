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
    """`RealtimeSessionCreateRequestGAAudioOutput` of the API."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsOrCustomVoice | None = None
    speed: float | None = None


class RealtimeSessionCreateRequestGAAudioOutputDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioOutput` as a dict, for arguments."""

    format: RealtimeAudioFormatsDict | RealtimeAudioFormats
    voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice
    speed: float
