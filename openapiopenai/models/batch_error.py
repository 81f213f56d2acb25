"""Model `BatchError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BatchError",
]


class BatchError(BaseModel):
    """Something that is wrong with the input file of a batch."""

    code: str | None = None
    """What is wrong, for programs."""
    message: str | None = None
    """What is wrong, for people."""
    param: str | None = None
    """Which argument it is about."""
    line: int | None = None
    """Line of the input file that it is in."""
