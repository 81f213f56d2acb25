# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateRequestGAAudioOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats, RealtimeAudioFormatsDict
    from openapiopenai.models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceDict

__all__ = [
    "RealtimeSessionCreateRequestGAAudioOutput",
    "RealtimeSessionCreateRequestGAAudioOutputDict",
]


class RealtimeSessionCreateRequestGAAudioOutput(BaseModel):
    """Settings of the output audio.

    Known as `RealtimeAudioConfigOutput`."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    voice: VoiceIdsOrCustomVoice | None = None
    """Voice that the model speaks with: `marin` or `cedar` (best), `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer` or `verse`, or an object with the `id` of a custom voice. Cannot be changed once the model has responded with audio."""
    speed: float | None = None
    """Speed of the model's speech, relative to the original: from 0.25 to 1.5, 1.0 by default. Applied to the finished audio, and can be changed only between turns."""


class RealtimeSessionCreateRequestGAAudioOutputDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioOutput` as a dict, for arguments."""

    format: RealtimeAudioFormatsDict | RealtimeAudioFormats
    voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice
    speed: float
