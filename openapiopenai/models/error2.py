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
    """Why something could not be made."""

    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    headers: dict[str, str] | None = None
    """Headers of an answer that go with the error."""
    misalignment: ErrorMisalignment | None = None
    """What the model seemed to do without being meant to."""
    param: str | None = None
    """Which argument the error is about."""
    type: str | None = None
    """Kind of error."""
