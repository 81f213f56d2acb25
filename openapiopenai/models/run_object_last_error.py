"""Model `RunObjectLastError`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "RunObjectLastError",
]


class RunObjectLastError(BaseModel):
    """`RunObjectLastError` of the API."""

    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"] | UnknownStr
    message: str
