# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseError`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.error_misalignment import ErrorMisalignment
    from openapiopenai.models.response_error_code import ResponseErrorCode

__all__ = [
    "ResponseError",
]


class ResponseError(BaseModel):
    """Why a response failed."""

    type: str | None = None
    """Kind of the error; null if it was not recorded."""
    code: ResponseErrorCode
    """Error code, for programs."""
    message: str
    """Error message, for people."""
    param: str | None = None
    """Request parameter that the error is about; null if none was recorded."""
    misalignment: ErrorMisalignment | None = None
    """Why the response was blocked, if it was blocked for misalignment."""
