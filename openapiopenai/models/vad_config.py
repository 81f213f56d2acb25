"""Model `VadConfig`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VadConfig",
    "VadConfigDict",
]


class VadConfig(BaseModel):
    """`VadConfig` of the API."""

    type: Literal["server_vad"] = "server_vad"
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None


class VadConfigDict(TypedDict, total=False):
    """`VadConfig` as a dict, for arguments."""

    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
