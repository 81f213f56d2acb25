"""Model `ActiveStatus`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ActiveStatus",
]


class ActiveStatus(BaseModel):
    """`ActiveStatus` of the API."""

    type: Literal["active"] = "active"
    """Which variant this is: always `active`."""
