"""Model `FineTuningJobError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "FineTuningJobError",
]


class FineTuningJobError(BaseModel):
    """Why a training has failed."""

    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """Which argument the error is about, mostly one of the files; null where it is about none."""
