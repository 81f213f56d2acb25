"""Model `BetaResponseInputImageGenerationCallSvgUsage`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BetaResponseInputImageGenerationCallSvgUsage",
    "BetaResponseInputImageGenerationCallSvgUsageDict",
]


class BetaResponseInputImageGenerationCallSvgUsage(BaseModel):
    """Tokens that writing SVG took."""

    model: str
    """Id of the model that wrote it."""
    input_tokens: int
    """Tokens that were read."""
    output_tokens: int
    """Tokens that were written."""
    reasoning_tokens: int
    """How many of the tokens went into reasoning."""
    total_tokens: int
    """Tokens together, read and written."""


class BetaResponseInputImageGenerationCallSvgUsageDict(TypedDict, total=False):
    """`BetaResponseInputImageGenerationCallSvgUsage` as a dict, for arguments."""

    model: Required[str]
    input_tokens: Required[int]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]
