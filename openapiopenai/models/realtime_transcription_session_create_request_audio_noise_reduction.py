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
    """How noise is taken out of the audio before anything listens to it."""

    type: NoiseReductionType | None = None
    """Where the microphone is: close (`near_field`) or far off (`far_field`)."""


class RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction` as a dict, for arguments."""

    type: NoiseReductionType | str
