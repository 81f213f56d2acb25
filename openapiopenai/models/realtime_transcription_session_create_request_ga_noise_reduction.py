"""Model `RealtimeTranscriptionSessionCreateRequestGANoiseReduction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.noise_reduction_type import NoiseReductionType

__all__ = [
    "RealtimeTranscriptionSessionCreateRequestGANoiseReduction",
    "RealtimeTranscriptionSessionCreateRequestGANoiseReductionDict",
]


class RealtimeTranscriptionSessionCreateRequestGANoiseReduction(BaseModel):
    """`RealtimeTranscriptionSessionCreateRequestGANoiseReduction` of the API."""

    type: NoiseReductionType | None = None
    strength: float | None = None


class RealtimeTranscriptionSessionCreateRequestGANoiseReductionDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGANoiseReduction` as a dict, for arguments."""

    type: NoiseReductionType | str
    strength: float | None
