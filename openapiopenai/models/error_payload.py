# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ErrorPayload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.beta_response_ws_error_error_misalignment import BetaResponseWsErrorErrorMisalignment

__all__ = [
    "ErrorPayload",
]


class ErrorPayload(BaseModel):
    """What went wrong, in an error event of a stream."""

    type: str
    """Type of the error."""
    code: str | None = FROM_SERVER
    """Error code, for programs."""
    message: str
    """Error message, for people."""
    param: str | None = FROM_SERVER
    """Parameter that the error is about."""
    headers: dict[str, str] | None = None
    """HTTP response headers that came with the error, if any."""
    misalignment: BetaResponseWsErrorErrorMisalignment | None = None
    """Why the response was blocked, if it was blocked for misalignment."""
