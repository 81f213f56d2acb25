# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalRunOutputItemResult`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "EvalRunOutputItemResult",
]


class EvalRunOutputItemResult(BaseModel):
    """Result of a grader for an output item."""

    name: str
    """Name of the grader."""
    type: str | None = None
    """Type of the grader, such as `string-check-grader`."""
    score: float
    """Numeric score that the grader gave."""
    passed: bool
    """Whether the output passed, according to the grader."""
    sample: dict[str, Any] | None = None
    """Intermediate data that the grader produced."""
