"""Model `FineTuningJobError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "FineTuningJobError",
]


class FineTuningJobError(BaseModel):
    """Why a fine-tuning job failed."""

    code: str
    """Error code, for programs."""
    message: str
    """Error message, for people."""
    param: str | None
    """Parameter that was invalid, usually `training_file` or `validation_file`; null if the failure was not due to a parameter."""
