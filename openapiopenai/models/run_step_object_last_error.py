"""Model `RunStepObjectLastError`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "RunStepObjectLastError",
]


class RunStepObjectLastError(BaseModel):
    """Why a step failed."""

    code: Literal["server_error", "rate_limit_exceeded"] | UnknownStr
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
