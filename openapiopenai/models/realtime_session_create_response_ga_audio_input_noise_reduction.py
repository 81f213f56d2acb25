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
    """How noise is taken out of the audio before anything listens to it. It helps to tell when somebody speaks, and the model to understand."""

    type: NoiseReductionType | None = None
    """Where the microphone is."""
    strength: float | None = None
    """How much noise is taken out."""
