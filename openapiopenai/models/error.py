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
    """What the API says when a request fails."""

    code: str | None
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """Which argument the error is about."""
    type: str
    """Kind of the error."""
    misalignment: ErrorMisalignment | None = None
    """Why the response was blocked, where it was for misalignment."""
