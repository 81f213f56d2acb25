# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateResponseGAAudioInputNoiseReduction`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.noise_reduction_type import NoiseReductionType

__all__ = [
    "RealtimeSessionCreateResponseGAAudioInputNoiseReduction",
]


class RealtimeSessionCreateResponseGAAudioInputNoiseReduction(BaseModel):
    """Noise reduction for input audio. The audio is filtered before it reaches voice activity detection (VAD) and the model, which reduces false detections and helps the model understand it."""

    type: NoiseReductionType | None = None
    """Kind of noise reduction, by where the microphone is."""
    strength: float | None = None
    """Strength of noise suppression; higher values suppress more. Defaults to 1 when noise reduction is first turned on; a session update that omits it keeps its current value."""
