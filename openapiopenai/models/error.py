"""Model `Error`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "Error",
]


class Error(BaseModel):
    """`Error` of the API."""

    code: str | None
    message: str
    param: str | None
    type: str
