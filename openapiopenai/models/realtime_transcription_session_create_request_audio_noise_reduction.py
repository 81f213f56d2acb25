# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.noise_reduction_type import NoiseReductionType

__all__ = [
    "RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction",
    "RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict",
]


class RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction(BaseModel):
    """Noise reduction for input audio: it is filtered before it reaches voice activity detection (VAD) and the model."""

    type: NoiseReductionType | None = None
    """Kind of noise reduction: `near_field` for close microphones such as headphones, `far_field` for distant ones such as those of a laptop or a conference room."""


class RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction` as a dict, for arguments."""

    type: NoiseReductionType | str
