"""Model `EvalRunOutputItemSampleInputItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalRunOutputItemSampleInputItem",
]


class EvalRunOutputItemSampleInputItem(BaseModel):
    """`EvalRunOutputItemSampleInputItem` of the API."""

    role: str
    content: str
