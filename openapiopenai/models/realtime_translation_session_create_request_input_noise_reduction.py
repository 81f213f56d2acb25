# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationSessionCreateRequestInputNoiseReduction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.noise_reduction_type import NoiseReductionType

__all__ = [
    "RealtimeTranslationSessionCreateRequestInputNoiseReduction",
    "RealtimeTranslationSessionCreateRequestInputNoiseReductionDict",
]


class RealtimeTranslationSessionCreateRequestInputNoiseReduction(BaseModel):
    """Noise reduction of the input audio."""

    type: NoiseReductionType
    """Kind of noise reduction, by where the microphone is."""
    strength: float | None = None
    """Strength of noise suppression; higher values suppress more. Defaults to 1 when noise reduction is first turned on; a session update that omits it keeps its current value."""


class RealtimeTranslationSessionCreateRequestInputNoiseReductionDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestInputNoiseReduction` as a dict, for arguments."""

    type: Required[NoiseReductionType | str]
    strength: float
