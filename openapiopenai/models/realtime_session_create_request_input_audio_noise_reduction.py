"""Model `RealtimeSessionCreateRequestInputAudioNoiseReduction`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeSessionCreateRequestInputAudioNoiseReduction",
    "RealtimeSessionCreateRequestInputAudioNoiseReductionDict",
]


class RealtimeSessionCreateRequestInputAudioNoiseReduction(BaseModel):
    """`RealtimeSessionCreateRequestInputAudioNoiseReduction` of the API."""

    type: Literal["near_field", "far_field"] | str | None = None


class RealtimeSessionCreateRequestInputAudioNoiseReductionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioNoiseReduction` as a dict, for arguments."""

    type: Literal["near_field", "far_field"] | str | None
