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
    """An error that came up while the answer was made."""

    type: str | None = None
    """Kind of error."""
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None = None
    """Which argument the error is about."""
    headers: dict[str, str] | None = None
    """Headers that go with the error."""
    misalignment: ErrorMisalignment | None = None
    """Why the response was blocked, where it was for misalignment."""
