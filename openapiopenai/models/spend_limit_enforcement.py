"""Model `SpendLimitEnforcement`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.spend_limit_enforcement_status import SpendLimitEnforcementStatus

__all__ = [
    "SpendLimitEnforcement",
]


class SpendLimitEnforcement(BaseModel):
    """How a hard limit on spending stands at present."""

    status: SpendLimitEnforcementStatus
    """Whether it is in force at present."""
