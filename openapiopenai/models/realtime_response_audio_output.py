# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeResponseAudioOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats
    from openapiopenai.models.voice_ids_shared import VoiceIdsShared

__all__ = [
    "RealtimeResponseAudioOutput",
]


class RealtimeResponseAudioOutput(BaseModel):
    """Format and voice of a response's output audio."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    voice: VoiceIdsShared | None = None
    """Voice of the model; it cannot be changed in the session once the model has output audio. `marin` and `cedar` are recommended for the best quality."""
