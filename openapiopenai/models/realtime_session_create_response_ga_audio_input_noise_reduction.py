"""Model `RealtimeSessionCreateResponseGAAudioInputNoiseReduction`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.noise_reduction_type import NoiseReductionType

__all__ = [
    "RealtimeSessionCreateResponseGAAudioInputNoiseReduction",
]


class RealtimeSessionCreateResponseGAAudioInputNoiseReduction(BaseModel):
    """`RealtimeSessionCreateResponseGAAudioInputNoiseReduction` of the API."""

    type: NoiseReductionType | None = None
    strength: float | None = None
