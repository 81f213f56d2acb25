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
    """`ResponseError` of the API."""

    code: ResponseErrorCode
    message: str
    misalignment: ErrorMisalignment | None = None
    param: str | None = None
    type: str | None = None
