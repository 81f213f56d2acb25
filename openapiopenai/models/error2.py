"""Model `Error2`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "Error2",
]


class Error2(BaseModel):
    """`Error2` of the API."""

    code: str
    message: str
