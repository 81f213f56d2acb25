"""Model `EvalRunOutputItemResult`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalRunOutputItemResult",
]


class EvalRunOutputItemResult(BaseModel):
    """`EvalRunOutputItemResult` of the API."""

    name: str
    type: str | None = None
    score: float
    passed: bool
    sample: dict[str, Any] | None = None
