"""Model `EvalApiError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalApiError",
]


class EvalApiError(BaseModel):
    """What went wrong in an evaluation."""

    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
