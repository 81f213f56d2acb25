# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveAudioPCM`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveAudioPCM",
    "LiveAudioPCMDict",
]


class LiveAudioPCM(BaseModel):
    """Raw 16-bit little-endian mono PCM audio."""

    type: Literal["audio/pcm"] = "audio/pcm"
    """Type: always `audio/pcm`."""
    rate: Literal[16000, 24000] | int
    """Sampling rate in Hz."""


class LiveAudioPCMDict(TypedDict, total=False):
    """`LiveAudioPCM` as a dict, for arguments."""

    type: Required[Literal["audio/pcm"]]
    rate: Required[Literal[16000, 24000] | int]
