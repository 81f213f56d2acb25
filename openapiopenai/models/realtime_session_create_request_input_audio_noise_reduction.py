# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateRequestInputAudioNoiseReduction`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeSessionCreateRequestInputAudioNoiseReduction",
    "RealtimeSessionCreateRequestInputAudioNoiseReductionDict",
]


class RealtimeSessionCreateRequestInputAudioNoiseReduction(BaseModel):
    """Noise reduction for input audio: it is filtered before it reaches voice activity detection (VAD) and the model."""

    type: Literal["near_field", "far_field"] | str | None = None
    """Kind of noise reduction: `near_field` for close microphones such as headphones, `far_field` for distant ones such as those of a laptop or a conference room."""


class RealtimeSessionCreateRequestInputAudioNoiseReductionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioNoiseReduction` as a dict, for arguments."""

    type: Literal["near_field", "far_field"] | str | None
