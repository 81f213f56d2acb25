"""Model `ResponseInputItemImageGenerationCallErrorModerationDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ResponseInputItemImageGenerationCallErrorModerationDetails",
    "ResponseInputItemImageGenerationCallErrorModerationDetailsDict",
]


class ResponseInputItemImageGenerationCallErrorModerationDetails(BaseModel):
    """What moderation found in a call of the image tool that it blocked."""

    categories: list[str]
    """Categories of moderation that were found; more may come over time."""
    moderation_stage: Literal["input", "output", "unknown"] | UnknownStr
    """Where the call was blocked: at what went in, or at what came out."""


class ResponseInputItemImageGenerationCallErrorModerationDetailsDict(TypedDict, total=False):
    """`ResponseInputItemImageGenerationCallErrorModerationDetails` as a dict, for arguments."""

    categories: Required[Sequence[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"] | str]
