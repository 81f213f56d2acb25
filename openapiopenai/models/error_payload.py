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
    """`ErrorPayload` of the API."""

    type: str
    code: str | None
    message: str
    param: str | None
    headers: dict[str, str] | None = None
    misalignment: BetaResponseWsErrorErrorMisalignment | None = None
