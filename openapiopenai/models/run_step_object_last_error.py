# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepObjectLastError`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "RunStepObjectLastError",
]


class RunStepObjectLastError(BaseModel):
    """Last error of a run step."""

    code: Literal["server_error", "rate_limit_exceeded"] | UnknownStr
    """Error code, for programs."""
    message: str
    """Error message, for people."""
