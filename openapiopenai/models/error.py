"""Model `Error`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.error_misalignment import ErrorMisalignment

__all__ = [
    "Error",
]


class Error(BaseModel):
    """`Error` of the API."""

    code: str | None
    message: str
    param: str | None
    type: str
    misalignment: ErrorMisalignment | None = None
