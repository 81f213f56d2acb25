"""Model `LiveConnectServerEventTransportFailedError`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveConnectServerEventTransportFailedError",
]


class LiveConnectServerEventTransportFailedError(BaseModel):
    """`LiveConnectServerEventTransportFailedError` of the API."""

    code: str
    message: str
    type: Literal["call_error"] = "call_error"
    """Which variant this is: always `call_error`."""
    param: str | None = None
