"""Model `EvalRunOutputItemResult`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalRunOutputItemResult",
]


class EvalRunOutputItemResult(BaseModel):
    """What a criterion has found in a row."""

    name: str
    """Name of the criterion."""
    type: str | None = None
    """Kind of grader, such as `string-check-grader`."""
    score: float
    """The score."""
    passed: bool
    """Whether the row has passed."""
    sample: dict[str, Any] | None = None
    """What the grader itself has made on the way."""
