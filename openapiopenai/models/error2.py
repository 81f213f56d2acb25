"""Model `Error2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.error_misalignment import ErrorMisalignment

__all__ = [
    "Error2",
]


class Error2(BaseModel):
    """`Error2` of the API."""

    code: str
    message: str
    headers: dict[str, str] | None = None
    misalignment: ErrorMisalignment | None = None
    param: str | None = None
    type: str | None = None
