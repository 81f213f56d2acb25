# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalRunResultCounts`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "EvalRunResultCounts",
]


class EvalRunResultCounts(BaseModel):
    """Number of output items of a run, by outcome."""

    total: int
    """Total number of output items that were executed."""
    errored: int
    """Number of output items that ended with an error."""
    failed: int
    """Number of output items that did not pass."""
    passed: int
    """Number of output items that passed."""
