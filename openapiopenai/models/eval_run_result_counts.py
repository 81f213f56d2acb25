"""Model `EvalRunResultCounts`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalRunResultCounts",
]


class EvalRunResultCounts(BaseModel):
    """`EvalRunResultCounts` of the API."""

    total: int
    errored: int
    failed: int
    passed: int
