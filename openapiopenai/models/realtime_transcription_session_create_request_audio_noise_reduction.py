"""Model `RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.noise_reduction_type import NoiseReductionType

__all__ = [
    "RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction",
    "RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict",
]


class RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction(BaseModel):
    """`RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction` of the API."""

    type: NoiseReductionType | None = None


class RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction` as a dict, for arguments."""

    type: NoiseReductionType | str
