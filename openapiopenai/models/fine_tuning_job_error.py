# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuningJobError`."""

from __future__ import annotations

from typing import Annotated

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "FineTuningJobError",
]


class FineTuningJobError(BaseModel):
    """Why a fine-tuning job failed."""

    code: Annotated[str, Tolerates("absent")]
    """Error code, for programs."""
    message: Annotated[str, Tolerates("absent")]
    """Error message, for people."""
    param: str | None = None
    """Parameter that was invalid, usually `training_file` or `validation_file`; null if the failure was not due to a parameter."""
