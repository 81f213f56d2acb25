# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionSpendControl`."""

from __future__ import annotations

from openapiopenai._runtime.json.model import BaseModel

__all__ = [
    "AgentSessionSpendControl",
]


class AgentSessionSpendControl(BaseModel):
    """Spending limit of a session and what it has spent so far, in US cents."""

    consumed: int | None = None
    """Amount spent so far, in whole US cents, as far as it is known; null if it is not known."""
    limit: int | None = None
    """Maximum amount that the session may spend, in US cents; null means no limit."""
