"""Model `LiveAudioPCMU`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveAudioPCMU",
    "LiveAudioPCMUDict",
]


class LiveAudioPCMU(BaseModel):
    """Raw mono G.711 audio by the μ-law."""

    rate: int
    """Samples a second: 8,000."""
    type: Literal["audio/pcmu"] = "audio/pcmu"
    """Which variant this is: always `audio/pcmu`."""


class LiveAudioPCMUDict(TypedDict, total=False):
    """`LiveAudioPCMU` as a dict, for arguments."""

    rate: Required[int]
    type: Required[Literal["audio/pcmu"]]
