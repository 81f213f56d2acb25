"""Model `RealtimeTurnDetectionServerVad`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTurnDetectionServerVad",
    "RealtimeTurnDetectionServerVadDict",
]


class RealtimeTurnDetectionServerVad(BaseModel):
    """`RealtimeTurnDetectionServerVad` of the API."""

    type: Literal["server_vad"] = "server_vad"
    """Which variant this is: always `server_vad`."""
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    """How much audio from before the speech is kept with it, in milliseconds."""
    silence_duration_ms: int | None = None
    """How long a silence ends the speech, in milliseconds; short ones answer sooner, and cut in sooner."""
    create_response: bool | None = None
    interrupt_response: bool | None = None
    idle_timeout_ms: int | None = None


class RealtimeTurnDetectionServerVadDict(TypedDict, total=False):
    """`RealtimeTurnDetectionServerVad` as a dict, for arguments."""

    type: Required[Literal["server_vad"]]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
    create_response: bool
    interrupt_response: bool
    idle_timeout_ms: int | None
