# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VadConfig`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VadConfig",
    "VadConfigDict",
]


class VadConfig(BaseModel):
    """Settings of voice activity detection (VAD), which splits the audio into chunks."""

    type: Literal["server_vad"] = "server_vad"
    """Type: always `server_vad`."""
    prefix_padding_ms: int | None = None
    """Amount of audio to include from before the detected speech, in milliseconds."""
    silence_duration_ms: int | None = None
    """Duration of silence that ends the speech, in milliseconds. Shorter values give quicker responses, but short pauses may be taken for the end."""
    threshold: float | None = None
    """Activation threshold of voice activity detection (VAD), from 0.0 to 1.0, 0.5 by default. Higher values need louder speech and may do better in noisy places."""


class VadConfigDict(TypedDict, total=False):
    """`VadConfig` as a dict, for arguments."""

    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
