"""Model `ResponseError`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.error_misalignment import ErrorMisalignment
    from openapiopenai.models.response_error_code import ResponseErrorCode

__all__ = [
    "ResponseError",
]


class ResponseError(BaseModel):
    """Why a response failed."""

    type: str | None = None
    """Kind of the error; null where it was not recorded."""
    code: ResponseErrorCode
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None = None
    """Which argument the error is about; null where none is recorded."""
    misalignment: ErrorMisalignment | None = None
    """Why the response was blocked, where it was for misalignment."""
