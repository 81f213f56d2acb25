"""Model `FineTuningJobError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "FineTuningJobError",
]


class FineTuningJobError(BaseModel):
    """`FineTuningJobError` of the API."""

    code: str
    message: str
    param: str | None
