"""Model `LiveConnectServerEventTransportFailedError`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveConnectServerEventTransportFailedError",
]


class LiveConnectServerEventTransportFailedError(BaseModel):
    """Why a call could not be set up."""

    type: Literal["call_error"] = "call_error"
    """Which variant this is: always `call_error`."""
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None = None
    """Which argument the error is about; empty where it is about none."""
