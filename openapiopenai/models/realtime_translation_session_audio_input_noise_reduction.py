"""Model `RealtimeTranslationSessionAudioInputNoiseReduction`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.noise_reduction_type import NoiseReductionType

__all__ = [
    "RealtimeTranslationSessionAudioInputNoiseReduction",
]


class RealtimeTranslationSessionAudioInputNoiseReduction(BaseModel):
    """How noise is taken out of the audio."""

    type: NoiseReductionType
    """Where the microphone is."""
    strength: float | None = None
    """How much noise is taken out."""
