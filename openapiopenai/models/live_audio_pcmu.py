# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveAudioPCMU`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveAudioPCMU",
    "LiveAudioPCMUDict",
]


class LiveAudioPCMU(BaseModel):
    """Raw mono G.711 μ-law audio."""

    type: Literal["audio/pcmu"] = "audio/pcmu"
    """Type: always `audio/pcmu`."""
    rate: int
    """Sampling rate in Hz: always 8,000."""


class LiveAudioPCMUDict(TypedDict, total=False):
    """`LiveAudioPCMU` as a dict, for arguments."""

    type: Required[Literal["audio/pcmu"]]
    rate: Required[int]
