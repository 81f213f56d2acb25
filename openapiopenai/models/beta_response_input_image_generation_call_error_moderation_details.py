"""Model `BetaResponseInputImageGenerationCallErrorModerationDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "BetaResponseInputImageGenerationCallErrorModerationDetails",
    "BetaResponseInputImageGenerationCallErrorModerationDetailsDict",
]


class BetaResponseInputImageGenerationCallErrorModerationDetails(BaseModel):
    """What the content filter has found in the making of an image."""

    categories: list[str]
    """Categories that apply; there may be new ones."""
    moderation_stage: Literal["input", "output", "unknown"] | UnknownStr
    """Whether it was found in the input or the output."""


class BetaResponseInputImageGenerationCallErrorModerationDetailsDict(TypedDict, total=False):
    """`BetaResponseInputImageGenerationCallErrorModerationDetails` as a dict, for arguments."""

    categories: Required[Sequence[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"] | str]
