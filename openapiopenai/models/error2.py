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
    """An error that occurred during the generation of a response."""

    type: str | None = None
    """Kind of error."""
    code: str
    """Error code, for programs."""
    message: str
    """Error message, for people."""
    param: str | None = None
    """Parameter that the error is about."""
    headers: dict[str, str] | None = None
    """Response headers that came with the error."""
    misalignment: ErrorMisalignment | None = None
    """Why the response was blocked, if it was blocked for misalignment."""
