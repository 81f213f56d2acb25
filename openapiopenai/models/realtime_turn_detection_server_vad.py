"""Model `RealtimeTurnDetectionServerVad`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTurnDetectionServerVad",
    "RealtimeTurnDetectionServerVadDict",
]


class RealtimeTurnDetectionServerVad(BaseModel):
    """Tells turns by sound: one begins with speech, and ends after a silence."""

    type: Literal["server_vad"] = "server_vad"
    """Which variant this is: always `server_vad`."""
    threshold: float | None = None
    """How loud speech must be, from 0.0 to 1.0, 0.5 by default. Higher values do better where it is noisy."""
    prefix_padding_ms: int | None = None
    """How much audio from before the speech is kept with it, in milliseconds; 300 by default."""
    silence_duration_ms: int | None = None
    """How long a silence ends the speech, in milliseconds; 500 by default. Short ones answer sooner, and cut in sooner."""
    create_response: bool | None = None
    """Whether the model answers when the user stops speaking. May fail while it is answering, if `interrupt_response` is off. With both off it never answers by itself, though events of speech still come."""
    interrupt_response: bool | None = None
    """Whether an answer to the default conversation is canceled when the user begins to speak. With this and `create_response` off the model never answers by itself, though events of speech still come."""
    idle_timeout_ms: int | None = None
    """How long the user may be silent before the model speaks up, in milliseconds: 5000 to 30000. Counted from when the last answer's audio has been played; `input_audio_buffer.timeout_triggered` is then sent. Only with `server_vad`."""


class RealtimeTurnDetectionServerVadDict(TypedDict, total=False):
    """`RealtimeTurnDetectionServerVad` as a dict, for arguments."""

    type: Required[Literal["server_vad"]]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
    create_response: bool
    interrupt_response: bool
    idle_timeout_ms: int | None
