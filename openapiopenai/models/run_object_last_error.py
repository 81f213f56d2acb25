# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunObjectLastError`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "RunObjectLastError",
]


class RunObjectLastError(BaseModel):
    """The last error of a run; null if there is none."""

    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"] | UnknownStr
    """Error code, for programs."""
    message: str
    """Error message, for people."""
