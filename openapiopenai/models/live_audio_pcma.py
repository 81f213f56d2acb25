# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveAudioPCMA`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveAudioPCMA",
    "LiveAudioPCMADict",
]


class LiveAudioPCMA(BaseModel):
    """Raw mono G.711 A-law audio."""

    type: Literal["audio/pcma"] = "audio/pcma"
    """Type: always `audio/pcma`."""
    rate: int
    """Sampling rate in Hz: always 8,000."""


class LiveAudioPCMADict(TypedDict, total=False):
    """`LiveAudioPCMA` as a dict, for arguments."""

    type: Required[Literal["audio/pcma"]]
    rate: Required[int]
