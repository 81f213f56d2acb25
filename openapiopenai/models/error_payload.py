"""Model `ErrorPayload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_response_ws_error_error_misalignment import BetaResponseWsErrorErrorMisalignment

__all__ = [
    "ErrorPayload",
]


class ErrorPayload(BaseModel):
    """What went wrong, in an event of a stream."""

    type: str
    """Kind of the error."""
    code: str | None
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """Which argument the error is about."""
    headers: dict[str, str] | None = None
    """HTTP headers that came with the error."""
    misalignment: BetaResponseWsErrorErrorMisalignment | None = None
    """Why the response was blocked, where it was for misalignment."""
