"""Model `AgentSessionSpendControl`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionSpendControl",
]


class AgentSessionSpendControl(BaseModel):
    """`AgentSessionSpendControl` of the API."""

    consumed: int | None = None
    limit: int | None = None
