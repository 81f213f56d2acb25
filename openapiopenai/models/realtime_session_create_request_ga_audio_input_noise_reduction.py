"""Model `RealtimeSessionCreateRequestGAAudioInputNoiseReduction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.noise_reduction_type import NoiseReductionType

__all__ = [
    "RealtimeSessionCreateRequestGAAudioInputNoiseReduction",
    "RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict",
]


class RealtimeSessionCreateRequestGAAudioInputNoiseReduction(BaseModel):
    """`RealtimeSessionCreateRequestGAAudioInputNoiseReduction` of the API."""

    type: NoiseReductionType | None = None
    strength: float | None = None


class RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioInputNoiseReduction` as a dict, for arguments."""

    type: NoiseReductionType | str
    strength: float | None
