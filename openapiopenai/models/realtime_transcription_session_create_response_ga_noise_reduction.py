# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranscriptionSessionCreateResponseGANoiseReduction`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

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
    """Strength of noise suppression; higher values suppress more. Defaults to 1 when noise reduction is first turned on; a session update that omits it keeps its current value."""
