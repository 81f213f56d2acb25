"""Model `EvalRunPerModelUsageItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalRunPerModelUsageItem",
]


class EvalRunPerModelUsageItem(BaseModel):
    """`EvalRunPerModelUsageItem` of the API."""

    model_name: str
    invocation_count: int
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cached_tokens: int
