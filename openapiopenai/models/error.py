# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Error`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.error_misalignment import ErrorMisalignment

__all__ = [
    "Error",
]


class Error(BaseModel):
    """What went wrong when a request failed.

    Known as `ErrorObject`."""

    code: str | None = FROM_SERVER
    """Error code, for programs."""
    message: str
    """Error message, for people."""
    param: str | None = FROM_SERVER
    """Parameter that the error is about."""
    type: str
    """Type of the error."""
    misalignment: ErrorMisalignment | None = None
    """Why the response was blocked, if it was blocked for misalignment."""
