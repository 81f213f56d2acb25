"""Model `RealtimeTurnDetectionSemanticVad`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "RealtimeTurnDetectionSemanticVad",
    "RealtimeTurnDetectionSemanticVadDict",
]


class RealtimeTurnDetectionSemanticVad(BaseModel):
    """Tells turns by sense: a model judges whether the user has finished."""

    type: Literal["semantic_vad"] = "semantic_vad"
    """Which variant this is: always `semantic_vad`."""
    eagerness: Literal["low", "medium", "high", "auto"] | UnknownStr | None = None
    """How soon the model answers: it waits at most 8 seconds with `low`, 4 with `medium`, 2 with `high`. `auto`, the default, is `medium`."""
    create_response: bool | None = None
    """Whether the model answers when the user stops speaking."""
    interrupt_response: bool | None = None
    """Whether an answer to the default conversation is canceled when the user begins to speak."""


class RealtimeTurnDetectionSemanticVadDict(TypedDict, total=False):
    """`RealtimeTurnDetectionSemanticVad` as a dict, for arguments."""

    type: Required[Literal["semantic_vad"]]
    eagerness: Literal["low", "medium", "high", "auto"] | str
    create_response: bool
    interrupt_response: bool
