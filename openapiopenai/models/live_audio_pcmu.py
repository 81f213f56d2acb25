"""Model `LiveAudioPCMU`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveAudioPCMU",
    "LiveAudioPCMUDict",
]


class LiveAudioPCMU(BaseModel):
    """`LiveAudioPCMU` of the API."""

    rate: int
    type: Literal["audio/pcmu"] = "audio/pcmu"
    """Which variant this is: always `audio/pcmu`."""


class LiveAudioPCMUDict(TypedDict, total=False):
    """`LiveAudioPCMU` as a dict, for arguments."""

    rate: Required[int]
    type: Required[Literal["audio/pcmu"]]
