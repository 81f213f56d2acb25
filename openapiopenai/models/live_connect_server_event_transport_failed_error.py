# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveConnectServerEventTransportFailedError`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveConnectServerEventTransportFailedError",
]


class LiveConnectServerEventTransportFailedError(BaseModel):
    """Why a call could not be set up."""

    type: Literal["call_error"] = "call_error"
    """Type: always `call_error`."""
    code: str
    """Error code, for programs."""
    message: str
    """Error message, for people."""
    param: str | None = None
    """Parameter that the error is about; empty if none."""
