# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTurnDetectionSemanticVad`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "RealtimeTurnDetectionSemanticVad",
    "RealtimeTurnDetectionSemanticVadDict",
]


class RealtimeTurnDetectionSemanticVad(BaseModel):
    """Semantic turn detection: a model judges whether the user has finished speaking."""

    type: Literal["semantic_vad"] = "semantic_vad"
    """Type: always `semantic_vad`."""
    eagerness: Literal["low", "medium", "high", "auto"] | UnknownStr | None = None
    """How eagerly the model responds: it waits at most 8 seconds with `low`, 4 with `medium`, 2 with `high`. `auto`, the default, is the same as `medium`."""
    create_response: bool | None = None
    """Whether a response is created automatically when the user stops speaking."""
    interrupt_response: bool | None = None
    """Whether an ongoing response to the default conversation is interrupted when the user starts to speak."""


class RealtimeTurnDetectionSemanticVadDict(TypedDict, total=False):
    """`RealtimeTurnDetectionSemanticVad` as a dict, for arguments."""

    type: Required[Literal["semantic_vad"]]
    eagerness: Literal["low", "medium", "high", "auto"] | str
    create_response: bool
    interrupt_response: bool
