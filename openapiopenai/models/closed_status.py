"""Model `ClosedStatus`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ClosedStatus",
]


class ClosedStatus(BaseModel):
    """`ClosedStatus` of the API."""

    type: Literal["closed"] = "closed"
    """Which variant this is: always `closed`."""
    reason: str | None
