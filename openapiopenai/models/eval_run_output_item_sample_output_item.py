"""Model `EvalRunOutputItemSampleOutputItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalRunOutputItemSampleOutputItem",
]


class EvalRunOutputItemSampleOutputItem(BaseModel):
    """`EvalRunOutputItemSampleOutputItem` of the API."""

    role: str | None = None
    content: str | None = None
