"""Model `RealtimeSessionCreateRequestGAAudioInputNoiseReduction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.noise_reduction_type import NoiseReductionType

__all__ = [
    "RealtimeSessionCreateRequestGAAudioInputNoiseReduction",
    "RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict",
]


class RealtimeSessionCreateRequestGAAudioInputNoiseReduction(BaseModel):
    """How noise is filtered out of the audio, before speech is detected and the model hears it; null turns it off. Fewer noises are then taken for speech, and the model hears better."""

    type: NoiseReductionType | None = None
    """What noise is filtered for: microphones close by or farther off."""
    strength: float | None = None
    """How strongly noise is filtered: more the higher it is. 1 at first; an update without it changes nothing."""


class RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioInputNoiseReduction` as a dict, for arguments."""

    type: NoiseReductionType | str
    strength: float | None
