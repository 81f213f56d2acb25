"""Model `VadConfig`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VadConfig",
    "VadConfigDict",
]


class VadConfig(BaseModel):
    """How speech is told from silence, to cut audio into pieces."""

    type: Literal["server_vad"] = "server_vad"
    """Which variant this is: always `server_vad`."""
    prefix_padding_ms: int | None = None
    """How much audio from before the speech is kept with it, in milliseconds."""
    silence_duration_ms: int | None = None
    """How long a silence ends the speech, in milliseconds; short ones answer sooner, and cut in sooner."""
    threshold: float | None = None
    """How loud speech must be, from 0.0 to 1.0, 0.5 by default. Higher values do better where it is noisy."""


class VadConfigDict(TypedDict, total=False):
    """`VadConfig` as a dict, for arguments."""

    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
