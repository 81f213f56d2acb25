# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseInputItemImageGenerationCallSvgUsage`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseInputItemImageGenerationCallSvgUsage",
    "ResponseInputItemImageGenerationCallSvgUsageDict",
]


class ResponseInputItemImageGenerationCallSvgUsage(BaseModel):
    """Token usage for writing an SVG, separate from that of image generation."""

    model: str
    """ID of the model that generated the SVG."""
    input_tokens: int
    """Number of input tokens."""
    output_tokens: int
    """Number of output tokens."""
    reasoning_tokens: int
    """Number of tokens used for reasoning."""
    total_tokens: int
    """Total number of tokens, input and output."""


class ResponseInputItemImageGenerationCallSvgUsageDict(TypedDict, total=False):
    """`ResponseInputItemImageGenerationCallSvgUsage` as a dict, for arguments."""

    model: Required[str]
    input_tokens: Required[int]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]
