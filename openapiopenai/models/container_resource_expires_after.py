"""Model `ContainerResourceExpiresAfter`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ContainerResourceExpiresAfter",
]


class ContainerResourceExpiresAfter(BaseModel):
    """When a container expires."""

    anchor: Literal["last_active_at"] | None = None
    """What the time is counted from: always `last_active_at`."""
    minutes: int | None = None
    """Minutes from the anchor until it expires."""
