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
    """`RealtimeTranslationSessionCreateRequestInputNoiseReduction` of the API."""

    type: NoiseReductionType
    strength: float | None = None


class RealtimeTranslationSessionCreateRequestInputNoiseReductionDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestInputNoiseReduction` as a dict, for arguments."""

    type: Required[NoiseReductionType | str]
    strength: float
