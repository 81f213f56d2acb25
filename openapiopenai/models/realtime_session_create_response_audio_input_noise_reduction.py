"""Model `RealtimeSessionCreateResponseAudioInputNoiseReduction`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.noise_reduction_type import NoiseReductionType

__all__ = [
    "RealtimeSessionCreateResponseAudioInputNoiseReduction",
]


class RealtimeSessionCreateResponseAudioInputNoiseReduction(BaseModel):
    """How noise is taken out of the audio before anything listens to it."""

    type: NoiseReductionType | None = None
    """Where the microphone is: close (`near_field`) or far off (`far_field`)."""
