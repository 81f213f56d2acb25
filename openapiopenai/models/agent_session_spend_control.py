"""Model `AgentSessionSpendControl`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionSpendControl",
]


class AgentSessionSpendControl(BaseModel):
    """What a session may spend, and has, in cents of a US dollar."""

    consumed: int | None = None
    """What it has spent, in whole cents, as far as is known; null where it is not."""
    limit: int | None = None
    """What it may spend, in cents; null: as much as it takes."""
