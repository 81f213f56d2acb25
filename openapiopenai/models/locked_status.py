"""Model `LockedStatus`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LockedStatus",
]


class LockedStatus(BaseModel):
    """`LockedStatus` of the API."""

    type: Literal["locked"] = "locked"
    """Which variant this is: always `locked`."""
    reason: str | None
