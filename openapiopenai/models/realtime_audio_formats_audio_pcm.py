"""Model `RealtimeAudioFormatsAudioPcm`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeAudioFormatsAudioPcm",
    "RealtimeAudioFormatsAudioPcmDict",
]


class RealtimeAudioFormatsAudioPcm(BaseModel):
    """`RealtimeAudioFormatsAudioPcm` of the API."""

    type: Literal["audio/pcm"] | None = None
    """Which variant this is: always `audio/pcm`."""
    rate: Literal[24000] | None = None


class RealtimeAudioFormatsAudioPcmDict(TypedDict, total=False):
    """`RealtimeAudioFormatsAudioPcm` as a dict, for arguments."""

    type: Literal["audio/pcm"]
    rate: Literal[24000]
