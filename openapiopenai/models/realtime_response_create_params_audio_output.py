"""Model `RealtimeResponseCreateParamsAudioOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats, RealtimeAudioFormatsDict
    from openapiopenai.models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceDict

__all__ = [
    "RealtimeResponseCreateParamsAudioOutput",
    "RealtimeResponseCreateParamsAudioOutputDict",
]


class RealtimeResponseCreateParamsAudioOutput(BaseModel):
    """`RealtimeResponseCreateParamsAudioOutput` of the API."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsOrCustomVoice | None = None


class RealtimeResponseCreateParamsAudioOutputDict(TypedDict, total=False):
    """`RealtimeResponseCreateParamsAudioOutput` as a dict, for arguments."""

    format: RealtimeAudioFormatsDict | RealtimeAudioFormats
    voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice
