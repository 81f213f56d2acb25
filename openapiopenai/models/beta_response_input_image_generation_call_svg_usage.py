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

    input_tokens: int
    """Tokens that were read."""
    model: str
    """Id of the model that wrote it."""
    output_tokens: int
    """Tokens that were written."""
    reasoning_tokens: int
    """How many of the tokens went into reasoning."""
    total_tokens: int
    """Tokens together, read and written."""


class BetaResponseInputImageGenerationCallSvgUsageDict(TypedDict, total=False):
    """`BetaResponseInputImageGenerationCallSvgUsage` as a dict, for arguments."""

    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]
