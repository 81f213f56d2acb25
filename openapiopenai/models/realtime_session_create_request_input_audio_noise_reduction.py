"""Model `RealtimeSessionCreateRequestInputAudioNoiseReduction`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeSessionCreateRequestInputAudioNoiseReduction",
    "RealtimeSessionCreateRequestInputAudioNoiseReductionDict",
]


class RealtimeSessionCreateRequestInputAudioNoiseReduction(BaseModel):
    """How noise is taken out of the audio before anything listens to it."""

    type: Literal["near_field", "far_field"] | str | None = None
    """Where the microphone is: close (`near_field`) or far off (`far_field`)."""


class RealtimeSessionCreateRequestInputAudioNoiseReductionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioNoiseReduction` as a dict, for arguments."""

    type: Literal["near_field", "far_field"] | str | None
