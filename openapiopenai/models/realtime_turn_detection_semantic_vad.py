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
    """`RealtimeTurnDetectionSemanticVad` of the API."""

    type: Literal["semantic_vad"] = "semantic_vad"
    """Which variant this is: always `semantic_vad`."""
    eagerness: Literal["low", "medium", "high", "auto"] | UnknownStr | None = None
    create_response: bool | None = None
    interrupt_response: bool | None = None


class RealtimeTurnDetectionSemanticVadDict(TypedDict, total=False):
    """`RealtimeTurnDetectionSemanticVad` as a dict, for arguments."""

    type: Required[Literal["semantic_vad"]]
    eagerness: Literal["low", "medium", "high", "auto"] | str
    create_response: bool
    interrupt_response: bool
