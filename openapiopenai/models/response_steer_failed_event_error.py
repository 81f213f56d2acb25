# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseSteerFailedEventError`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ResponseSteerFailedEventError",
]


class ResponseSteerFailedEventError(BaseModel):
    """Why steering input failed."""

    type: Literal["invalid_request_error"] = "invalid_request_error"
    """Type: always `invalid_request_error`."""
    code: (
        Literal[
            "response_not_found",
            "invalid_input",
            "steering_not_supported",
            "too_many_pending_steers",
            "response_already_completed",
            "response_not_active",
            "successor_creation_failed",
        ]
        | UnknownStr
    )
    """Error code, for programs; more values may be added."""
    message: str
    """Error message, for people."""
