"""Model `RealtimeTranslationSessionCreateRequestInputNoiseReduction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.noise_reduction_type import NoiseReductionType

__all__ = [
    "RealtimeTranslationSessionCreateRequestInputNoiseReduction",
    "RealtimeTranslationSessionCreateRequestInputNoiseReductionDict",
]


class RealtimeTranslationSessionCreateRequestInputNoiseReduction(BaseModel):
    """How noise is taken out of the audio."""

    type: NoiseReductionType
    """Where the microphone is."""
    strength: float | None = None
    """How much noise is taken out."""


class RealtimeTranslationSessionCreateRequestInputNoiseReductionDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestInputNoiseReduction` as a dict, for arguments."""

    type: Required[NoiseReductionType | str]
    strength: float
