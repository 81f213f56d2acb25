"""Model `RealtimeTranscriptionSessionCreateResponseGANoiseReduction`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.noise_reduction_type import NoiseReductionType

__all__ = [
    "RealtimeTranscriptionSessionCreateResponseGANoiseReduction",
]


class RealtimeTranscriptionSessionCreateResponseGANoiseReduction(BaseModel):
    """Noise reduction of the input audio."""

    type: NoiseReductionType | None = None
    """Kind of noise reduction, by where the microphone is."""
    strength: float | None = None
    """Strength of the noise reduction."""
