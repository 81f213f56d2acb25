# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTurnDetectionServerVad`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeTurnDetectionServerVad",
    "RealtimeTurnDetectionServerVadDict",
]


class RealtimeTurnDetectionServerVad(BaseModel):
    """Turn detection by server-side voice activity detection (VAD): a turn begins with speech and ends after a period of silence."""

    type: Literal["server_vad"] = "server_vad"
    """Type: always `server_vad`."""
    threshold: float | None = None
    """Activation threshold of voice activity detection (VAD), from 0.0 to 1.0, 0.5 by default. Higher values need louder speech and may do better in noisy places."""
    prefix_padding_ms: int | None = None
    """Audio to include from before the detected speech, in milliseconds; 300 by default."""
    silence_duration_ms: int | None = None
    """Length of silence that ends the speech, in milliseconds; 500 by default. With shorter ones the model answers sooner, but may interrupt."""
    create_response: bool | None = None
    """Whether a response is created automatically when the user stops speaking. This may fail while the model is responding, if `interrupt_response` is false. With both false, the model never responds automatically, but speech events are still sent."""
    interrupt_response: bool | None = None
    """Whether an ongoing response to the default conversation is canceled when the user starts to speak. With this and `create_response` false, the model never responds automatically, but speech events are still sent."""
    idle_timeout_ms: int | None = None
    """Milliseconds of silence until a response is triggered automatically: 5000 to 30000, counted from when the last response's audio has been played. `input_audio_buffer.timeout_triggered` is then sent. Only with `server_vad`."""


class RealtimeTurnDetectionServerVadDict(TypedDict, total=False):
    """`RealtimeTurnDetectionServerVad` as a dict, for arguments."""

    type: Required[Literal["server_vad"]]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
    create_response: bool
    interrupt_response: bool
    idle_timeout_ms: int | None
