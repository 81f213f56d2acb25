"""Model `RealtimeTranslationSessionUpdateRequestInputNoiseReduction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.noise_reduction_type import NoiseReductionType

__all__ = [
    "RealtimeTranslationSessionUpdateRequestInputNoiseReduction",
    "RealtimeTranslationSessionUpdateRequestInputNoiseReductionDict",
]


class RealtimeTranslationSessionUpdateRequestInputNoiseReduction(BaseModel):
    """Noise reduction of the input audio."""

    type: NoiseReductionType
    """Kind of noise reduction, by where the microphone is."""
    strength: float | None = None
    """Strength of the noise reduction."""


class RealtimeTranslationSessionUpdateRequestInputNoiseReductionDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestInputNoiseReduction` as a dict, for arguments."""

    type: Required[NoiseReductionType | str]
    strength: float | None
