"""Model `ClosedStatus`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ClosedStatus",
]


class ClosedStatus(BaseModel):
    """The thread is closed."""

    type: Literal["closed"] = "closed"
    """Which variant this is: always `closed`."""
    reason: str | None
    """Why; null where it is not said."""
