# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeAudioFormatsAudioPcm`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeAudioFormatsAudioPcm",
    "RealtimeAudioFormatsAudioPcmDict",
]


class RealtimeAudioFormatsAudioPcm(BaseModel):
    """PCM audio, only at 24 kHz."""

    type: Literal["audio/pcm"] | None = None
    """Type: always `audio/pcm`."""
    rate: Literal[24000] | None = None
    """Sampling rate in hertz: always `24000`."""


class RealtimeAudioFormatsAudioPcmDict(TypedDict, total=False):
    """`RealtimeAudioFormatsAudioPcm` as a dict, for arguments."""

    type: Literal["audio/pcm"]
    rate: Literal[24000]
