"""Model `BetaResponseInputImageGenerationCallSvgUsage`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BetaResponseInputImageGenerationCallSvgUsage",
    "BetaResponseInputImageGenerationCallSvgUsageDict",
]


class BetaResponseInputImageGenerationCallSvgUsage(BaseModel):
    """`BetaResponseInputImageGenerationCallSvgUsage` of the API."""

    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class BetaResponseInputImageGenerationCallSvgUsageDict(TypedDict, total=False):
    """`BetaResponseInputImageGenerationCallSvgUsage` as a dict, for arguments."""

    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]
