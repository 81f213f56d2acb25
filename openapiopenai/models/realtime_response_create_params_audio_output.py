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
    """The format and the voice that a response shall have."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    voice: VoiceIdsOrCustomVoice | None = None
    """Name of a voice, or an object with the `id` of one of your own. It cannot be changed once the model has spoken in the session; `marin` and `cedar` sound best."""


class RealtimeResponseCreateParamsAudioOutputDict(TypedDict, total=False):
    """`RealtimeResponseCreateParamsAudioOutput` as a dict, for arguments."""

    format: RealtimeAudioFormatsDict | RealtimeAudioFormats
    voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice
