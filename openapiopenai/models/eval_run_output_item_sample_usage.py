"""Model `EvalRunOutputItemSampleUsage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalRunOutputItemSampleUsage",
]


class EvalRunOutputItemSampleUsage(BaseModel):
    """`EvalRunOutputItemSampleUsage` of the API."""

    total_tokens: int
    completion_tokens: int
    prompt_tokens: int
    cached_tokens: int
